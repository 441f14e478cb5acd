import { sql, type Transaction } from 'kysely';
import { describe, expect, it } from 'vitest';
import { describeConnection } from '../testing/describe-connection.ts';
import { createPostgresDatabase } from '../testing/test-store.ts';
import { inContext } from './in-context.ts';
import { migrate } from './migrate.ts';
import { openDatabase } from './open-database.ts';
import type { Tables } from './tables.ts';

describe('PostgreSQL', async () => {
  await describeConnection(createPostgresDatabase);
});

describe('a pool of connections', async () => {
  const database = await createPostgresDatabase();
  const context = { actor: 'test', locations: 'all', profile: 'EXACT' } as const;

  it('survives the loss of a connection in use, and answers the next request', async () => {
    const lost = inContext(database, {
      context,
      dataVersion: 0,
      access: 'read',
      use: (trx) => endOwnSession(trx),
    });
    await expect(lost).rejects.toThrow(/connection|ECONNRESET/i);

    const { rows } = await sql`select 1 as one`.execute(database.kysely);
    expect(rows).toEqual([{ one: 1 }]);
  });

  it('survives the loss of idle connections', async () => {
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where pid <> pg_backend_pid() and datname = current_database()`.execute(database.kysely);
    const answers = await Promise.all(
      [1, 2, 3].map((n) => sql`select ${n}::integer as n`.execute(database.kysely)),
    );
    expect(answers.map(({ rows }) => rows[0])).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
  });

  it('migrates once when two processes start together', async () => {
    await sql`drop schema public, account cascade`.execute(database.kysely);
    await sql`create schema public`.execute(database.kysely);
    const applied = await Promise.all([migrate(database), migrate(database)]);

    expect(applied.filter((names) => names.length > 0)).toHaveLength(1);
  });

  it('says so when nobody answers', async () => {
    await expect(openDatabase({ url: 'postgresql://127.0.0.1:1/none' })).rejects.toThrow('ECONNREFUSED');
  });
});

/** As the role that opened the connection: the working one may end nobody. */
async function endOwnSession(trx: Transaction<Tables>): Promise<void> {
  await sql`select set_config('role', 'none', true)`.execute(trx);
  await sql`select pg_terminate_backend(pg_backend_pid())`.execute(trx);
}
