import type { Reading } from '../reading/reading.ts';
import { viewerTexts } from '../viewer/viewer-texts.ts';
import type { ChosenRights, OfferedRights } from './key-rights.tsx';

/** Rights in words: `Fallarbeit · Bocholt, Borken`; what has no name among those offered is told by its key. */
export function rightsText(
  { roles, locations }: ChosenRights,
  { offered, reading }: { offered: OfferedRights; reading: Reading },
): string {
  const { say, language } = reading;
  const roleNames = roles.map((id) => offered.roles.find((role) => role.id === id)?.label[language] ?? id);
  const placeNames =
    locations === 'all'
      ? [say(viewerTexts.allLocations)]
      : locations.map((key) => offered.locations.find((one) => one.key === key)?.[language] ?? key);
  const roleText = roleNames.length === 0 ? say(viewerTexts.noRole) : roleNames.join(', ');
  return `${roleText} · ${placeNames.length === 0 ? say(viewerTexts.noLocation) : placeNames.join(', ')}`;
}
