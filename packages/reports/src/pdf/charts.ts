import {
  type DimensionId,
  type Measure,
  type MeasureValue,
  periodRoles,
  type ReturnRow,
} from '@neue-wege/domain';
import { valueOf } from '../workbook/measure-columns.ts';
import { columnChart } from './column-chart.ts';
import { dotChart } from './dot-chart.ts';
import type { Pages } from './pages.ts';
import { nameIn, type SectionPlace } from './section-words.ts';
import type { Tag } from './tags.ts';

/** A chart that can be put on the pages. */
export interface Chart {
  write(pages: Pages, parent: Tag): void;
}

/** The chart of a section: what happened as columns, rates as dots; none where a list says it better, or nothing happened that is shown. */
export function chartOf(place: SectionPlace): Chart | null {
  const { by, measures } = place.table.section;
  const [first, second] = measures;
  const rates = measures.filter(({ kind }) => kind === 'rate');
  const rate =
    rates.find(({ id }) => id.startsWith('independence')) ?? rates.find(({ id }) => id === first?.id);
  const isByPlace = by.includes('location');
  if ((!isByPlace && by.length > 0) || first === undefined || second === undefined) return null;
  const other = by.find((id) => id !== 'location');
  if (other === undefined && rate === undefined) {
    const isShown = place.table.rows.some((row) => valueOf(row, first).value !== null);
    return isShown ? columnChart(place, { filled: first, outlined: second }) : null;
  }
  const measure = rate ?? first;
  const id = other ?? (isByPlace ? 'location' : null);
  return dotChart(place, { measure, marks: marksOf(place, { measure, id }) });
}

/** A mark of a chart: one value with its name. */
export interface Mark {
  readonly name: string;
  readonly value: MeasureValue;
  /** Of a period before the one that the section is about. */
  readonly isEarlier: boolean;
}

/** A mark per key of a dimension and period, over all locations where it is another dimension; per period where there is none. */
function marksOf(
  { table, frame, words }: SectionPlace,
  { measure, id }: { readonly measure: Measure; readonly id: DimensionId | null },
): readonly Mark[] {
  const isShown = ({ keys, isTotalOf }: ReturnRow): boolean =>
    id === null || id === 'location' || ((keys.location ?? null) === null && isTotalOf.length === 1);
  return table.rows.filter(isShown).map((row) => ({
    name: [id === null ? null : nameIn(row, { id, frame, words }), row.period.key]
      .filter((part) => part !== null)
      .join(', '),
    value: valueOf(row, measure),
    isEarlier: row.period.role in earlier,
  }));
}

const { mature_exits_before, mature_quarter, mature_quarter_year_before } = periodRoles;
const earlier: Partial<typeof periodRoles> = {
  mature_exits_before,
  mature_quarter,
  mature_quarter_year_before,
};
