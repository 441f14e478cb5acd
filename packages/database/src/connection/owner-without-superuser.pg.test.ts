import { createTestDatabase } from '@neue-wege/vitest/postgres';
import { sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import { handMadeStore, world } from '../testing/hand-made-store.ts';
import { grantAccess } from './grant-access.ts';
import { inContext } from './in-context.ts';
import { migrate, pendingMigrations } from './migrate.ts';
import { openDatabase } from './open-database.ts';

describe('a database whose owner is no superuser', async () => {
  const { url } = await createTestDatabase();
  const superuser = await openDatabase({ url });
  const [owner, worker] = [`owner_${process.pid}`, `worker_${process.pid}`];
  await sql`create role ${sql.id(owner)} login createrole`.execute(superuser.kysely);
  // The stricter kind: it has no right of the roles that it may become.
  await sql`create role ${sql.id(worker)} login noinherit`.execute(superuser.kysely);
  await sql`alter database ${sql.id(new URL(url).pathname.slice(1))} owner to ${sql.id(owner)}`.execute(
    superuser.kysely,
  );
  const as = (role: string): Promise<Awaited<ReturnType<typeof openDatabase>>> => {
    const ofRole = new URL(url);
    ofRole.username = role;
    return openDatabase({ url: ofRole.href });
  };
  const [atHome, atWork] = [await as(owner), await as(worker)];
  afterAll(async () => {
    await atWork.close();
    await atHome.close();
    await sql`drop schema public, account cascade`.execute(superuser.kysely);
    await sql`alter database ${sql.id(new URL(url).pathname.slice(1))} owner to postgres`.execute(
      superuser.kysely,
    );
    for (const role of [owner, worker].toReversed()) {
      await sql`drop owned by ${sql.id(role)} cascade`.execute(superuser.kysely);
    }
    await sql`drop role ${sql.id(worker)}, ${sql.id(owner)}`.execute(superuser.kysely);
    await superuser.close();
  });

  it('is migrated as soon as the owner may hand on the working roles, and lets a worker work', async () => {
    for (const role of ['neue_wege_app', 'neue_wege_protection', 'neue_wege_accounts']) {
      await sql`do $do$ begin create role ${sql.id(role)}; exception when duplicate_object then null; end $do$`.execute(
        superuser.kysely,
      );
      await sql`grant ${sql.id(role)} to ${sql.id(owner)} with admin option`.execute(superuser.kysely);
    }
    expect(await migrate(atHome)).not.toEqual([]);
    await grantAccess(atHome, worker);

    expect(await pendingMigrations(atWork)).toEqual([]);
    expect(await handMadeStore(atWork)(world)).toMatchObject({ status: 'stored', dataVersion: 1 });
  });

  it('shows rows in a context alone, to the owner too (T18)', async () => {
    expect((await sql`select from run`.execute(atHome.kysely)).rows).toEqual([]);
    await expect(sql`select from run`.execute(atWork.kysely)).rejects.toThrow('permission denied');
    const seen = await inContext(atWork, {
      context: { actor: 'test', locations: ['borken'], profile: 'EXACT' },
      dataVersion: 1,
      access: 'read',
      use: async (trx) => (await sql`select location from run`.execute(trx)).rows,
    });
    expect(seen).toEqual([{ location: 'borken' }]);
  });

  it('ends the statement of a worker who has left', async () => {
    const controller = new AbortController();
    const asleep = inContext(atWork, {
      context: { actor: 'test', locations: 'all', profile: 'EXACT' },
      dataVersion: 1,
      access: 'read',
      signal: controller.signal,
      use: (trx) => sql`select pg_sleep(30)`.execute(trx),
    });
    setTimeout(() => controller.abort(new Error('left')), 100);
    const begun = performance.now();
    await expect(asleep).rejects.toThrow('left');
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});
