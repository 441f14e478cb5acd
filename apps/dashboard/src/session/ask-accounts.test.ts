import { afterEach, describe, expect, it, vi } from 'vitest';
import { askAccounts, memberOf, nothing } from './ask-accounts.ts';

afterEach(() => vi.unstubAllGlobals());

/** What the page makes of an answer of the server. */
async function outcomeOf(answer: () => Response | Promise<Response>): Promise<unknown> {
  vi.stubGlobal('fetch', async () => answer());
  return askAccounts('sign-in/email', { send: {}, read: (body) => memberOf(body, 'twoFactorRedirect') });
}

const refusal = (status: number, code: string, place?: string): Response =>
  Response.json(
    {
      errors: [{ message: 'no', extensions: { code, issues: place === undefined ? [] : [{ place }] } }],
    },
    { status },
  );

describe('askAccounts', () => {
  it('reads what was answered', async () => {
    expect(await outcomeOf(() => Response.json({ ok: true, twoFactorRedirect: true }))).toEqual({
      state: 'done',
      body: true,
    });
  });

  it('names what exactly was refused', async () => {
    expect(await outcomeOf(() => refusal(401, 'UNAUTHENTICATED', 'INVALID_EMAIL_OR_PASSWORD'))).toEqual({
      state: 'failed',
      failure: { kind: 'refused', status: 401, code: 'INVALID_EMAIL_OR_PASSWORD' },
    });
    expect(await outcomeOf(() => refusal(403, 'FORBIDDEN'))).toMatchObject({
      failure: { code: 'FORBIDDEN' },
    });
  });

  it('knows how long to wait after too many tries', async () => {
    const answer = (): Response => new Response(null, { status: 429, headers: { 'retry-after': '12' } });
    expect(await outcomeOf(answer)).toMatchObject({ failure: { kind: 'tooMany', seconds: 12 } });
  });

  it('takes a gateway without a server for a server that is not there (W03)', async () => {
    const page = (): Response => new Response('<h1>Bad gateway</h1>', { status: 502 });
    expect(await outcomeOf(page)).toMatchObject({ failure: { kind: 'network' } });
    const nobody = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'));
    expect(await outcomeOf(nobody)).toMatchObject({ failure: { kind: 'network' } });
  });

  it.each(['<h1>Sign in</h1>', '{"twoFactor', '', '[]', 'null', '7'])(
    'does not stumble over an answer that is none: %s',
    async (text) => {
      expect(await outcomeOf(() => new Response(text, { status: 401 }))).toEqual({
        state: 'failed',
        failure: { kind: 'refused', status: 401, code: '' },
      });
      expect(await outcomeOf(() => new Response(text))).toEqual({ state: 'done', body: undefined });
    },
  );

  it('sends JSON to the own origin, or fetches', async () => {
    const asked: (RequestInit | undefined)[] = [];
    vi.stubGlobal('fetch', async (_path: string, how?: RequestInit) => {
      asked.push(how);
      return Response.json({});
    });
    await askAccounts('sign-out', { send: { a: 1 }, read: nothing });
    await askAccounts('options', { read: nothing });
    expect(asked).toMatchObject([
      { method: 'POST', body: '{"a":1}', headers: { 'content-type': 'application/json' } },
      { method: 'GET' },
    ]);
  });
});
