import type { Breakdown, BreakdownRow, MeasureValue } from '../breakdown/breakdown.ts';
import type { KnownVersion } from '../breakdown/fact-source.ts';
import type { BreakdownRequest } from '../breakdown/request.ts';
import { type Door, runBreakdown } from '../breakdown/run-breakdown.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { DimensionId } from '../catalogue/dimension.ts';
import type { Measure } from '../catalogue/measure.ts';
import type { DisclosureProfile } from '../vocabulary/context.ts';
import type { Text } from '../vocabulary/text.ts';
import { versionOrigins } from '../vocabulary/version-origin.ts';
import type { RevisionsRequest } from './revisions-request.ts';
import { isSameValue, valueChange } from './value-change.ts';

/**
 * Why a value can differ between two days: time passed, or a data version came in between; under disclosure control, that
 * another release is current, with all that happened until then. Between two returns also that a measure was defined anew.
 */
export const revisionOrigins = {
  maturity: { de: 'Zeitablauf', en: 'time passed' },
  ...versionOrigins,
  release: { de: 'neue Freigabe', en: 'new release' },
  definition: { de: 'geänderte Definition', en: 'changed definition' },
} as const satisfies Record<string, Text>;

/** A key of {@link revisionOrigins}. */
export type RevisionOrigin = keyof typeof revisionOrigins;

/** What one step did to a value. */
export interface RevisionCause {
  readonly origin: RevisionOrigin;
  /** In the unit of the measure; `null` where a side of the step has no value or too small a base. */
  readonly change: number | null;
}

/** A value that is not what it was. */
export interface Revision {
  readonly keys: BreakdownRow['keys'];
  /** As on the row of the breakdown; every dimension asked for on the grand total. */
  readonly isTotalOf: readonly DimensionId[];
  /** Id of the measure. */
  readonly measure: string;
  /** As it was said on the earlier day; `null` where there was no such row. */
  readonly old: MeasureValue | null;
  /** As it is said on the later day; `null` where the row has disappeared. */
  readonly new: MeasureValue | null;
  /** new − old in the unit of the measure, rates as fractions of 1; `null` where there is no value, or a base below 10. */
  readonly change: number | null;
  /** The steps that changed it, in order. Where every change is a number they sum to `change`. */
  readonly causes: readonly RevisionCause[];
}

/** Everything that differs between two days, and why: figures only, never a person or a record. */
export interface Revisions {
  readonly from: PlainDate;
  readonly asOf: PlainDate;
  /** The version known on the later day. */
  readonly dataVersion: number;
  readonly profile: DisclosureProfile;
  readonly by: readonly DimensionId[];
  readonly measures: readonly Measure[];
  /** In the order of the later rows, then those that disappeared, then the grand total; within a row by measure. */
  readonly revisions: readonly Revision[];
  /** The versions that became known after the earlier day and by the later one; of a newer release its own alone. */
  readonly versions: readonly KnownVersion[];
}

/**
 * What changed between two days, and through what. The old version is asked again on the later day: the difference is
 * maturity. Then the versions in between are walked at that day, neighbours of one origin in one step, and each
 * difference is what that step did.
 *
 * The days choose the versions, so a version cannot be pinned. One breakdown is asked per step.
 *
 * Under disclosure control the releases of the two days are compared, in one step: what came in between was never released,
 * and what is withheld on a day has no change.
 *
 * @throws DomainError `NOT_PUBLISHED` as `runBreakdown`.
 */
export async function runRevisions(
  { from, ...request }: RevisionsRequest,
  door: Omit<Door, 'dataVersion'>,
): Promise<Revisions> {
  if (request.profile !== 'EXACT') return betweenReleases({ from, ...request }, door);
  const { asOf, by, measures, profile } = request;
  const all = await door.source.versions();
  const stateOn = (day: PlainDate): DataState => ({
    asOf: day,
    dataVersion: all.findLast((one) => one.knownOn <= day)?.dataVersion ?? 0,
  });
  const to = stateOn(asOf);
  const found = await revisionsBetween(request, { from: stateOn(from), to, ...door });
  return { from, asOf, dataVersion: to.dataVersion, profile, by, measures, ...found };
}

