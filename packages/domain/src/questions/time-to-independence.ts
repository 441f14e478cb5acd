import { remainingRows, requireWithin } from '../breakdown/answer-bounds.ts';
import { type AssembledRow, assemble } from '../breakdown/assemble.ts';
import type { BreakdownRow } from '../breakdown/breakdown.ts';
import type { Part, PartRow } from '../breakdown/fact-source.ts';
import { conditionOf, groupingsOf } from '../breakdown/plan.ts';
import { requireExact } from '../breakdown/require-exact.ts';
import type { Door } from '../breakdown/run-breakdown.ts';
import { filteredDays } from '../breakdown/time-frame.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { count } from '../catalogue/aggregate.ts';
import type { DimensionId } from '../catalogue/dimension.ts';
import { logRankTest } from '../statistics/log-rank.ts';
import type { DisclosureProfile } from '../vocabulary/context.ts';
import type { Text } from '../vocabulary/text.ts';
import {
  type IndependenceFigures,
  independenceCurve,
  isSpellEnd,
  type ReceiptCell,
  timesToWork,
} from './independence-curve.ts';
import type { TimeToIndependenceRequest } from './time-to-independence-request.ts';
import { noEstablishedDifference } from './verdict.ts';

/** The curve of one group. */
export interface IndependenceCurve extends IndependenceFigures {
  readonly keys: BreakdownRow['keys'];
  /** Empty on the curves asked for; the summed-over dimensions on that of all. */
  readonly isTotalOf: readonly DimensionId[];
}

/** Whether two groups leave receipt through work at the same pace. */
export interface PaceComparison {
  /** Log-rank, with one degree of freedom; other ends count as censored. */
  readonly chiSquare: number;
  readonly p: number;
  /** What must be said of it where p is 0.05 or more; `null` where the difference is proven. */
  readonly words: Text | null;
}

/** Curves of how long receipt lasts after the first entry in receipt, by the date of that entry (M23). */
export interface TimeToIndependence {
  readonly asOf: PlainDate;
  readonly dataVersion: number;
  readonly profile: DisclosureProfile;
  readonly by: readonly DimensionId[];
  /** In the order of the rows of a breakdown. */
  readonly curves: readonly IndependenceCurve[];
  readonly total: IndependenceCurve;
  /** Where there are exactly two curves, both with points, and an end through work to compare; else `null`. */
  readonly comparison: PaceComparison | null;
}

/**
 * Time in receipt until its end through work against all other ends, in whole months (M23, Aalen–Johansen). Whoever is
 * still in receipt counts as observed until the as-of date less the waiting time, and no longer than spells are complete.
 *
 * @throws DomainError `NOT_PUBLISHED` for every profile but EXACT, and `TOO_EXPENSIVE`, as `runBreakdown`.
 */
export async function runTimeToIndependence(
  request: TimeToIndependenceRequest,
  { source, context, dataVersion: asked, bounds = {}, pause }: Door,
): Promise<TimeToIndependence> {
  requireExact(request);
  const { by, where, asOf, profile } = request;
  const pinned = asked === undefined ? {} : { dataVersion: asked };
  return source.read({ context, asOf, ...pinned }, async (snapshot) => {
    const { dataVersion, phases } = snapshot;
    // A curve has many rows: how many curves there are does not follow from them.
    const numbers = bounds.numbers === undefined ? {} : { numbers: bounds.numbers };
    const part: Part = {
      fact: 'receipt_time',
      asOf,
      groupings: groupingsOf({ by, margins: false }),
      aggregates: [count()],
      splitBy: ['months_in_receipt', 'receipt_end'],
      where: conditionOf(where, context),
      stretches: filteredDays(where, phases),
      windows: [],
      phases,
    };
    const mostRows = remainingRows([], { request, bounds: numbers });
    const rows = await snapshot.answer(mostRows === null ? part : { ...part, mostRows });
    requireWithin([{ part, rows }], { request, bounds: numbers });
    await pause?.();
    const groups = groupCells(request, { part, rows });
    const curves = groups.map((group) => curveOf(group, request));
    const total = curves.at(-1);
    if (total === undefined) throw new Error('assemble always ends with the grand total');
    const inner = by.length === 0 ? 0 : curves.length - 1;
    const comparison = compare(groups.slice(0, inner), curves.slice(0, inner));
    return { asOf, dataVersion, profile, by, curves: curves.slice(0, inner), total, comparison };
  });
}

/** A group with all its cells. */
interface CurveGroup extends Pick<AssembledRow, 'grouping' | 'keys'> {
  readonly cells: readonly ReceiptCell[];
}

/** The groups in the order of a breakdown, the grand total last and always there. */
function groupCells(
  request: TimeToIndependenceRequest,
  { part, rows }: { part: Part; rows: readonly PartRow[] },
): readonly CurveGroup[] {
  const named = rows.map((row) => {
    const grouping = part.groupings[row.grouping] ?? [];
    return { ...row, keys: row.keys.slice(0, grouping.length), cell: cellOf(row) };
  });
  const idOf = (
    grouping: readonly DimensionId[] | undefined,
    keys: readonly (string | undefined)[],
  ): string => JSON.stringify([grouping, keys]);
  const byGroup = Map.groupBy(named, ({ grouping, keys }) => idOf(part.groupings[grouping], keys));
  const question = { ...request, measures: [], margins: false, exclusions: false };
  return assemble(question, [{ part, rows: named }]).rows.map(({ grouping, keys }) => {
    const id = idOf(
      grouping,
      grouping.map((dimension) => keys[dimension]),
    );
    return { grouping, keys, cells: (byGroup.get(id) ?? []).map(({ cell }) => cell) };
  });
}

function cellOf({ keys, values }: PartRow): ReceiptCell {
  const [months, end] = [Number(keys.at(-2)), keys.at(-1) ?? ''];
  if (end !== 'censored' && end !== 'not_observed' && !isSpellEnd(end))
    throw new Error(`A fact source answered an end of receipt that does not exist: ${end}`);
  return { months, end, n: values[0] ?? 0 };
}

function curveOf(
  { grouping, keys, cells }: CurveGroup,
  { by, profile }: TimeToIndependenceRequest,
): IndependenceCurve {
  return {
    keys: Object.fromEntries(by.map((dimension) => [dimension, keys[dimension] ?? null])),
    isTotalOf: by.filter((dimension) => !grouping.includes(dimension)),
    ...independenceCurve(cells, { fewestAtRisk: fewestAtRisk(profile) }),
  };
}

/** People who must remain at risk for a point to be shown (statistics.md 5.7). */
function fewestAtRisk(profile: DisclosureProfile): number {
  return profile === 'PUBLIC' ? 10 : 5;
}

function compare(groups: readonly CurveGroup[], curves: readonly IndependenceCurve[]): PaceComparison | null {
  const [first, second] = groups;
  if (first === undefined || second === undefined || groups.length > 2) return null;
  if (curves.some(({ status }) => status !== 'FINAL')) return null;
  const test = logRankTest({ first: timesToWork(first.cells), second: timesToWork(second.cells) });
  if (test === null) return null;
  const { chiSquare, p } = test;
  return { chiSquare, p, words: p >= 0.05 ? noEstablishedDifference : null };
}
