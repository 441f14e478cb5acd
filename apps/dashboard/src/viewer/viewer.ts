import type { ViewerQuery } from '../generated/graphql.ts';
import type { Reading } from '../reading/reading.ts';
import { viewerTexts } from './viewer-texts.ts';

/** Somebody who signed in, as the server knows them. */
export type Viewer = NonNullable<ViewerQuery['viewer']>;

/** What a role opens. */
export type Permission = Viewer['permissions'][number];

export function may({ permissions }: Pick<Viewer, 'permissions'>, permission: Permission): boolean {
  return permissions.includes(permission);
}

/** Whether somebody sees quarterly returns: they are of all locations, and made of released figures. */
export function seesReturns({
  profiles,
  seesAllLocations,
}: Pick<Viewer, 'profiles' | 'seesAllLocations'>): boolean {
  return seesAllLocations && profiles.includes('MANAGEMENT');
}

/** The roles in words: `Leitung, Auswertung`. */
export function rolesText({ roles }: Pick<Viewer, 'roles'>, { say, language }: Reading): string {
  return roles.length === 0 ? say(viewerTexts.noRole) : roles.map(({ label }) => label[language]).join(', ');
}

/** The locations in words. Whoever sees protected figures alone is told none before the first release. */
export function locationsText(
  { seesAllLocations, locations, profiles }: Pick<Viewer, 'seesAllLocations' | 'locations' | 'profiles'>,
  { say, language }: Reading,
): string {
  if (seesAllLocations) return say(viewerTexts.allLocations);
  const isProtected = profiles.length > 0 && !profiles.includes('EXACT');
  if (locations.length === 0 && isProtected) return say(viewerTexts.locationsLater);
  if (locations.length === 0) return say(viewerTexts.noLocation);
  return locations.map((location) => location[language]).join(', ');
}
