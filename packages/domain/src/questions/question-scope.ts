import { type BreakdownRequest, parseAsOf, parseFilters, parseProfile } from '../breakdown/request.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Issue } from '../errors.ts';
import type { DisclosureProfile } from '../vocabulary/context.ts';

/** What a question is asked about, whatever it asks: the cases, the day, the exclusions and the profile. */
export type QuestionScope = Pick<BreakdownRequest, 'where' | 'asOf' | 'exclusions' | 'profile'>;

/** A scope as it arrives: nothing but text. */
export interface ScopeInput {
  readonly where?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly asOf?: string | null | undefined;
  readonly exclusions?: boolean | undefined;
  readonly profile?: string | null | undefined;
}

/** The default as-of day, which is also the latest allowed, and the default profile. */
export interface ScopeDefaults {
  readonly today: PlainDate;
  readonly profile: DisclosureProfile;
}

/** Reads the scope of a question, adding what is wrong with it to `issues`, so that all is told at once. */
export function parseScope(
  input: ScopeInput,
  { today, profile, issues }: ScopeDefaults & { issues: Issue[] },
): QuestionScope {
  return {
    where: parseFilters(input.where ?? {}, issues),
    asOf: parseAsOf(input.asOf ?? today, { today, issues }),
    exclusions: input.exclusions ?? false,
    profile: parseProfile(input.profile ?? profile, issues),
  };
}
