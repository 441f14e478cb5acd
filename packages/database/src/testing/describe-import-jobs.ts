import type { RequestContext } from '@neue-wege/domain';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  changeImportJob,
  changeImportJobWithin,
  failOrphanedImportJobs,
  findImportJobByKey,
  type ImportJobRecord,
  insertImportJob,
  keepImportJobsAlive,
  readImportJobs,
  readOwnImportJobs,
} from '../imports/import-jobs.ts';
import { handMadeStore, world } from './hand-made-store.ts';
import { type CreateDatabase, emptyDatabase } from './test-store.ts';

const everybody: RequestContext = { actor: 'person:all', locations: 'all', profile: 'EXACT' };
const inBorken: RequestContext = { actor: 'person:borken', locations: ['borken'], profile: 'EXACT' };
const inAhaus: RequestContext = { actor: 'person:ahaus', locations: ['ahaus'], profile: 'EXACT' };
const [first, second] = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'];

/** What is kept of uploads, as both engines tell it. */
export async function describeImportJobs(createDatabase: CreateDatabase): Promise<void> {
  const database = await createDatabase();
  const begin = (jobId: string, differences: Partial<Parameters<typeof insertImportJob>[1]> = {}) =>
    insertImportJob(database, {
      context: inBorken,
      jobId,
      server: 'here/1',
      state: 'receiving',
      ...differences,
    });
  const find = async (context: RequestContext, jobId = first): Promise<ImportJobRecord | undefined> =>
    (await readImportJobs(database, { context, ids: [jobId] }))[0];

  beforeEach(() => emptyDatabase(database));

  describe('insertImportJob', () => {
    it('keeps a job for whoever sees all the locations that it was made for', async () => {
      expect(await begin(first)).toBeNull();
      expect(await find(inBorken)).toMatchObject({
        actor: 'person:borken',
        state: 'receiving',
        endedAt: null,
      });
      expect(await find(everybody)).toMatchObject({ jobId: first });
      expect(await find(inAhaus)).toBeUndefined();
      await begin(second, { context: everybody });
      expect(await find(inBorken, second)).toBeUndefined();
    });

    it('answers the job that the same actor began under the same name (I18)', async () => {
      const idempotency = { key: 'a'.repeat(64), requestHash: 'b'.repeat(64) };
      await begin(first, { idempotency });
      expect(await begin(second, { idempotency })).toEqual({ jobId: first, requestHash: 'b'.repeat(64) });
      expect(await find(everybody, second)).toBeUndefined();
      expect(await findImportJobByKey(database, { context: inBorken, key: idempotency.key })).toMatchObject({
        jobId: first,
      });
      expect(await begin(second, { idempotency, context: everybody })).toBeNull();
    });

    it('lets a job that failed be begun again under its name (I17)', async () => {
      const idempotency = { key: 'a'.repeat(64), requestHash: 'b'.repeat(64) };
      await begin(first, { idempotency });
      await changeImportJob(database, { jobId: first, state: 'failed', failure: 'database_unavailable' });
      expect(await begin(second, { idempotency })).toBeNull();
    });
  });

  describe('changeImportJobWithin', () => {
    it('tells of the import that the job became, in its own transaction', async () => {
      await begin(first, { context: everybody });
      await handMadeStore(database)(world, {
        context: everybody,
        alongside: (trx, { importId }) =>
          changeImportJobWithin(trx, { jobId: first, state: 'stored', importId }),
      });
      expect(await find(everybody)).toMatchObject({ state: 'stored', importId: 1, failure: null });
    });

    it('keeps the import no more than itself where it throws', async () => {
      await begin(first, { context: everybody });
      const store = handMadeStore(database)(world, {
        alongside: async (trx, { importId }) => {
          await changeImportJobWithin(trx, { jobId: first, state: 'stored', importId });
          throw new Error('the process was stopped');
        },
      });
      await expect(store).rejects.toThrow('the process was stopped');
      expect(await find(everybody)).toMatchObject({ state: 'receiving', importId: null });
      expect(await database.kysely.selectFrom('import').selectAll().execute()).toEqual([]);
    });
  });

  describe('changeImportJob', () => {
    it('leaves a job as it is that has ended, unless it was refused', async () => {
      await begin(first);
      expect(await changeImportJob(database, { jobId: first, state: 'refused' })).toBe(true);
      expect(await changeImportJob(database, { jobId: first, state: 'reading' })).toBe(true);
      expect(await changeImportJob(database, { jobId: first, state: 'cancelled' })).toBe(true);
      expect(await changeImportJob(database, { jobId: first, state: 'failed', failure: 'unexpected' })).toBe(
        false,
      );
      expect(await find(everybody)).toMatchObject({ state: 'cancelled', failure: null });
    });
  });

  describe('readOwnImportJobs', () => {
    it('gives the jobs of the actor that go on or ended lately, the newest first', async () => {
      await begin(first);
      await begin(second);
      await changeImportJob(database, { jobId: first, state: 'cancelled' });
      const own = async (context: RequestContext, hours = 24): Promise<readonly string[]> =>
        (await readOwnImportJobs(database, { context, hours })).map(({ jobId }) => jobId);
      expect(await own(inBorken)).toEqual([second, first]);
      expect(await own(inBorken, 0)).toEqual([second]);
      expect(await own(everybody)).toEqual([]);
    });
  });

  describe('failOrphanedImportJobs', () => {
    it('fails the open jobs of processes that have ended, and no others (I20, P02)', async () => {
      await begin(first, { server: 'here/dead' });
      await begin(second, { server: 'here/alive' });
      const isGone = (server: string): boolean => server === 'here/dead';
      expect(await failOrphanedImportJobs(database, { isGone, silence: 60 })).toEqual([first]);
      expect(await find(everybody)).toMatchObject({ state: 'failed', failure: 'server_ended' });
      expect(await find(everybody, second)).toMatchObject({ state: 'receiving' });
    });

    it('fails those of processes that say no more that they live (P02)', async () => {
      await begin(first, { server: 'there/1' });
      await keepImportJobsAlive(database, 'there/1');
      expect(await failOrphanedImportJobs(database, { isGone: () => false, silence: 60 })).toEqual([]);
      expect(await failOrphanedImportJobs(database, { isGone: () => false, silence: 0 })).toEqual([first]);
    });
  });
}
