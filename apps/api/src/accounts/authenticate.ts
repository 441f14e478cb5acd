import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { type AccountsDatabase, findApiKey, findSession } from '@neue-wege/database';
import { type Asker, anonymous } from '../access/asker.ts';
import type { AskerCache } from './asker-cache.ts';
import { commonRights, effectiveRights } from './rights.ts';
import { hashOfSecret } from './secrets.ts';
import { sessionCookie, sessionLife } from './session-life.ts';

/**
 * Tells who sent a request: the holder of the key in `Authorization: Bearer`, else whoever the session cookie belongs to,
 * else nobody known. A request with a key is the key's, whatever else it carries; a key that does not hold is nobody.
 */
export function createAuthenticate({
  accounts,
  cache,
}: {
  readonly accounts: AccountsDatabase;
  readonly cache: AskerCache;
}): (request: IncomingMessage) => Promise<Asker> {
  return async ({ headers }) => {
    if (headers.authorization !== undefined) {
      const key = /^Bearer +(\S{1,200})$/i.exec(headers.authorization)?.[1];
      if (key === undefined) return anonymous;
      const hash = hashOfSecret(key);
      return cache.find(`key ${hash}`, () => askerOfKey(accounts, hash));
    }
    const token = sessionToken(headers.cookie);
    if (token === undefined) return anonymous;
    const hash = hashOfSecret(token);
    return cache.find(`session ${hash}`, () => askerOfSession(accounts, hash));
  };
}

/** The cookie holds the token and a signature; the hash of the token alone decides. */
function sessionToken(cookies: string | undefined): string | undefined {
  const cookie = cookies
    ?.split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${sessionCookie}=`));
  return cookie === undefined ? undefined : /=([\w-]{32,64})\./.exec(cookie)?.[1];
}

async function askerOfSession(accounts: AccountsDatabase, tokenHash: string): Promise<Asker> {
  const { idleSeconds } = sessionLife;
  const session = await findSession(accounts, { tokenHash, idleSeconds });
  if (session === undefined) return anonymous;
  const { personId, name, sessionId, rights } = session;
  return { kind: 'person', actor: `person:${personId}`, name, ...effectiveRights(rights), sessionId };
}

async function askerOfKey(accounts: AccountsDatabase, keyHash: string): Promise<Asker> {
  const key = await findApiKey(accounts, keyHash);
  if (key === undefined || !timingSafeEqual(Buffer.from(key.keyHash), Buffer.from(keyHash))) return anonymous;
  const rights = key.owner === null ? key.rights : commonRights(key.rights, key.owner.rights);
  return {
    kind: 'key',
    actor: `key:${key.id}`,
    name: key.name,
    ...effectiveRights(rights),
    sessionId: null,
  };
}
