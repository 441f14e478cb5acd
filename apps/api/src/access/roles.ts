import type { DisclosureProfile, Text } from '@neue-wege/domain';

/** What a role may do beside seeing figures; each is asked for by the rule of a field or of a route. */
export const permissions = [
  'figures',
  'dataQuality',
  'records',
  'imports',
  'returns',
  'ownKeys',
  'accounts',
  'audit',
] as const;

/** One of {@link permissions}. */
export type Permission = (typeof permissions)[number];

/** A role of the contract (7), as data: what it is called, under which profiles it sees figures, and what it may do. */
export interface Role {
  readonly label: Text;
  /** The profiles under which figures are seen; none: no data by this role. */
  readonly profiles: readonly DisclosureProfile[];
  readonly permissions: readonly Permission[];
  /** `all`: only somebody who may see every location can have it. */
  readonly locations: 'all' | 'any';
}

const protectedProfiles = ['MANAGEMENT', 'PUBLIC'] as const;

/** The roles, by id. Roles combine: whoever has several may do what any of them may. */
export const roles = {
  management: {
    label: { de: 'Leitung', en: 'Management' },
    profiles: protectedProfiles,
    permissions: ['figures'],
    locations: 'any',
  },
  analyst: {
    label: { de: 'Auswertung', en: 'Analyst' },
    profiles: protectedProfiles,
    permissions: ['figures', 'dataQuality', 'ownKeys'],
    locations: 'any',
  },
  case_staff: {
    label: { de: 'Fallarbeit', en: 'Case staff' },
    profiles: ['EXACT'],
    permissions: ['figures', 'records'],
    locations: 'any',
  },
  steward: {
    label: { de: 'Datenpflege', en: 'Data steward' },
    profiles: ['EXACT'],
    permissions: ['figures', 'dataQuality', 'records', 'imports'],
    locations: 'any',
  },
  publisher: {
    label: { de: 'Veröffentlichung', en: 'Publisher' },
    profiles: ['EXACT', ...protectedProfiles],
    permissions: ['figures', 'dataQuality', 'returns'],
    locations: 'all',
  },
  admin: {
    label: { de: 'Verwaltung', en: 'Administration' },
    profiles: [],
    permissions: ['accounts', 'audit'],
    locations: 'any',
  },
} as const satisfies Record<string, Role>;

/** The id of one of {@link roles}. */
export type RoleId = keyof typeof roles;

/** The ids of the roles, in the order of the table. */
export const roleIds: readonly RoleId[] = Object.keys(roles).filter(isRoleId);

/** Whether a text is the id of a role. */
export function isRoleId(text: string): text is RoleId {
  return Object.hasOwn(roles, text);
}

/** What every role is called. */
export const roleNames = roleIds.map((id) => ({ id, label: roles[id].label }));

/** The role with this id. */
export function roleOf(id: RoleId): Role {
  return roles[id];
}
