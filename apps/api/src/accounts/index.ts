export { isRoleId, type RoleId, roleIds, roleOf } from '../access/roles.ts';
export { createApiKey, keyLife } from './api-keys.ts';
export { addressOfLink, createFirstSignInLink, linkSeconds } from './sign-in-links.ts';
