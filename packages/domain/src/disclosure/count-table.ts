import type { Breakdown, BreakdownRow } from '../breakdown/breakdown.ts';
import { type Door, runBreakdown } from '../breakdown/run-breakdown.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { DimensionId } from '../catalogue/dimension.ts';
import type { Measure } from '../catalogue/measure.ts';
import { ancestorsOf } from '../catalogue/table-hierarchies.ts';

/** What is counted in every row of a table. */
export interface TableCount {
  readonly dimensions: readonly DimensionId[];
  readonly measures: readonly Measure[];
  readonly asOf: PlainDate;
}

/**
 * Counts a table with all its totals, every row once: where a dimension lies in others of the table, as a run does in its
 * location and project, it is split together with them alone, for without them its rows would be the same again.
 */
export async function countTable({ dimensions, measures, asOf }: TableCount, door: Door): Promise<Breakdown> {
  const rows: BreakdownRow[] = [];
  let dataVersion = door.dataVersion;
  let last: Breakdown | undefined;
  for (const { by, margins } of questionsFor(dimensions)) {
    const asked = { by, measures, where: {}, asOf, margins, exclusions: false, profile: 'EXACT' } as const;
    last = await runBreakdown(asked, dataVersion === undefined ? door : { ...door, dataVersion });
    dataVersion = last.dataVersion;
    for (const row of last.rows) rows.push(keyedBy(dimensions, row));
  }
  if (last === undefined) throw new Error('A table has dimensions');
  return { ...last, by: dimensions, rows, total: keyedBy(dimensions, last.total) };
}

interface Question {
  readonly by: readonly DimensionId[];
  readonly margins: boolean;
}

/** Rows of the dimension that lies in others first, then all others with their totals. */
function questionsFor(dimensions: readonly DimensionId[]): readonly Question[] {
  const within = dimensions.find((id) => ancestorsOf(id).some((above) => dimensions.includes(above)));
  if (within === undefined) return [{ by: dimensions, margins: true }];
  const together = [within, ...ancestorsOf(within)];
  const others = dimensions.filter((id) => !together.includes(id));
  const splits = subsetsOf(others).map((chosen): Question => {
    const by = dimensions.filter((id) => together.includes(id) || chosen.includes(id));
    return { by, margins: false };
  });
  return [...splits, ...questionsFor(dimensions.filter((id) => id !== within))];
}

/** Large ones first. */
function subsetsOf(dimensions: readonly DimensionId[]): readonly (readonly DimensionId[])[] {
  const [first, ...rest] = dimensions;
  if (first === undefined) return [[]];
  const without = subsetsOf(rest);
  return [...without.map((chosen) => [first, ...chosen]), ...without];
}

function keyedBy(dimensions: readonly DimensionId[], { keys, values }: BreakdownRow): BreakdownRow {
  const own: Partial<Record<DimensionId, string | null>> = {};
  for (const id of dimensions) own[id] = keys[id] ?? null;
  return { keys: own, isTotalOf: dimensions.filter((id) => own[id] === null), values };
}
