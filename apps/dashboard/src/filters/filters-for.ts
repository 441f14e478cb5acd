import type { PlainDate } from '@neue-wege/domain';
import type { Viewer } from '../viewer/viewer.ts';
import { type ReadFilters, readFilters } from './filters.ts';

/** Among what could not be read: exact values, for whoever sees protected ones alone. */
export const exactIsNotTheirs = 'profile=exact';

/** Reads the filters of a URL for somebody. A profile that is not theirs is left out: a shared address shows what one may see. */
export function filtersFor(
  { viewer, today }: { viewer: Pick<Viewer, 'profiles'> | null; today?: PlainDate | undefined },
  parameters: URLSearchParams,
): ReadFilters {
  const { filters, unread } = readFilters(parameters, today);
  const isTheirs = filters.profile === null || viewer?.profiles.includes(filters.profile) !== false;
  if (isTheirs) return { filters, unread };
  const refused = filters.profile === 'EXACT' ? exactIsNotTheirs : 'profile';
  return { filters: { ...filters, profile: null }, unread: [...unread, refused] };
}
