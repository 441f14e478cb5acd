import {
  type BreakdownInput,
  type BreakdownRequest,
  parseAsOf,
  parseFilters,
  parseProfile,
} from '../breakdown/request.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { DimensionId } from '../catalogue/dimension.ts';
import { DomainError, type Issue } from '../errors.ts';
import type { DisclosureProfile } from '../vocabulary/context.ts';

/** What curves can be drawn by: few enough groups that each can hold 20 people. */
export const curveDimensions = [
  'location',
  'project',
  'phase',
  'year',
  'sex',
  'age_band',
  'single_parent',
  'long_term_recipient',
  'target_group',
  'delivery_mode',
] as const satisfies readonly DimensionId[];

const maximumDimensions = 2;

/** The question as text; without `by` there is the curve of all alone. */
export interface TimeToIndependenceInput extends Pick<BreakdownInput, 'where' | 'asOf' | 'profile'> {
  readonly by?: readonly string[] | undefined;
}

/** Whose time in receipt, and seen from which day. */
export type TimeToIndependenceRequest = Pick<BreakdownRequest, 'by' | 'where' | 'asOf' | 'profile'>;

/**
 * Reads the question, or refuses it with everything that is wrong.
 *
 * @throws DomainError `BAD_INPUT` naming `by`, `where`, `asOf`, `profile` and what is allowed there.
 */
export function parseTimeToIndependenceRequest(
  input: TimeToIndependenceInput,
  { today, profile }: { today: PlainDate; profile: DisclosureProfile },
): TimeToIndependenceRequest {
  const issues: Issue[] = [];
  const request = {
    by: parseCurveDimensions(input.by ?? [], issues),
    where: parseFilters(input.where ?? {}, issues),
    asOf: parseAsOf(input.asOf ?? today, { today, issues }),
    profile: parseProfile(input.profile ?? profile, issues),
  };
  if (request.where.exit_reason !== undefined)
    issues.push({
      place: 'where.exit_reason',
      message: 'time in receipt runs from the entry; the reason of an exit cannot limit it',
    });
  if (issues.length > 0) throw new DomainError('BAD_INPUT', issues);
  return request;
}

function parseCurveDimensions(ids: readonly string[], issues: Issue[]): readonly DimensionId[] {
  const known = ids.flatMap((id) => curveDimensions.filter((dimension) => dimension === id));
  const allowed = `allowed: ${curveDimensions.join(', ')}`;
  if (known.length < ids.length) issues.push({ place: 'by', message: `names what no curve has; ${allowed}` });
  if (new Set(ids).size < ids.length) issues.push({ place: 'by', message: 'names a dimension twice' });
  if (ids.length > maximumDimensions)
    issues.push({ place: 'by', message: `at most ${maximumDimensions} dimensions` });
  return known;
}
