import { type PlainDate, parsePlainDate } from '../calendar/plain-date.ts';
import { measureIds, measureOf } from '../catalogue/catalogue.ts';
import { type DimensionId, dimensionIds, isDimensionId, keyIssue } from '../catalogue/dimension.ts';
import type { Measure } from '../catalogue/measure.ts';
import { DomainError, type Issue } from '../errors.ts';
import { type DisclosureProfile, disclosureProfiles } from '../vocabulary/context.ts';

/** The keys asked for per dimension; a dimension that is absent asks for all. */
export type DimensionFilters = Readonly<Partial<Record<DimensionId, readonly string[]>>>;

/** The one question: measures × dimensions, as of a day. */
export interface BreakdownRequest {
  readonly by: readonly DimensionId[];
  readonly measures: readonly Measure[];
  readonly where: DimensionFilters;
  readonly asOf: PlainDate;
  /** Also rows summed over each proper subset of `by`. The grand total is always there. */
  readonly margins: boolean;
  /** Takes the closed list of exclusions out of the denominators of outcomes, and counts them. */
  readonly exclusions: boolean;
  readonly profile: DisclosureProfile;
}

/** The question as it arrives from a terminal, a URL or a client: nothing but text. */
export interface BreakdownInput {
  readonly by: readonly string[];
  readonly measures: readonly string[];
  readonly where?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly asOf?: string | null | undefined;
  readonly margins?: boolean | undefined;
  readonly exclusions?: boolean | undefined;
  readonly profile?: string | null | undefined;
}

const maximumDimensions = 6;
const maximumKeys = 1000;

/**
 * Reads the question, or refuses it with everything that is wrong. `today` is the default as-of day and the latest allowed.
 *
 * @throws DomainError `BAD_INPUT` naming each place (`by`, `measures`, `where.year`, `asOf`, `profile`) and what is allowed.
 */
export function parseBreakdownRequest(
  input: BreakdownInput,
  { today, profile }: { today: PlainDate; profile: DisclosureProfile },
): BreakdownRequest {
  const issues: Issue[] = [];
  const request = {
    by: parseDimensions(input.by, issues),
    measures: parseMeasures(input.measures, issues),
    where: parseFilters(input.where ?? {}, issues),
    asOf: parseAsOf(input.asOf ?? today, { today, issues }),
    margins: input.margins ?? false,
    exclusions: input.exclusions ?? false,
    profile: parseProfile(input.profile ?? profile, issues),
  };
  if (issues.length > 0) throw new DomainError('BAD_INPUT', issues);
  return request;
}

function parseDimensions(ids: readonly string[], issues: Issue[]): readonly DimensionId[] {
  for (const id of ids) {
    if (!isDimensionId(id))
      issues.push({
        place: 'by',
        message: `unknown dimension ${quote(id)}; allowed: ${dimensionIds.join(', ')}`,
      });
  }
  if (new Set(ids).size < ids.length) issues.push({ place: 'by', message: 'names a dimension twice' });
  if (ids.length > maximumDimensions)
    issues.push({ place: 'by', message: `at most ${maximumDimensions} dimensions` });
  return ids.filter(isDimensionId);
}

function parseMeasures(ids: readonly string[], issues: Issue[]): readonly Measure[] {
  if (ids.length === 0) issues.push({ place: 'measures', message: 'names no measure' });
  if (new Set(ids).size < ids.length) issues.push({ place: 'measures', message: 'names a measure twice' });
  return ids.flatMap((id) => {
    const measure = measureOf(id);
    if (measure !== undefined) return [measure];
    issues.push({
      place: 'measures',
      message: `unknown measure ${quote(id)}; allowed: ${measureIds.join(', ')}`,
    });
    return [];
  });
}

/** Reads the filters alone; see {@link parseBreakdownRequest} for what is refused. */
export function parseFilters(
  where: Readonly<Record<string, readonly string[]>>,
  issues: Issue[],
): DimensionFilters {
  const filters: Partial<Record<DimensionId, readonly string[]>> = {};
  for (const [id, keys] of Object.entries(where)) {
    if (!isDimensionId(id)) {
      issues.push({
        place: 'where',
        message: `unknown dimension ${quote(id)}; allowed: ${dimensionIds.join(', ')}`,
      });
      continue;
    }
    if (keys.length > maximumKeys)
      issues.push({ place: `where.${id}`, message: `at most ${maximumKeys} keys` });
    for (const key of keys) {
      const issue = keyIssue(id, key);
      if (issue !== undefined) issues.push({ place: `where.${id}`, message: `${quote(key)}: ${issue}` });
    }
    filters[id] = [...new Set(keys)];
  }
  return filters;
}

/** Reads an as-of day; refuses what is no day, and a day that lies ahead. */
export function parseAsOf(text: string, { today, issues }: { today: PlainDate; issues: Issue[] }): PlainDate {
  const asOf = parsePlainDate(text);
  if (asOf === undefined) {
    issues.push({ place: 'asOf', message: `${quote(text)} is not a day; write it like ${today}` });
    return today;
  }
  if (asOf > today) issues.push({ place: 'asOf', message: `${asOf} lies in the future; today is ${today}` });
  return asOf;
}

/** Reads the name of a profile. */
export function parseProfile(text: string, issues: Issue[]): DisclosureProfile {
  const profile = disclosureProfiles.find((known) => known === text);
  if (profile !== undefined) return profile;
  issues.push({
    place: 'profile',
    message: `unknown profile ${quote(text)}; allowed: ${disclosureProfiles.join(', ')}`,
  });
  return 'EXACT';
}

function quote(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
