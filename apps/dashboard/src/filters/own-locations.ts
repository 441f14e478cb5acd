import type { DisclosureProfile } from '@neue-wege/domain';
import type { Viewer } from '../viewer/viewer.ts';
import type { Filters } from './filters.ts';

/** Who asks, and how what they are shown is protected. */
export interface Asking {
  readonly viewer: Pick<Viewer, 'seesAllLocations' | 'locations'> | null;
  readonly shown: DisclosureProfile;
}

/** Whether somebody has no figure across locations: under disclosure control, whoever sees some of them. */
export function lacksSums({ viewer, shown }: Asking): boolean {
  return viewer?.seesAllLocations === false && shown !== 'EXACT';
}

/** The filters with the only location that somebody sees, where they have no figure across locations. */
export function withOnlyLocation(filters: Filters, asking: Asking): Filters {
  const own = asking.viewer?.locations ?? [];
  if (!lacksSums(asking) || own.length !== 1 || filters.locations.length > 0) return filters;
  return { ...filters, locations: own.map(({ key }) => key) };
}
