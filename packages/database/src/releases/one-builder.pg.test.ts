import { toPlainDate } from '@neue-wege/domain';
import { randomFacts, seededRandom } from '@neue-wege/domain/testing';
import { createTestDatabase } from '@neue-wege/vitest/postgres';
import { sql } from 'kysely';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { migrate } from '../connection/migrate.ts';
import { openDatabase } from '../connection/open-database.ts';
import { hideSmallRows } from '../testing/hide-small-rows.ts';
import { storeFactRecords } from '../testing/store-fact-records.ts';
import { emptyDatabase } from '../testing/test-store.ts';
import { createReleaseSource } from './create-release-source.ts';
import type { Protection } from './protection.ts';
import { listReleases } from './read-releases.ts';

describe('asOnlyBuilder', async () => {
  const { url } = await createTestDatabase();
  const limits = { connections: 2 };
  const [here, there] = [await openDatabase({ url, limits }), await openDatabase({ url, limits })];
  afterAll(async () => {
    await there.close();
    await here.close();
  });
  await migrate(here);
  const knownOn = toPlainDate('2026-05-31');
  const holder = sql<{ pid: number }>`select pid from pg_locks
    where locktype = 'advisory' and objid = 7215002 and granted
      and database = (select oid from pg_database where datname = current_database())`;
  const sourceOf = (database: typeof here, collect: Protection['collect'] = hideSmallRows.collect) =>
    createReleaseSource(database, {
      protection: { ...hideSmallRows, collect },
      today: () => knownOn,
      actor: 'test',
      onWait: () => waits.push(database),
    });
  /** A source whose builds begin and go on when told. */
  const heldSource = (database: typeof here) => {
    const begun = Promise.withResolvers<void>();
    const goOn = Promise.withResolvers<void>();
    let builds = 0;
    const source = sourceOf(database, async (door, question) => {
      builds += 1;
      begun.resolve();
      await goOn.promise;
      return hideSmallRows.collect(door, question);
    });
    return { source, begun: begun.promise, goOn: goOn.resolve, builds: () => builds };
  };
  const waits: unknown[] = [];
  const released = () => listReleases(here, { profile: 'PUBLIC', actor: 'test' });

  beforeEach(async () => {
    waits.length = 0;
    await emptyDatabase(here);
    await storeFactRecords(here, { knownOn, records: randomFacts(seededRandom(1), { size: 50 }) });
  });

  it('lets other processes wait and take what was built, over a pool of two', async () => {
    const [one, other] = [heldSource(here), heldSource(there)];
    const first = one.source.ensureRelease('PUBLIC');
    await one.begun;
    const second = other.source.ensureRelease('PUBLIC');
    await vi.waitFor(() => expect(waits).toEqual([there]));
    one.goOn();
    expect(await second).toEqual(await first);
    expect([one.builds(), other.builds()]).toEqual([1, 0]);
    expect((await holder.execute(here.kysely)).rows).toEqual([]);
  });

  it('lets another process build when the first is cut off, and keeps one release of both', async () => {
    const [one, other] = [heldSource(here), heldSource(there)];
    const first = one.source.ensureRelease('PUBLIC');
    await one.begun;
    const { rows } = await holder.execute(there.kysely);
    await sql`select pg_terminate_backend(${rows[0]?.pid ?? 0})`.execute(there.kysely);
    other.goOn();
    const second = await other.source.ensureRelease('PUBLIC');
    one.goOn();
    expect(await first).toEqual(second);
    expect([one.builds(), other.builds()]).toEqual([1, 1]);
    expect(await released()).toHaveLength(1);
  });

  it('goes on after a build that failed', async () => {
    const broken = sourceOf(here, () => Promise.reject(new Error('broken')));
    await expect(broken.ensureRelease('PUBLIC')).rejects.toThrow('broken');
    expect(await sourceOf(there).ensureRelease('PUBLIC')).toMatchObject({ dataVersion: 1 });
  });
});
