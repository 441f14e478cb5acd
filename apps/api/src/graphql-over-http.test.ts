import { createPgliteDatabase } from '@neue-wege/database/testing';
import { serverAudits } from 'graphql-http';
import { describe, expect, it } from 'vitest';
import { startTestServer } from './testing/test-server.ts';

const server = await startTestServer(await createPgliteDatabase());
const audits = serverAudits({ url: new URL('/graphql', server.url).href });

/** What we leave out on purpose: questions are asked by POST alone. */
const byGet = ['5A70', 'D6D5', '6A70'];

describe('the public audit suite of GraphQL over HTTP', () => {
  it.each(audits.filter(({ id }) => !byGet.includes(id)))('$id $name', async ({ fn }) => {
    const result = await fn();
    expect(result.status === 'ok' ? 'ok' : result.reason).toBe('ok');
  });

  it.each(audits.filter(({ id }) => byGet.includes(id)))(
    '$id is optional, and refused: $name',
    async ({ fn }) => {
      expect(await fn()).toMatchObject({ status: 'notice', response: { status: 405 } });
    },
  );

  it('asks for 13 things that MUST, 23 that SHOULD and 25 that MAY be', () => {
    const counts = Object.fromEntries(
      ['MUST', 'SHOULD', 'MAY'].map((word) => [
        word,
        audits.filter(({ name }) => name.startsWith(word)).length,
      ]),
    );
    expect(counts).toEqual({ MUST: 13, SHOULD: 23, MAY: 25 });
  });
});
