import type { Issue } from '@neue-wege/domain';
import type { GivenRights } from './given-rights.ts';
import { fieldIn } from './visit.ts';

/** What a body has that was not asked for: whoever sends it means something that is not going to happen. */
export function unknownFields(body: unknown, fields: readonly string[]): readonly Issue[] {
  const names = typeof body === 'object' && body !== null ? Object.keys(body) : [];
  return names
    .filter((name) => !fields.includes(name))
    .map((name) => ({ place: name, message: `unknown field; allowed: ${fields.join(', ')}` }));
}

/** The rights in a body, or what keeps them from being any. */
export function readRights(
  body: unknown,
): { readonly rights: GivenRights } | { readonly issues: readonly Issue[] } {
  const roles = fieldIn(body, 'roles');
  const locations = fieldIn(body, 'locations');
  const areRoles = isTexts(roles);
  const areLocations = locations === 'all' || isTexts(locations);
  if (areRoles && areLocations) return { rights: { roles, locations } };
  return {
    issues: [
      ...(areRoles ? [] : [{ place: 'roles', message: 'a list of ids of roles' }]),
      ...(areLocations ? [] : [{ place: 'locations', message: '"all", or a list of keys of locations' }]),
    ],
  };
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length <= 1000 && value.every((one) => typeof one === 'string');
}
