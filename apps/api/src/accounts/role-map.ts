import type { Rights } from '@neue-wege/database';
import { DomainError, type Issue } from '@neue-wege/domain';
import { requireRights } from './given-rights.ts';
import { commonLocations } from './rights.ts';

/** What the groups of an identity provider give. */
export type RoleMap = ReadonlyMap<string, Rights>;

/**
 * Reads `{"GROUP": {"roles": ["management"], "locations": "all"}, …}`.
 *
 * @throws DomainError `BAD_INPUT` with everything that is wrong, by group.
 */
export function parseRoleMap(text: string): RoleMap {
  const issues: Issue[] = [];
  const groups = new Map<string, Rights>();
  for (const [group, given] of Object.entries(objectIn(text))) {
    const { roles, locations } = fieldsOf(given);
    if (!isTexts(roles) || (locations !== 'all' && !isTexts(locations))) {
      issues.push({
        place: group,
        message: 'write {"roles": ["management"], "locations": "all"}, or a list of locations',
      });
      continue;
    }
    try {
      groups.set(group, requireRights({ roles, locations }));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      issues.push(...error.issues.map(({ message }) => ({ place: group, message })));
    }
  }
  if (groups.size === 0 && issues.length === 0) issues.push({ place: '', message: 'names no group' });
  if (issues.length > 0) throw new DomainError('BAD_INPUT', issues);
  return groups;
}

/**
 * What the groups of a person give together: the roles of all, for the locations that every one of them allows, so that
 * two groups never make more than either was meant to. `undefined` when nothing is left.
 */
export function rightsOfGroups(map: RoleMap, groups: unknown): Rights | undefined {
  const names = typeof groups === 'string' ? [groups] : Array.isArray(groups) ? groups.map(String) : [];
  const given = [...new Set(names)].flatMap((name) => map.get(name) ?? []);
  if (given.length === 0) return undefined;
  const all: Rights['locations'] = 'all';
  const locations = given.reduce<Rights['locations']>(
    (common, rights) => commonLocations(common, rights.locations),
    all,
  );
  if (locations !== 'all' && locations.length === 0) return undefined;
  return { roles: [...new Set(given.flatMap(({ roles }) => roles))], locations };
}

function objectIn(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch {
    // Said below, as for every other text.
  }
  throw new DomainError('BAD_INPUT', [{ place: '', message: 'not a JSON object of groups' }]);
}

function fieldsOf(given: unknown): { readonly roles: unknown; readonly locations: unknown } {
  return typeof given === 'object' && given !== null
    ? { roles: Reflect.get(given, 'roles'), locations: Reflect.get(given, 'locations') }
    : { roles: undefined, locations: undefined };
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
