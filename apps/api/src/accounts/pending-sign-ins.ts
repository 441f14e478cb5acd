import { type AccountsDatabase, findPendingPerson } from '@neue-wege/database';
import { hashOfSecret } from './secrets.ts';
import { signedValue } from './session-cookie.ts';

/** The cookie of whoever gave the right password and owes a second factor. */
const pendingCookie = '__Host-neue-wege.two_factor';

/** Whose account it is that a second factor is still owed for; `null` without one. */
export type PendingSignIns = (cookies: ReadonlyMap<string, string>) => Promise<string | null>;

/** Tells it by what the library keeps between both factors: signed in the cookie, hashed in the database. */
export function pendingSignIns(accounts: AccountsDatabase, secret: string): PendingSignIns {
  return async (cookies) => {
    const identifier = signedValue(cookies.get(pendingCookie), secret);
    return identifier === undefined
      ? null
      : ((await findPendingPerson(accounts, hashOfSecret(identifier))) ?? null);
  };
}
