import { createPgliteDatabase } from '@neue-wege/database/testing';
import { describe, expect, it } from 'vitest';
import { startTestServer } from './testing/test-server.ts';
import { decide, settled, statesOf, upload } from './testing/uploads.ts';

const database = await createPgliteDatabase();
const server = await startTestServer(database);

const enrolments = (...keys: readonly string[]): string =>
  [
    'participant,run,location,project,entered_on',
    ...keys.map((key) => `${key},1,bocholt,wege,2023-01-10`),
  ].join('\n');
const fields = { createMissing: 'true' };

describe('POST /imports', () => {
  it('previews a delivery, and stores it when somebody confirms', async () => {
    const id = await upload(server, { files: { 'a.csv': enrolments('K-1', 'K-2') }, fields });
    const job = await settled(server, id);
    expect(job).toMatchObject({
      state: 'AWAITING_CONFIRMATION',
      actor: 'person:test',
      rowsRead: 2,
      files: [{ name: 'a.csv', kind: 'enrolments', rows: 2 }],
      counts: { added: 2, rejected: 0 },
      import: null,
      failure: null,
    });
    expect(job.bytesRead).toBe(job['bytesTotal']);
    expect(await decide(server, 'confirmImport', { jobId: id })).toMatchObject({
      __typename: 'ConfirmedImport',
    });
    expect((await statesOf(server, id)).at(-1)).toMatchObject({
      state: 'STORED',
      import: { number: 1, status: 'STORED' },
    });
  });

  it('says that the same content again changes nothing', async () => {
    const id = await upload(server, { files: { 'other.csv': enrolments('K-1', 'K-2') }, fields });
    expect(await settled(server, id)).toMatchObject({ state: 'UNCHANGED', import: { status: 'UNCHANGED' } });
  });
});
