import type { BreakdownRow, CountValue } from '../breakdown/breakdown.ts';
import { type BreakdownInput, type BreakdownRequest, parseBreakdownRequest } from '../breakdown/request.ts';
import { requireExact } from '../breakdown/require-exact.ts';
import { type Door, runBreakdown } from '../breakdown/run-breakdown.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { DimensionId } from '../catalogue/dimension.ts';
import type { CountMeasure } from '../catalogue/measure.ts';
import {
  type PathwayOutcome,
  type PathwayStanding,
  pathwayEntries,
  pathwayMeasures,
  pathwayNotStarted,
  type StandingMeasures,
  standingMeasures,
} from '../catalogue/pathway-measures.ts';
import type { DisclosureProfile } from '../vocabulary/context.ts';

/** The question as text; without `by` there is the total alone. */
export interface PathwaysInput extends Pick<BreakdownInput, 'where' | 'asOf' | 'profile'> {
  readonly by?: readonly string[] | undefined;
}

/** Whose pathways, and seen from which day. */
export type PathwaysRequest = Pick<BreakdownRequest, 'by' | 'where' | 'asOf' | 'profile'>;

/** How many entries of one standing have an outcome. */
export interface PathwayOutcomeCount {
  readonly outcome: PathwayOutcome;
  readonly value: CountValue;
}

/** One standing with its outcomes, which sum to it; `present` has `not_yet_due` alone, every other standing all four. */
export interface PathwayNode {
  readonly standing: PathwayStanding;
  readonly value: CountValue;
  readonly outcomes: readonly PathwayOutcomeCount[];
}

/** The pathways of one group. The standings sum to the entries; who never started is none of them. */
export interface PathwaysRow {
  readonly keys: BreakdownRow['keys'];
  readonly isTotalOf: readonly DimensionId[];
  /** By entry date. */
  readonly entries: CountValue;
  /** By planned start. */
  readonly notStarted: CountValue;
  readonly nodes: readonly PathwayNode[];
}

/** The entries of a period by where they stand on the as-of date, and by receipt six months after their exit. */
export interface Pathways {
  readonly asOf: PlainDate;
  readonly dataVersion: number;
  readonly profile: DisclosureProfile;
  readonly by: readonly DimensionId[];
  readonly rows: readonly PathwaysRow[];
  readonly total: PathwaysRow;
}

/**
 * Reads the question, or refuses it with everything that is wrong.
 *
 * @throws DomainError `BAD_INPUT` with the places of a breakdown.
 */
export function parsePathwaysRequest(
  { by = [], ...input }: PathwaysInput,
  { today, profile }: { today: PlainDate; profile: DisclosureProfile },
): PathwaysRequest {
  const question = { ...input, by, measures: ['enrolments'] };
  const { where, asOf, ...request } = parseBreakdownRequest(question, { today, profile });
  return { by: request.by, where, asOf, profile: request.profile };
}

/**
 * Counts the entries of a period by where they stand. A snapshot: young cohorts are still at the beginning, so a share of
 * all entries is no rate. The period is that of the entry; of those who never started, that of the planned start.
 *
 * Unlike M16 it looks at every entry, whether or not in receipt at entry.
 *
 * @throws DomainError `NOT_PUBLISHED` for every profile but EXACT.
 */
export async function runPathways(request: PathwaysRequest, door: Door): Promise<Pathways> {
  requireExact(request);
  const { by, asOf, profile } = request;
  const question = { ...request, measures: pathwayMeasures, margins: false, exclusions: false };
  const { dataVersion, rows, total } = await runBreakdown(question, door);
  return { asOf, dataVersion, profile, by, rows: rows.map(pathwaysOf), total: pathwaysOf(total) };
}

function pathwaysOf(row: BreakdownRow): PathwaysRow {
  return {
    keys: row.keys,
    isTotalOf: row.isTotalOf,
    entries: countIn(row, pathwayEntries),
    notStarted: countIn(row, pathwayNotStarted),
    nodes: standingMeasures.map((measures) => nodeOf(row, measures)),
  };
}

function nodeOf(row: BreakdownRow, { standing, all, ended }: StandingMeasures): PathwayNode {
  const value = countIn(row, all);
  if (ended === null) return { standing, value, outcomes: [{ outcome: 'not_yet_due', value }] };
  const seen = ended.outcomes.map(
    ({ outcome, count }): PathwayOutcomeCount => ({ outcome, value: countIn(row, count) }),
  );
  const due = countIn(row, ended.due);
  return { standing, value, outcomes: [...seen, { outcome: 'not_yet_due', value: rest(value, due) }] };
}

function countIn(row: BreakdownRow, measure: CountMeasure): CountValue {
  const value = row.values[measure.id];
  if (value?.kind !== 'count') throw new Error(`a row lacks the count ${measure.id}`);
  return value;
}

/** What of a count is left without a part of it; a number that is not shown lends the rest its status. */
function rest(all: CountValue, part: CountValue): CountValue {
  if (all.value === null) return all;
  if (part.value === null) return part;
  return { ...all, value: all.value - part.value };
}
