import { openAccounts } from '@neue-wege/database';
import { createPgliteDatabase } from '@neue-wege/database/testing';
import { describe, expect, it } from 'vitest';
import { addPerson, password } from '../testing/sign-in-people.ts';
import { startAccountsServer } from '../testing/test-accounts.ts';

const database = await createPgliteDatabase();
const proxied = await startAccountsServer(database, { publicUrl: 'https://wege.example.org' });
const accounts = openAccounts(database);

/** One attempt from a network address, as a proxy tells it. */
async function attempt(
  asked: { readonly email: string; readonly password: string },
  { address = '203.0.113.1', cookie = '' } = {},
): Promise<{
  readonly status: number;
  readonly text: string;
  readonly retryAfter: number;
  readonly cookies: readonly string[];
}> {
  const response = await proxied.get('/api/auth/sign-in/email', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': `198.51.100.7, ${address}`, cookie },
    body: JSON.stringify(asked),
  });
  return {
    status: response.status,
    text: await response.text(),
    retryAfter: Number(response.headers.get('retry-after')),
    cookies: response.headers.getSetCookie(),
  };
}

const forget = () => accounts.deleteFrom('sign_in_attempt').execute();

describe('guessing passwords', () => {
  it('slows down at one account, and leaves its owner alone (U03)', async () => {
    await forget();
    const email = 'ada@example.de';
    await addPerson(database, { email });
    const device = (await attempt({ email, password })).cookies.find((one) => one.includes('-device='));
    const guesses = [];
    for (let n = 0; n < 20; n += 1) guesses.push(await attempt({ email, password: `guess number ${n}` }));
    const statuses = guesses.map(({ status }) => status);
    expect(statuses.filter((status) => status === 401).length).toBeLessThan(8);
    expect(statuses.at(-1)).toBe(429);
    expect(guesses.at(-1)?.retryAfter).toBeGreaterThan(0);

    expect((await attempt({ email, password }, { address: '203.0.113.99' })).status).toBe(200);
    const known = await attempt({ email, password }, { cookie: device?.split(';')[0] ?? '' });
    expect(known.status).toBe(200);
  });

  it('counts attempts that come at once one by one (U03)', async () => {
    await forget();
    const email = 'ada@example.de';
    const guesses = await Promise.all(
      Array.from({ length: 20 }, (_, n) => attempt({ email, password: `guess number ${n}` })),
    );
    expect(guesses.filter(({ status }) => status === 401).length).toBeLessThan(8);
  });

  it('raises an alarm when many addresses try one account, and lets its owner in, later by a second (U03)', async () => {
    await forget();
    const email = 'ada@example.de';
    const guesses = await Promise.all(
      Array.from({ length: 25 }, (_, n) =>
        attempt({ email, password: `guess number ${n}` }, { address: `203.0.113.${n}` }),
      ),
    );
    expect(guesses.every(({ status }) => status === 401)).toBe(true);
    expect(proxied.entries).toContainEqual({
      actor: 'anonymous',
      action: 'alarm',
      detail: { what: 'password_guessing', at: 'account', attempts: 21 },
    });
    expect((await attempt({ email, password }, { address: '203.0.113.200' })).status).toBe(200);
  });

  it('slows down one password at a thousand accounts from one address, with an alarm (U03)', async () => {
    await forget();
    const spray = async (from: number, to: number): Promise<readonly number[]> => {
      const numbers = Array.from({ length: to - from }, (_, n) => `nobody-${from + n}@example.de`);
      const tried = await Promise.all(numbers.map((email) => attempt({ email, password: 'Sommer2026!!' })));
      return tried.map(({ status }) => status);
    };
    expect((await spray(0, 50)).every((status) => status === 401)).toBe(true);
    expect(await spray(50, 70)).toContain(429);
    expect(proxied.entries).toContainEqual({
      actor: 'anonymous',
      action: 'alarm',
      detail: { what: 'password_guessing', at: 'address', attempts: 51 },
    });
  });

  it('tells nobody whether an account exists, by status, text, size or time (U04)', {
    timeout: 300_000,
  }, async () => {
    const tries = 200;
    const email = 'known@example.de';
    await addPerson(database, { email });
    const times: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] };
    const answers = new Set<string>();
    const measure = async (kind: 'known' | 'unknown', n: number): Promise<void> => {
      const asked = { email: kind === 'known' ? email : 'other@example.de', password: 'not the password' };
      const start = performance.now();
      const { status, text, cookies } = await attempt(asked, { address: `10.0.${kind.length}.${n}` });
      times[kind].push(performance.now() - start);
      answers.add(JSON.stringify([status, text, cookies]));
    };
    for (let n = 0; n < tries; n += 1) {
      await forget();
      // Side by side, so that whatever else the machine does slows both.
      const kinds = n % 2 === 0 ? (['known', 'unknown'] as const) : (['unknown', 'known'] as const);
      await Promise.all(kinds.map((kind) => measure(kind, n)));
    }
    expect([...answers]).toHaveLength(1);
    const [known, unknown] = [times.known, times.unknown].map(
      (all) => all.toSorted((a, b) => a - b)[tries / 2] ?? 0,
    );
    expect((known ?? 0) / (unknown ?? 1)).toBeGreaterThan(0.8);
    expect((known ?? 0) / (unknown ?? 1)).toBeLessThan(1.25);
  });
});
