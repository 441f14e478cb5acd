import { createPgliteDatabase } from '@neue-wege/database/testing';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schemaText } from '../schema-file.ts';
import { startTestServer } from '../testing/test-server.ts';
import { workedQueries } from './graphiql-route.ts';

const asPage = { headers: { accept: 'text/html' } };
const database = await createPgliteDatabase();
const production = await startTestServer(database);
const development = await startTestServer(database, { development: true });

describe('graphiqlRoute', () => {
  it('shows GraphiQL in development', async () => {
    const response = await development.get('/graphql', asPage);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(await response.text()).toContain('query WhoCame');
  });

  it('loads nothing from elsewhere and talks to its own server alone', async () => {
    const response = await development.get('/graphql', asPage);
    expect(response.headers.get('content-security-policy')).toContain("connect-src 'self'");
    expect(await response.text()).not.toMatch(/<(script|link)[^>]+(src|href)="?https?:/);
  });

  it('is not there in production', async () => {
    expect((await production.get('/graphql', asPage)).status).toBe(405);
  });
});

describe('workedQueries', () => {
  it('come with a value for every variable that needs one', async () => {
    const schema = buildSchema(schemaText());
    for (const { query, variables } of await workedQueries()) {
      expect(validate(schema, parse(query))).toEqual([]);
      const required = [...query.matchAll(/\$(\w+): [\w[\]!]+!(?=[,)])/g)].map(([, name]) => name);
      expect(Object.keys(JSON.parse(variables) as object)).toEqual(expect.arrayContaining(required));
    }
  });
});
