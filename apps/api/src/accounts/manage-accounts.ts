export { isRoleId, type RoleId, roleIds, roleOf } from '../access/roles.ts';
export type { AccountsWork } from './accounts-work.ts';
export { createApiKey, keyLife, revokeKey } from './api-keys.ts';
export { changePerson, createPerson, type PersonChange, requirePerson } from './people.ts';
export { parseRoleMap } from './role-map.ts';
export {
  addressOfLink,
  createFirstSignInLink,
  createSignInLink,
  isMadeUp,
  linkSeconds,
} from './sign-in-links.ts';
