import { request } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createSampleDatabase } from './testing/sample-database.ts';
import { startTestServer } from './testing/test-server.ts';

const server = await startTestServer(await createSampleDatabase());

interface Raw {
  readonly encoding: string | undefined;
  readonly vary: string | undefined;
  readonly bytes: Buffer;
}

/** Asks as it goes over the wire: `fetch` would unpack it. */
function ask(query: string, headers: Readonly<Record<string, string>>): Promise<Raw> {
  const { promise, resolve, reject } = Promise.withResolvers<Raw>();
  const own = { 'content-type': 'application/json', ...headers };
  const asking = request(new URL('/graphql', server.url), { method: 'POST', headers: own }, (response) => {
    const chunks: Buffer[] = [];
    response.on('data', (chunk: Buffer) => chunks.push(chunk));
    response.on('end', () =>
      resolve({
        encoding: response.headers['content-encoding'],
        vary: response.headers.vary,
        bytes: Buffer.concat(chunks),
      }),
    );
  });
  asking.on('error', reject);
  asking.end(JSON.stringify({ query }));
  return promise;
}

const long = '{ measures { id } dimensions { id } publishedTables { id } }';
const figures =
  '{ breakdown(by: [LOCATION, YEAR], margins: true) { rows { location { key name } year isTotalOf enrolments { value status } completionRate { value numerator denominator status } } } }';

describe('an answer over the wire', () => {
  it.each([
    ['of the catalogue', long],
    ['of figures', figures],
  ])('%s is packed for whoever takes it so, computed and from memory', async (_, query) => {
    const plain = await ask(query, { 'accept-encoding': 'identity' });
    expect(plain.encoding).toBeUndefined();
    const takesBoth = { 'accept-encoding': 'gzip, br' };
    for (const packed of [await ask(query, takesBoth), await ask(query, takesBoth)]) {
      expect(packed.encoding).toBe('gzip');
      expect(packed.vary).toContain('accept-encoding');
      expect(packed.bytes.length).toBeLessThan(plain.bytes.length / 2);
      expect(gunzipSync(packed.bytes).toString()).toBe(plain.bytes.toString());
    }
  });

  it('is not packed for whoever refuses gzip, nor where it is short', async () => {
    expect((await ask(figures, { 'accept-encoding': 'gzip;q=0' })).encoding).toBeUndefined();
    expect((await ask('{ __typename }', { 'accept-encoding': 'gzip' })).encoding).toBeUndefined();
  });
});
