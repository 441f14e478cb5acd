import { createPgliteDatabase } from '@neue-wege/database/testing';
import { describe, expect, it } from 'vitest';
import { startTestServer } from '../testing/test-server.ts';

const named = 'https://page.example.de';
const server = await startTestServer(await createPgliteDatabase(), { corsOrigins: [named] });
const key = { authorization: 'Bearer nw_key' };

function ask(
  headers: Readonly<Record<string, string>>,
  body = '{"query":"{ __typename }"}',
): Promise<Response> {
  return server.get('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
}

const corsHeaders = ({ headers }: Response): readonly string[] =>
  [...headers.keys()].filter((name) => name.startsWith('access-control'));

describe('ownOriginOnly, with named origins', () => {
  it('lets their pages ask with a key and read the answer, without credentials', async () => {
    const response = await ask({ origin: named, 'sec-fetch-site': 'cross-site', ...key });
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe(named);
    expect(response.headers.get('access-control-expose-headers')).toContain('ratelimit');
    expect(response.headers.has('access-control-allow-credentials')).toBe(false);
  });

  it('lets their pages tell that an answer varies by them, also when it is given again', async () => {
    const body = '{"query":"{ measures { id } }"}';
    const asked = { origin: named, ...key };
    const first = await ask(asked, body);
    const again = await ask(asked, body);
    const known = await ask({ ...asked, 'if-none-match': first.headers.get('etag') ?? '' }, body);
    expect([first, again, known].map(({ status, headers }) => [status, headers.get('vary')])).toEqual([
      [200, 'origin, accept, accept-encoding'],
      [200, 'origin, accept, accept-encoding'],
      [412, 'origin, accept'],
    ]);
    expect((await ask(key, body)).headers.get('vary')).toBe('accept, accept-encoding');
  });

  it('answers their preflight, of what may be asked alone', async () => {
    const preflight = {
      method: 'OPTIONS',
      headers: { origin: named, 'access-control-request-method': 'POST' },
    };
    const response = await server.get('/graphql', preflight);
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe(named);
    expect(response.headers.get('access-control-allow-headers')).toContain('authorization');
    for (const path of ['/api/auth/sign-in/email', '/imports', '/graphql/x'])
      expect((await server.get(path, preflight)).status).toBe(403);
  });

  it('refuses them without a key, and every other page with one (G15)', async () => {
    const foreign: readonly Readonly<Record<string, string>>[] = [
      { origin: named },
      { origin: named, cookie: 'session=x' },
      { origin: 'https://evil.example', ...key },
      { origin: `${named}.evil.example`, ...key },
      { origin: 'http://page.example.de', ...key },
      { origin: 'null', ...key },
      { 'sec-fetch-site': 'cross-site', ...key },
    ];
    for (const headers of foreign) {
      const response = await ask(headers);
      expect({ headers, status: response.status }).toEqual({ headers, status: 403 });
      expect(corsHeaders(response)).toEqual([]);
    }
  });

  it('answers programs, which send no origin', async () => {
    const response = await ask(key);
    expect(response.status).toBe(200);
    expect(corsHeaders(response)).toEqual([]);
  });
});