/** A data version as it is seen from a day. */
export interface DataState {
  readonly asOf: PlainDate;
  readonly dataVersion: number;
}

/** The steps of {@link runRevisions} under EXACT between two states of the data, whatever else was known on their days. */
export async function revisionsBetween(
  asked: BreakdownRequest,
  { from, to, ...door }: Omit<Door, 'dataVersion'> & { readonly from: DataState; readonly to: DataState },
): Promise<Pick<Revisions, 'revisions' | 'versions'>> {
  const request = { ...asked, asOf: to.asOf };
  const older = from.dataVersion;
  const versions = (await door.source.versions()).filter(
    ({ dataVersion }) => older < dataVersion && dataVersion <= to.dataVersion,
  );
  const old = await runBreakdown({ ...request, asOf: from.asOf }, { ...door, dataVersion: older });
  const steps: State[] = [];
  for (const { origin, dataVersion } of stepsThrough(versions, older)) {
    const state = await runBreakdown(request, { ...door, dataVersion });
    steps.push({ origin, rows: rowsById(state) });
  }
  const { measures } = request;
  return { revisions: findRevisions({ before: rowsById(old), steps, measures }), versions };
}

async function betweenReleases(
  { from, ...request }: RevisionsRequest,
  door: Omit<Door, 'dataVersion'>,
): Promise<Revisions> {
  const { by, measures, profile } = request;
  const old = await runBreakdown({ ...request, asOf: from }, door);
  const state = await runBreakdown(request, door);
  const { asOf, dataVersion } = state;
  const steps = [{ origin: 'release', rows: rowsById(state) } as const];
  const revisions = findRevisions({ before: rowsById(old), steps, measures });
  const all = await door.source.versions();
  const versions = all.filter((one) => old.dataVersion < dataVersion && one.dataVersion === dataVersion);
  return { from: old.asOf, asOf, dataVersion, profile, by, measures, revisions, versions };
}

/** The rows of a breakdown by their identity. */
type Rows = ReadonlyMap<string, BreakdownRow>;

/** What a step led to. */
interface State {
  readonly origin: RevisionOrigin;
  readonly rows: Rows;
}

/** Maturity at the old version, then the last version of every run of one origin. */
function stepsThrough(
  versions: readonly KnownVersion[],
  older: number,
): readonly { readonly origin: RevisionOrigin; readonly dataVersion: number }[] {
  const last = versions.filter(({ origin }, index) => versions[index + 1]?.origin !== origin);
  return [{ origin: 'maturity', dataVersion: older }, ...last];
}

const totalId = 'total';

function rowsById({ by, rows, total }: Breakdown): Rows {
  const idOf = ({ keys, isTotalOf }: BreakdownRow): string =>
    JSON.stringify([isTotalOf, by.map((dimension) => keys[dimension])]);
  return new Map([...rows.map((row) => [idOf(row), row] as const), [totalId, total]]);
}

function findRevisions({
  before,
  steps,
  measures,
}: {
  before: Rows;
  steps: readonly State[];
  measures: readonly Measure[];
}): readonly Revision[] {
  const after = steps.at(-1)?.rows ?? before;
  const union = new Set([...after.keys(), ...before.keys()]);
  union.delete(totalId);
  return [...union, totalId].flatMap((id) => {
    const row = after.get(id) ?? before.get(id);
    if (row === undefined) throw new Error('every identity comes from a row');
    return measures.flatMap((measure): readonly Revision[] => {
      const values = [before, ...steps.map(({ rows }) => rows)].map(
        (rows) => rows.get(id)?.values[measure.id] ?? null,
      );
      const [was = null, is = null] = [values[0], values.at(-1)];
      if (isSameValue(was, is)) return [];
      const causes = steps.flatMap(({ origin }, index): readonly RevisionCause[] => {
        const [one = null, other = null] = [values[index], values[index + 1]];
        if (isSameValue(one, other)) return [];
        return [{ origin, change: valueChange(measure, { before: one, after: other }) }];
      });
      const change = valueChange(measure, { before: was, after: is });
      const { keys, isTotalOf } = row;
      return [{ keys, isTotalOf, measure: measure.id, old: was, new: is, change, causes }];
    });
  });
}
