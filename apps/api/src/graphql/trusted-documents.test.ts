import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createPgliteDatabase } from '@neue-wege/database/testing';
import { parse, validate } from 'graphql';
import { afterAll, describe, expect, it } from 'vitest';
import { schema } from '../schema.ts';
import { decodeAnswer, type GraphqlAnswer } from '../testing/decode-answer.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';
import { oversteppedLimits } from './document-limits.ts';
import { readManifests } from './trusted-documents.ts';

const dashboard = fileURLToPath(
  new URL('../../../dashboard/src/generated/persisted-documents.json', import.meta.url),
);
const folder = await mkdtemp(join(tmpdir(), 'neue-wege-documents-'));
afterAll(() => rm(folder, { recursive: true }));

const text = 'query Known { __typename }';
const hash = createHash('sha256').update(text).digest('hex');
const manifest = join(folder, 'documents.json');
await writeFile(manifest, JSON.stringify({ [`sha256:${hash}`]: text }));

const database = await createPgliteDatabase();
const files = [dashboard, manifest];
const open = await startTestServer(database, { trustedDocuments: { files, only: false } });
const strict = await startTestServer(database, { trustedDocuments: { files, only: true } });

async function post(server: TestServer, body: object): Promise<GraphqlAnswer> {
  const headers = { 'content-type': 'application/json' };
  return decodeAnswer(await server.get('/graphql', { method: 'POST', headers, body: JSON.stringify(body) }));
}

const known = { data: { __typename: 'Query' } };
const refused = (place: string): object => ({
  status: 400,
  errors: [{ extensions: { code: 'BAD_INPUT', issues: [{ place }] } }],
});

describe('trustedDocuments', () => {
  it('answers registered documents by their hash, however a client names it', async () => {
    for (const server of [open, strict]) {
      expect(await post(server, { documentId: `sha256:${hash}` })).toMatchObject(known);
      expect(
        await post(server, { extensions: { persistedQuery: { version: 1, sha256Hash: hash } } }),
      ).toMatchObject(known);
      expect(await post(server, { query: text })).toMatchObject(known);
      expect(await post(server, { query: text, documentId: hash })).toMatchObject(known);
    }
  });

  it('answers any other text, unless it was told to answer none', async () => {
    for (const query of ['{ __typename }', `${text} `, '{ __schema { types { name } } }']) {
      expect((await post(open, { query })).errors).toEqual([]);
      expect(await post(strict, { query })).toMatchObject(refused('query'));
    }
  });

  it('refuses a hash that is not registered, and one of another text', async () => {
    for (const server of [open, strict]) {
      expect(await post(server, { documentId: 'f'.repeat(64) })).toMatchObject(refused('documentId'));
      expect(await post(server, { documentId: hash, query: '{ viewer { name } }' })).toMatchObject(
        refused('documentId'),
      );
    }
  });
});

describe('readManifests', () => {
  it('reads that of the dashboard, whose documents all fit the schema and its limits', async () => {
    const documents = [...(await readManifests([dashboard])).values()];
    expect(documents.length).toBeGreaterThanOrEqual(3);
    for (const document of documents) {
      expect(validate(schema, parse(document))).toEqual([]);
      expect(oversteppedLimits(parse(document))).toEqual([]);
    }
    expect(await readFile(dashboard, 'utf8')).toContain('query Trend');
  });

  it('refuses a file that is no manifest, and a text under a hash that is not its own', async () => {
    const wrong = join(folder, 'wrong.json');
    for (const content of ['{', '[1]', 'null', `{"${hash}":"query Other { __typename }"}`, `{"${hash}":1}`]) {
      await writeFile(wrong, content);
      await expect(readManifests([manifest, wrong])).rejects.toMatchObject({ code: 'BAD_INPUT' });
    }
  });
});
