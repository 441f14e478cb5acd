import type { RequestContext } from '@neue-wege/domain';

/**
 * The locations of a context as row security reads them: `*` for all, else a JSON list of keys. Empty, and so of no
 * location, where the list is empty or holds what no key can be: half a list would be somebody else's rights.
 */
export function locationSetting(locations: RequestContext['locations']): string {
  if (locations === 'all') return '*';
  return isListOfKeys(locations) ? JSON.stringify(locations) : '';
}

/** Rights come from outside the type system too: from accounts, keys and jobs. */
function isListOfKeys(locations: unknown): boolean {
  return (
    Array.isArray(locations) &&
    locations.length > 0 &&
    locations.every(
      (key) => typeof key === 'string' && key !== '' && !key.includes('\0') && key.isWellFormed(),
    )
  );
}
