import type { PlainDate } from '@neue-wege/domain';
import type { Viewer } from '../viewer/viewer.ts';
import { type ReadFilters, readFilters } from './filters.ts';

/** Reads the filters of a URL for somebody. A profile that is not theirs is left out: a shared address shows what one may see. */
export function filtersFor(
  { viewer, today }: { viewer: Pick<Viewer, 'profiles'> | null; today?: PlainDate | undefined },
  parameters: URLSearchParams,
): ReadFilters {
  const { filters, unread } = readFilters(parameters, today);
  const isTheirs = filters.profile === null || viewer?.profiles.includes(filters.profile) !== false;
  return isTheirs
    ? { filters, unread }
    : { filters: { ...filters, profile: null }, unread: [...unread, 'profile'] };
}
