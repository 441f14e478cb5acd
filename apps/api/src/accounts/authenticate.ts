import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { type AccountsDatabase, findApiKey, findSession } from '@neue-wege/database';
import { type Asker, anonymous } from '../access/asker.ts';
import type { RecordAudit } from '../audit/audit-event.ts';
import type { AskerCache } from './asker-cache.ts';
import { commonRights, effectiveRights } from './rights.ts';
import { hashOfSecret } from './secrets.ts';
import { type SessionCookies, sessionCookie } from './session-cookie.ts';
import { sessionLife } from './session-life.ts';
import { cookiesOf } from './visit.ts';

/** Tells who sent a request. */
export type Authenticate = (request: Pick<IncomingMessage, 'headers'>) => Promise<Asker>;

/**
 * Tells who sent a request: the holder of the key in `Authorization: Bearer`, else whoever the session cookie belongs to,
 * else nobody known. A request with a key is the key's, whatever else it carries; a key that does not hold is nobody.
 */
export function createAuthenticate({
  accounts,
  sessions,
  cache,
  record,
}: {
  readonly accounts: AccountsDatabase;
  readonly sessions: SessionCookies;
  readonly cache: AskerCache;
  readonly record: RecordAudit;
}): Authenticate {
  return async ({ headers }) => {
    if (headers.authorization !== undefined) {
      const key = /^Bearer +(\S{1,200})$/i.exec(headers.authorization)?.[1];
      if (key === undefined) return anonymous;
      const hash = hashOfSecret(key);
      return cache.find(`key ${hash}`, () => askerOfKey(hash, { accounts, record }));
    }
    const token = sessions.tokenIn(cookiesOf({ headers }).get(sessionCookie));
    if (token === undefined) return anonymous;
    const hash = hashOfSecret(token);
    return cache.find(`session ${hash}`, () => askerOfSession(accounts, hash));
  };
}

async function askerOfSession(accounts: AccountsDatabase, tokenHash: string): Promise<Asker> {
  const { idleSeconds } = sessionLife;
  const session = await findSession(accounts, { tokenHash, idleSeconds });
  if (session === undefined) return anonymous;
  const { personId, name, sessionId, rights } = session;
  return { kind: 'person', actor: `person:${personId}`, name, ...effectiveRights(rights), sessionId };
}

async function askerOfKey(
  keyHash: string,
  { accounts, record }: { readonly accounts: AccountsDatabase; readonly record: RecordAudit },
): Promise<Asker> {
  const key = await findApiKey(accounts, keyHash);
  if (key === undefined || !timingSafeEqual(Buffer.from(key.keyHash), Buffer.from(keyHash))) return anonymous;
  if (key.isFirstUseOfDay) await record({ actor: `key:${key.id}`, action: 'key_use', detail: {} });
  const rights = key.owner === null ? key.rights : commonRights(key.rights, key.owner.rights);
  return {
    kind: 'key',
    actor: `key:${key.id}`,
    name: key.name,
    ...(key.owner && { owner: `person:${key.owner.id}` }),
    ...effectiveRights(rights),
    sessionId: null,
  };
}
