import { createPgliteDatabase } from '@neue-wege/database/testing';
import { describe, expect, it } from 'vitest';
import { anonymous } from '../access/asker.ts';
import { schemaText } from '../schema-file.ts';
import { testAsker } from '../testing/test-asker.ts';
import { startTestServer } from '../testing/test-server.ts';

const database = await createPgliteDatabase();
const server = await startTestServer(database, {
  authenticate: ({ headers }) =>
    Promise.resolve(
      headers.authorization === undefined ? anonymous : testAsker({ kind: 'key', roles: ['admin'] }),
    ),
});
const withKey = { authorization: 'Bearer key' };

describe('schemaRoute', () => {
  it('gives the schema to whoever is known, whatever their roles', async () => {
    const response = await server.get('/schema.graphql', { headers: withKey });
    expect([response.status, await response.text()]).toEqual([200, schemaText()]);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  });

  it('turns nobody known away, as introspection does (G11)', async () => {
    const response = await server.get('/schema.graphql');
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });

  it('is not sent again to whoever has it', async () => {
    const etag = (await server.get('/schema.graphql', { headers: withKey })).headers.get('etag') ?? '';
    const again = await server.get('/schema.graphql', { headers: { ...withKey, 'if-none-match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it('is read only', async () => {
    expect((await server.get('/schema.graphql', { method: 'POST', headers: withKey })).status).toBe(405);
  });
});
