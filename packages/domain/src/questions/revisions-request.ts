import {
  type BreakdownInput,
  type BreakdownRequest,
  parseAsOf,
  parseBreakdownRequest,
} from '../breakdown/request.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { DomainError, type Issue } from '../errors.ts';
import type { DisclosureProfile } from '../vocabulary/context.ts';

/** The question as text: a breakdown, and the two days between which it may have changed. `to` is today unless given. */
export interface RevisionsInput extends Omit<BreakdownInput, 'asOf'> {
  readonly from: string;
  readonly to?: string | null | undefined;
}

/** A breakdown of the later day (`asOf`), to be held against the earlier one. */
export interface RevisionsRequest extends BreakdownRequest {
  readonly from: PlainDate;
}

interface Defaults {
  readonly today: PlainDate;
  readonly profile: DisclosureProfile;
}

/**
 * Reads the question, or refuses it with everything that is wrong.
 *
 * @throws DomainError `BAD_INPUT` naming `from` and `to` beside the places of a breakdown.
 */
export function parseRevisionsRequest(
  { from: fromText, to: toText, ...input }: RevisionsInput,
  { today, profile }: Defaults,
): RevisionsRequest {
  const issues: Issue[] = [];
  const day = (place: 'from' | 'to', text: string): PlainDate => {
    const ofDay: Issue[] = [];
    const parsed = parseAsOf(text, { today, issues: ofDay });
    issues.push(...ofDay.map(({ message }) => ({ place, message })));
    return parsed;
  };
  const [from, to] = [day('from', fromText), day('to', toText ?? today)];
  if (issues.length === 0 && from >= to)
    issues.push({ place: 'from', message: `${from} does not lie before ${to}; allowed: a day before it` });
  const request = parseRest(input, { today, profile, issues });
  if (request === undefined || issues.length > 0) throw new DomainError('BAD_INPUT', issues);
  return { ...request, asOf: to, from };
}

/** Adds what is wrong with the breakdown to the issues, so that all is told at once. */
function parseRest(
  input: Omit<BreakdownInput, 'asOf'>,
  { today, profile, issues }: Defaults & { issues: Issue[] },
): BreakdownRequest | undefined {
  try {
    return parseBreakdownRequest({ ...input, asOf: today }, { today, profile });
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'BAD_INPUT') throw error;
    issues.push(...error.issues);
    return undefined;
  }
}
