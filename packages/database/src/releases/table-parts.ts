import {
  type Breakdown,
  type BreakdownRow,
  completeKeys,
  type DimensionId,
  type Measure,
  type MeasureValue,
  orderRows,
  withoutValue,
} from '@neue-wege/domain';
import { decodePart } from './decode-part.ts';
import { encodePart, type PartContent } from './encode-part.ts';

/** The rows of one location with their margins; without a location, the rows across locations. */
export interface TablePart<Content> {
  readonly location: string | null;
  readonly content: Content;
}

/** Divides a table by whom its rows belong to. The grand total ends the part across locations. */
export function partsOf(breakdown: Breakdown): readonly TablePart<PartContent>[] {
  const { rows, total } = breakdown;
  const byLocation = Map.groupBy(rows, ({ keys }) => completeKeys(keys).location ?? null);
  const across = byLocation.get(null) ?? [];
  byLocation.set(null, [...across, total]);
  return [...byLocation].map(([location, own]) => ({ location, content: encodePart(own, breakdown) }));
}

/** What a table is made of beside its parts. */
export type TableFrame = Omit<Breakdown, 'rows' | 'total'>;

/**
 * Brings the parts that somebody may see together again, in the order of a breakdown. Without the part across locations
 * the total is NOT_APPLICABLE: there is no figure across locations for whoever sees some (contract 8).
 */
export function tableFrom(frame: TableFrame, parts: readonly TablePart<unknown>[]): Breakdown {
  const own = parts.filter(({ location }) => location !== null);
  const across = parts.find(({ location }) => location === null);
  const rows = own.flatMap(({ content }) => decodePart(content, frame));
  if (across === undefined) {
    return {
      ...frame,
      rows: parts.length > 1 ? orderRows(rows, frame.by) : rows,
      total: totalWithout(frame),
    };
  }
  const acrossRows = decodePart(across.content, frame);
  const total = acrossRows.at(-1);
  if (total === undefined || total.isTotalOf.length < frame.by.length)
    throw new Error('The part across locations ends with the grand total');
  return { ...frame, rows: orderRows([...rows, ...acrossRows.slice(0, -1)], frame.by), total };
}

function totalWithout({ by, measures }: TableFrame): BreakdownRow {
  const keys: Partial<Record<DimensionId, null>> = {};
  for (const dimension of by) keys[dimension] = null;
  return { keys, isTotalOf: by, values: Object.fromEntries(measures.map(notApplicable)) };
}

function notApplicable(measure: Measure): readonly [string, MeasureValue] {
  return [measure.id, withoutValue(measure, { status: 'NOT_APPLICABLE', preliminary: false })];
}
