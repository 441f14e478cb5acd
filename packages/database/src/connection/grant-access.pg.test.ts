import { createTestDatabase } from '@neue-wege/vitest/postgres';
import { sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import { handMadeStore, world } from '../testing/hand-made-store.ts';
import { grantAccess } from './grant-access.ts';
import { migrate, pendingMigrations } from './migrate.ts';
import { openDatabase } from './open-database.ts';

describe('grantAccess', async () => {
  const { url } = await createTestDatabase();
  const owner = await openDatabase({ url });
  const role = `at_work_${process.pid}`;
  await migrate(owner);
  await sql`create role ${sql.id(role)} login`.execute(owner.kysely);
  await grantAccess(owner, role);
  const ofRole = new URL(url);
  ofRole.username = role;
  const atWork = await openDatabase({ url: ofRole.href });
  afterAll(async () => {
    await atWork.close();
    await sql`drop owned by ${sql.id(role)}`.execute(owner.kysely);
    await sql`drop role ${sql.id(role)}`.execute(owner.kysely);
    await owner.close();
  });

  it('lets a role that owns nothing see that the schema is present and store deliveries', async () => {
    expect(await pendingMigrations(atWork)).toEqual([]);
    expect(await handMadeStore(atWork)(world)).toMatchObject({ status: 'stored', dataVersion: 1 });
    expect(await handMadeStore(atWork)(world)).toMatchObject({ status: 'unchanged' });
  });

  it('lets it delete nothing and change no schema', async () => {
    const attempts = [
      'delete from location',
      'truncate location',
      'drop table location',
      'create table other (a integer)',
    ];
    const refusals = await Promise.allSettled(
      attempts.map((attempt) => sql.raw(attempt).execute(atWork.kysely)),
    );

    expect(
      refusals.map((refusal) => (refusal.status === 'rejected' ? String(refusal.reason) : attempts)),
    ).toEqual([
      expect.stringContaining('permission denied'),
      expect.stringContaining('permission denied'),
      expect.stringContaining('must be owner'),
      expect.stringContaining('permission denied'),
    ]);
  });
});
