import type { Breakdown, BreakdownRow } from '../breakdown/breakdown.ts';
import type { BreakdownRequest } from '../breakdown/request.ts';
import { orderRows } from '../breakdown/row-order.ts';
import { type Door, runBreakdown } from '../breakdown/run-breakdown.ts';
import { periodOf } from '../calendar/period.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { catalogueVersion } from '../catalogue/catalogue.ts';
import type { DimensionId } from '../catalogue/dimension.ts';
import { type ProtectedProfile, rowIdOf } from '../disclosure/release.ts';
import { badInput, DomainError } from '../errors.ts';
import { addQuarters } from './add-quarters.ts';
import { quartersAdded, type ReturnPeriod } from './return-periods.ts';
import type { ReturnAudience, ReturnRequest } from './return-request.ts';
import type { ReturnSection } from './return-sections.ts';

/** A row of a section in one of its periods. */
export interface ReturnRow extends BreakdownRow {
  readonly period: ReturnPeriod;
}

/** A section with its figures: what lies together is read together, so that the periods of a row follow each other; totals last. */
export interface ReturnTable {
  readonly section: ReturnSection;
  readonly rows: readonly ReturnRow[];
}

/** The quarterly return as one object: every figure as the breakdowns of one release answer it. */
export interface Return {
  readonly quarter: string;
  readonly audience: ReturnAudience;
  readonly profile: ProtectedProfile;
  /** Of the release that was read, which may be older than the day asked for. */
  readonly asOf: PlainDate;
  readonly dataVersion: number;
  readonly catalogueVersion: number;
  /** In the order of the sections asked for. */
  readonly tables: readonly ReturnTable[];
}

/** A question of a return, and where its rows go. */
export interface ReturnQuestion {
  readonly section: ReturnSection;
  readonly period: ReturnPeriod;
  /** By the dimensions of the section, and by quarter too where the quarters of the period are added up. */
  readonly request: BreakdownRequest;
}

/** The breakdown questions that a return is made of: each section once for each of its periods. */
export function planReturn({ quarter, asOf, profile, sections }: ReturnRequest): readonly ReturnQuestion[] {
  return sections.flatMap((section) =>
    section.periods(quarter).map((period) => {
      const { measures } = section;
      const added = quartersAdded(period);
      const by = added === null ? section.by : [...section.by, 'quarter' as const];
      const where = period.grain === null ? {} : { [period.grain]: added ?? [period.key] };
      const request = { by, measures, where, asOf, profile, margins: true, exclusions: false };
      return { section, period, request };
    }),
  );
}

/**
 * Makes a return of breakdowns, all of the same release.
 *
 * @throws DomainError `BAD_INPUT` where nothing was known by the as-of day, `NOT_PUBLISHED` where the last release is older than
 *   the quarter, and as {@link runBreakdown}.
 */
export async function runReturn(request: ReturnRequest, door: Door): Promise<Return> {
  const { quarter, audience, profile } = request;
  const answers: Answer[] = [];
  for (const question of planReturn(request))
    answers.push({ question, breakdown: await runBreakdown(question.request, door) });
  const [first] = answers;
  if (first === undefined) throw new Error('a return has sections');
  const { asOf, dataVersion } = first.breakdown;
  // A release that came in between is read anew: figures of two data versions are no return.
  if (answers.some(({ breakdown }) => breakdown.dataVersion !== dataVersion || breakdown.asOf !== asOf))
    return runReturn(request, door);
  requireKnown({ quarter, asOf, dataVersion });
  const tables = request.sections.map((section) => ({
    section,
    rows: inReadingOrder(rowsOf(answers, section), section.by),
  }));
  return { quarter, audience, profile, asOf, dataVersion, catalogueVersion, tables };
}

interface Answer {
  readonly question: ReturnQuestion;
  readonly breakdown: Breakdown;
}

function requireKnown({
  quarter,
  asOf,
  dataVersion,
}: Pick<Return, 'quarter' | 'asOf' | 'dataVersion'>): void {
  if (dataVersion === 0) throw badInput('asOf', `nothing was known on ${asOf}: the store held no data`);
  const { first } = periodOf('quarter', quarter);
  if (first <= asOf) return;
  const message = `the figures released last are as of ${asOf}, when ${quarter} had not begun`;
  throw new DomainError('NOT_PUBLISHED', [{ place: 'quarter', message }]);
}

function rowsOf(answers: readonly Answer[], section: ReturnSection): readonly ReturnRow[] {
  return answers
    .filter(({ question }) => question.section === section)
    .flatMap(({ question: { period }, breakdown }) =>
      (quartersAdded(period) === null ? [...breakdown.rows, breakdown.total] : addQuarters(breakdown)).map(
        (row) => ({ ...row, period }),
      ),
    );
}

/** The rows with the same keys together, in the order of a breakdown; among them the periods in theirs. */
function inReadingOrder(rows: readonly ReturnRow[], by: readonly DimensionId[]): readonly ReturnRow[] {
  const groups = Map.groupBy(rows, ({ keys }) => rowIdOf(keys));
  const firsts = [...groups.values()].flatMap(([first]) => first ?? []);
  return orderRows(firsts, by).flatMap(({ keys }) => groups.get(rowIdOf(keys)) ?? []);
}
