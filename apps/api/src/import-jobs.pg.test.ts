import { createPostgresDatabase } from '@neue-wege/database/testing';
import { describe, expect, it } from 'vitest';
import { startTestServer } from './testing/test-server.ts';
import { settled, upload } from './testing/uploads.ts';

const database = await createPostgresDatabase();
const server = await startTestServer(database);
const files = {
  'a.csv': 'participant,run,location,project,entered_on\nK-1,1,bocholt,wege,2023-01-10\n',
};
const fields = { createMissing: 'true', confirm: 'at_once' };

/** The number under which writers wait for one another. */
const writerLock = 7_215_001;

/** Ends the connections that wait for the lock of writers; says how many there were. */
async function cutWaiting(): Promise<number> {
  const cut = await database.kysely
    .$extendTables<{ pg_stat_activity: { pid: number; wait_event: string; datname: string } }>()
    .selectFrom('pg_stat_activity')
    .select((eb) => eb.fn<boolean>('pg_terminate_backend', ['pid']).as('cut'))
    .where('wait_event', '=', 'advisory')
    .where((eb) => eb('datname', '=', eb.fn<string>('current_database')))
    .execute();
  return cut.length;
}

describe('an upload whose connection to the database breaks in the middle', { timeout: 60_000 }, () => {
  it('has failed, with nothing stored, and is stored when it comes again (I17)', async () => {
    const writer = await database.kysely.startTransaction().execute();
    await writer
      .selectNoFrom((eb) => eb.fn('pg_advisory_xact_lock', [eb.val(writerLock)]).as('held'))
      .execute();
    const id = await upload(server, { files, fields });
    await expect.poll(cutWaiting, { timeout: 30_000 }).toBeGreaterThan(0);
    expect(await settled(server, id)).toMatchObject({
      state: 'FAILED',
      failure: { code: 'DATABASE_UNAVAILABLE' },
      import: null,
    });
    await writer.rollback().execute();
    expect(await database.kysely.selectFrom('data_version').selectAll().execute()).toEqual([]);
    expect(server.log.join('\n')).not.toContain('K-1');
    expect(await settled(server, await upload(server, { files, fields }))).toMatchObject({
      state: 'STORED',
      import: { number: 1 },
    });
    const kept = await database.kysely.selectFrom('import_job').select(['state', 'failure']).execute();
    expect(kept).toEqual(
      expect.arrayContaining([
        { state: 'failed', failure: 'database_unavailable' },
        { state: 'stored', failure: null },
      ]),
    );
  });
});
