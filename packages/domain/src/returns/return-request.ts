import { parseAsOf } from '../breakdown/request.ts';
import { isPeriodKey, periodExamples, periodOf } from '../calendar/period.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { ProtectedProfile } from '../disclosure/release.ts';
import { DomainError, type Issue } from '../errors.ts';
import type { Text } from '../vocabulary/text.ts';
import { type ReturnSection, returnSections } from './return-sections.ts';

/** For whom a return is made: the profile under which it is asked. */
export const returnAudiences = {
  management: { profile: 'MANAGEMENT', label: { de: 'Leitung', en: 'management' } },
  public: { profile: 'PUBLIC', label: { de: 'Öffentlichkeit', en: 'public' } },
} as const satisfies Record<string, { profile: ProtectedProfile; label: Text }>;

/** One of {@link returnAudiences}. */
export type ReturnAudience = keyof typeof returnAudiences;

/** Which quarter, for whom, and as known on which day. */
export interface ReturnRequest {
  /** `2026-Q3` */
  readonly quarter: string;
  readonly audience: ReturnAudience;
  /** That of the audience. */
  readonly profile: ProtectedProfile;
  readonly asOf: PlainDate;
  /** Of what: every section; of a return of former days those that it had, see {@link sectionsTold}. */
  readonly sections: readonly ReturnSection[];
}

/** The same as it arrives. */
export interface ReturnInput {
  readonly quarter: string;
  readonly audience: ReturnAudience;
  readonly asOf?: string | null | undefined;
}

/**
 * Reads which return is asked for. `today` is the default as-of day and the latest allowed.
 *
 * @throws DomainError `BAD_INPUT` at `quarter` where it is none or has not begun by the as-of day, and at `asOf`.
 */
export function parseReturnRequest(
  { quarter, audience, asOf: typed }: ReturnInput,
  { today }: { readonly today: PlainDate },
): ReturnRequest {
  const issues: Issue[] = [];
  const asOf = parseAsOf(typed ?? today, { today, issues });
  const message = quarterIssue(quarter, asOf);
  if (message !== undefined) issues.push({ place: 'quarter', message });
  if (issues.length > 0) throw new DomainError('BAD_INPUT', issues);
  return { quarter, audience, profile: returnAudiences[audience].profile, asOf, sections: returnSections };
}

/** What is wrong with a quarter; `undefined` when it had begun on the day. */
function quarterIssue(quarter: string, asOf: PlainDate): string | undefined {
  if (!isPeriodKey('quarter', quarter)) return `is not a quarter; write it like ${periodExamples.quarter}`;
  const { first } = periodOf('quarter', quarter);
  return first > asOf ? `${quarter} begins on ${first}, which lies after the as-of day ${asOf}` : undefined;
}
