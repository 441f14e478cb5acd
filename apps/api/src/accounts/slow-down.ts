import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import {
  type AccountsDatabase,
  type AttemptBucket,
  countAttempts,
  takeBackAttempts,
} from '@neue-wege/database';
import { hashOfSecret } from './secrets.ts';

/** Who guesses slows down: whoever knows the account cannot be locked out by it. */
const rules = {
  /** One browser or address at one account. */
  pair: { free: 5, firstPauseSeconds: 2, longestPauseSeconds: 15 * 60 },
  /** One address at whatever accounts. */
  address: { free: 50, firstPauseSeconds: 1, longestPauseSeconds: 1 },
  /** One account from wherever: held back, never refused. */
  account: { free: 20, firstPauseSeconds: 0, longestPauseSeconds: 0 },
} as const;

const heldBackMilliseconds = 1000;

/** The cookie by which a browser is known that signed in before: strangers cannot slow it down. */
export const deviceCookie = '__Host-neue-wege-device';

/** An attempt to sign in with a password. */
export interface PasswordAttempt {
  readonly email: string;
  readonly address: string;
  /** The cookies of the request. */
  readonly cookies: ReadonlyMap<string, string>;
}

/** What is counted, and what is said aloud. */
export interface SlowDown {
  /** Counts an attempt before it is made; the seconds to wait when it comes too early, else 0. */
  before(attempt: PasswordAttempt): Promise<number>;
  /** Forgives after an attempt that was right; answers the cookie by which the browser is known from now on. */
  after(attempt: PasswordAttempt): Promise<string>;
}

/** Slows down whoever guesses passwords, by counts in the database that all servers share. */
export function createSlowDown({
  accounts,
  secret,
  alarm,
}: {
  readonly accounts: AccountsDatabase;
  readonly secret: string;
  /** Told when somebody seems to guess: at one account, or from one address. */
  readonly alarm: (what: 'account' | 'address', attempts: number) => Promise<void>;
}): SlowDown {
  const signatureOf = (device: string, email: string): string =>
    createHmac('sha256', secret).update(`${device} ${email.toLowerCase()}`).digest('base64url');

  const deviceOf = ({ cookies, email }: PasswordAttempt): string | undefined => {
    const [device = '', signature = ''] = cookies.get(deviceCookie)?.split('.') ?? [];
    const expected = Buffer.from(signatureOf(device, email));
    const shown = Buffer.from(signature);
    return expected.length === shown.length && timingSafeEqual(expected, shown) ? device : undefined;
  };

  const bucketsOf = (attempt: PasswordAttempt): Readonly<Record<'pair' | 'address' | 'account', string>> => {
    const email = attempt.email.toLowerCase();
    const device = deviceOf(attempt);
    const from = device === undefined ? `address ${attempt.address}` : `device ${device}`;
    return {
      pair: hashOfSecret(`pair ${email} ${from}`),
      address: hashOfSecret(`address ${attempt.address}`),
      account: hashOfSecret(`account ${email}`),
    };
  };

  return {
    async before(attempt) {
      const names = bucketsOf(attempt);
      const isKnown = deviceOf(attempt) !== undefined;
      const kinds = isKnown ? (['pair'] as const) : (['pair', 'address', 'account'] as const);
      const buckets: readonly AttemptBucket[] = kinds.map((kind) => ({
        bucket: names[kind],
        ...rules[kind],
      }));
      const counted = await countAttempts(accounts, buckets);
      for (const kind of ['account', 'address'] as const) {
        const attempts = counted.find(({ bucket }) => bucket === names[kind])?.attempts ?? 0;
        if (isAlarming(attempts, rules[kind].free)) await alarm(kind, attempts);
      }
      const wait = Math.max(0, ...counted.map(({ waitSeconds }) => waitSeconds));
      if (wait > 0) return wait;
      const atAccount = counted.find(({ bucket }) => bucket === names.account)?.attempts ?? 0;
      if (atAccount > rules.account.free) await delay(heldBackMilliseconds);
      return 0;
    },
    async after(attempt) {
      const { pair, address, account } = bucketsOf(attempt);
      await takeBackAttempts(accounts, { emptied: [pair], lowered: [address, account] });
      const device = deviceOf(attempt) ?? randomUUID();
      const value = `${device}.${signatureOf(device, attempt.email)}`;
      return `${deviceCookie}=${value}; Max-Age=31536000; Path=/; HttpOnly; Secure; SameSite=Strict`;
    },
  };
}

/** At the first attempt too many, and again each time their number has doubled. */
function isAlarming(attempts: number, free: number): boolean {
  const times = attempts / (free + 1);
  return times >= 1 && Number.isInteger(times) && Number.isInteger(Math.log2(times));
}
