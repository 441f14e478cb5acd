import type { Rights } from '@neue-wege/database';
import type { Asker } from '../access/asker.ts';
import { isRoleId, roleOf } from '../access/roles.ts';

type AskerRights = Pick<Asker, 'roles' | 'locations'>;

/** Rights as they count: roles that exist, and those for all locations only with all locations. */
export function effectiveRights({ roles, locations }: Rights): AskerRights {
  return {
    roles: roles.filter(isRoleId).filter((id) => locations === 'all' || roleOf(id).locations === 'any'),
    locations,
  };
}

/** What two have in common: a key can do no more than its owner, at every use. */
export function commonRights(one: Rights, other: Rights): Rights {
  return {
    roles: one.roles.filter((role) => other.roles.includes(role)),
    locations: commonLocations(one.locations, other.locations),
  };
}

/** The locations that both allow. */
export function commonLocations(one: Rights['locations'], other: Rights['locations']): Rights['locations'] {
  if (one === 'all') return other;
  return other === 'all' ? one : one.filter((location) => other.includes(location));
}
