import { type Database, readLocationKeys } from '@neue-wege/database';
import { DomainError } from '@neue-wege/domain';
import type { GivenRights } from './given-rights.ts';

/**
 * Checks that the store has the locations that somebody is to see. A store without any takes every key: accounts come
 * before the first delivery.
 *
 * @throws DomainError `BAD_INPUT` with every key that no location has.
 */
export async function requireKnownLocations(
  database: Database,
  { locations, actor }: Pick<GivenRights, 'locations'> & { readonly actor: string },
): Promise<void> {
  if (locations === 'all' || locations.length === 0) return;
  const known = await readLocationKeys(database, { actor, locations: 'all', profile: 'EXACT' });
  const unknown = known.length === 0 ? [] : locations.filter((location) => !known.includes(location));
  if (unknown.length === 0) return;
  const message = (key: string): string =>
    `no location ${JSON.stringify(key)}; known: ${known.join(', ')}; or all`;
  throw new DomainError(
    'BAD_INPUT',
    unknown.map((key) => ({ place: 'locations', message: message(key) })),
  );
}
