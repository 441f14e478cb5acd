import { listApiKeys, openAccounts } from '@neue-wege/database';
import { roleNames } from '../access/roles.ts';
import type { AccountsWork } from './accounts-work.ts';
import { revokeKey } from './api-keys.ts';
import { readKeyId, shownKey } from './key-endpoints.ts';
import { requireAdministrator } from './require-administrator.ts';
import { type AuthEndpoint, done } from './visit.ts';

/** The keys of everybody and of programs, for people with the permission `accounts`, who see and revoke them and make none. */
export function everybodysKeysEndpoints(work: AccountsWork): Readonly<Record<string, AuthEndpoint>> {
  return {
    'person/list-keys': {
      method: 'GET',
      async answer({ asker }) {
        requireAdministrator(asker);
        const keys = await listApiKeys(openAccounts(work.database));
        return done({ keys: keys.map(shownKey), roles: roleNames });
      },
    },
    'person/revoke-key': {
      method: 'POST',
      async answer({ asker, body }) {
        requireAdministrator(asker);
        await revokeKey(work, { key: readKeyId(body), actor: asker.actor });
        return done();
      },
    },
  };
}
