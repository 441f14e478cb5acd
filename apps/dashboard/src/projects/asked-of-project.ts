import type { DisclosureProfile, PlainDate } from '@neue-wege/domain';
import type { Directory } from '../directory/directory.ts';
import type { Filters } from '../filters/filters.ts';

/** What the parts of a page about one project ask with: `filters` name the project. */
export interface AskedOfProject {
  readonly filters: Filters;
  readonly today: PlainDate;
  readonly shown: DisclosureProfile;
  readonly directory: Directory | null;
}
