import { type DimensionId, type DisclosureProfile, publishedTables } from '@neue-wege/domain';
import type { Viewer } from '../viewer/viewer.ts';

/** How the figures of a page are protected: as the address says, otherwise as is usual for whoever asks. */
export function shownProfile(
  profile: DisclosureProfile | null,
  viewer: Pick<Viewer, 'usualProfile'> | null,
): DisclosureProfile {
  return profile ?? viewer?.usualProfile ?? 'EXACT';
}

/** Whether a measure may be asked by year: under disclosure control a table published by year has to hold it. */
export function answersMeasure(profile: DisclosureProfile, measure: string): boolean {
  return profile === 'EXACT' || tablesByYear(profile).some(({ measures }) => measures.includes(measure));
}

/** Whether one may filter figures by year: under disclosure control a table published by year has to be split by the dimension. */
export function answersFilter(profile: DisclosureProfile, dimension: DimensionId): boolean {
  return profile === 'EXACT' || tablesByYear(profile).some(({ filters }) => filters.includes(dimension));
}

function tablesByYear(profile: DisclosureProfile): typeof publishedTables {
  return publishedTables.filter(
    ({ profiles, dimensions }) => profiles.includes(profile) && dimensions.includes('year'),
  );
}
