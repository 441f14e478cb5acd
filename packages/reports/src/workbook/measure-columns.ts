import {
  assertNever,
  type BreakdownRow,
  type Measure,
  type MeasureValue,
  type RateValue,
  unitLabels,
  type ValueStatus,
  valueStatuses,
} from '@neue-wege/domain';
import { numberFormat, rateFormat } from './looks.ts';
import { type PartId, partsOf, partTexts, targetTexts } from './measure-parts.ts';
import type { TableColumn, Writing } from './table-column.ts';
import type { SheetCell } from './workbook.ts';
import { columnTexts } from './workbook-texts.ts';

/** A measure above its values, with the unit where the name does not tell it. */
export function measureHeading({ label, unit }: Measure, { say }: Pick<Writing, 'say'>): string {
  return unit === 'days' ? `${say(label)}, ${say(unitLabels.days)}` : say(label);
}

/**
 * The state as the table writes it: the word alone. An uncertain value may be corrected and preliminary too, and of a rate that is shown
 * it may be withheld how many are unknown: no cell is empty without a word for it.
 */
export function statusText(value: MeasureValue, { say }: Pick<Writing, 'say'>): string {
  const { status, preliminary, corrected } = value;
  const isWithheldInPart = value.kind === 'rate' && value.value !== null && value.unknown === null;
  return [
    shortStatus(status, { say }),
    ...(corrected === true && status === 'UNCERTAIN' ? [shortStatus('CORRECTED', { say })] : []),
    ...(preliminary && isBefore.has(status) ? [shortStatus('PRELIMINARY', { say })] : []),
    ...(isWithheldInPart ? [say(columnTexts.unknownWithheld)] : []),
  ].join(', ');
}

/** The states of a value that may be preliminary too. */
const isBefore: ReadonlySet<ValueStatus> = new Set(['UNCERTAIN', 'CORRECTED']);

/** The word for a state, without the reasons that some labels name behind it. */
export function shortStatus(status: ValueStatus, { say }: Pick<Writing, 'say'>): string {
  return say(valueStatuses[status].label).replace(/:.*$/, '');
}

/** The value of a measure, its state, and what is behind it. */
export function measureColumns(measure: Measure, writing: Writing): readonly TableColumn[] {
  const { say, lookOf } = writing;
  const heading = measureHeading(measure, writing);
  const cellOf = (pick: (value: MeasureValue) => Picked) => (row: BreakdownRow) => {
    const { number, format } = pick(valueOf(row, measure));
    const isTotal = row.isTotalOf.length > 0;
    return number === null ? absentCell : { value: number, look: lookOf(format, isTotal) };
  };
  return [
    {
      heading,
      isNumber: true,
      width: wide(heading, 14),
      cell: cellOf((value) => ({ number: value.value, format: formatOf(value, say) })),
    },
    {
      heading: `${heading} – ${say(columnTexts.status)}`,
      width: wide(heading, 20),
      cell: (row) => ({
        value: statusText(valueOf(row, measure), writing),
        look: lookOf('@', row.isTotalOf.length > 0),
      }),
    },
    ...partsOf(measure).map(
      (part): TableColumn => ({
        heading: `${heading} – ${say(partTexts[part].heading)}`,
        width: wide(heading, 13),
        isDetail: true,
        isNumber: true,
        cell: cellOf((value) => partOf(value, { part, say })),
      }),
    ),
  ];
}

/** What was agreed for a value, and how far it reaches; absent where nothing was, or under another definition. */
export function targetColumns(measure: Measure, writing: Writing): readonly TableColumn[] {
  const { say, lookOf } = writing;
  const heading = measureHeading(measure, writing);
  const unitFormat = measure.kind === 'rate' ? '0.0%' : '#,##0';
  const column = (id: 'target' | 'attainment', format: string): TableColumn => {
    const name = `${heading} – ${say(targetTexts[id].heading)}`;
    return {
      heading: name,
      isNumber: true,
      width: wide(name, 13),
      cell: (row) => {
        const { target } = valueOf(row, measure);
        const number = target === null ? null : target[id === 'target' ? 'value' : 'attainment'];
        return number === null
          ? absentCell
          : { value: number, look: lookOf(format, row.isTotalOf.length > 0) };
      },
    };
  };
  return [column('target', unitFormat), column('attainment', '0%')];
}

/** Room for the longest word of a heading and the button of the filter. */
function wide(heading: string, least: number): number {
  return Math.max(least, ...heading.split(/[ -]/).map((word) => Math.ceil(word.length * 1.1) + 2));
}

interface Picked {
  readonly number: number | null;
  readonly format: string;
}

/** The cell of a number that is not shown. */
export const absentCell: SheetCell = { value: null, look: { tone: 'absent', isLined: true } };

/** The value of a measure in a row, which has one for each that was asked for. */
export function valueOf({ values }: Pick<BreakdownRow, 'values'>, { id }: Measure): MeasureValue {
  const value = values[id];
  if (value === undefined)
    throw new Error(`a row of a breakdown has a value for each measure, but none for ${id}`);
  return value;
}

/** How a value is shown. */
export function formatOf(value: MeasureValue, say: Writing['say']): string {
  if (value.kind === 'rate') return rateFormat(value, say);
  return value.kind === 'quantity' ? '#,##0.0' : numberFormat(value.value ?? 0);
}

function partOf(
  value: MeasureValue,
  { part, say }: { readonly part: PartId; readonly say: Writing['say'] },
): Picked {
  if (value.kind === 'count') return { number: null, format: '0' };
  if (value.kind === 'quantity') return counted(part === 'n' ? value.n : null);
  switch (part) {
    case 'n':
      return counted(null);
    case 'coverage':
    case 'lower':
    case 'upper':
      return { number: shareOf(value, part), format: rateFormat(value, say).replace(/^".*"$/, '0%') };
    case 'numerator':
    case 'denominator':
    case 'unknown':
      return counted(value[part]);
    default:
      return assertNever(part);
  }
}

function counted(number: number | null): Picked {
  return { number, format: numberFormat(number ?? 0) };
}

function shareOf({ coverage, interval }: RateValue, part: 'coverage' | 'lower' | 'upper'): number | null {
  return part === 'coverage' ? coverage : (interval?.[part] ?? null);
}
