import type { Rights } from '@neue-wege/database';
import { DomainError, type Issue } from '@neue-wege/domain';
import { isRoleId, roleIds, roleOf } from '../access/roles.ts';

/** Rights as somebody wants to give them. */
export interface GivenRights {
  readonly roles: readonly string[];
  readonly locations: 'all' | readonly string[];
}

/**
 * Checks rights before they are given.
 *
 * @throws DomainError `BAD_INPUT` with every unknown role, without a role or a location, for a role that needs all
 * locations, or for `all` among keys.
 */
export function requireRights({ roles, locations }: GivenRights): Rights {
  const issues: Issue[] = [];
  const unknown = roles.filter((role) => !isRoleId(role));
  for (const role of unknown) {
    issues.push({
      place: 'role',
      message: `no role ${JSON.stringify(role)}; allowed: ${roleIds.join(', ')}`,
    });
  }
  if (roles.length === 0) issues.push({ place: 'role', message: `at least one of ${roleIds.join(', ')}` });
  if (locations !== 'all') {
    for (const role of roles.filter(isRoleId)) {
      if (roleOf(role).locations === 'any') continue;
      issues.push({ place: 'locations', message: `the role ${role} is for all locations only` });
    }
    if (
      locations.length === 0 ||
      locations.some((location) => location.trim() === '' || location.length > 200)
    ) {
      issues.push({ place: 'locations', message: 'keys of locations, as delivered, or all' });
    }
    for (const location of locations.filter((one) => one.trim().toLowerCase() === 'all')) {
      const message = `${JSON.stringify(location)} is no location; all of them are said by all alone, in small letters`;
      issues.push({ place: 'locations', message });
    }
  }
  if (issues.length > 0) throw new DomainError('BAD_INPUT', issues);
  return { roles: [...new Set(roles)], locations: locations === 'all' ? 'all' : [...new Set(locations)] };
}
