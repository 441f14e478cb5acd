import { createTestDatabase } from '@neue-wege/vitest/postgres';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { migrate } from '../connection/migrate.ts';
import { openDatabase } from '../connection/open-database.ts';
import { describeAudit } from '../testing/describe-audit.ts';
import { createPostgresDatabase } from '../testing/test-store.ts';
import { storeAudit } from './store-audit.ts';
import { verifyAudit } from './verify-audit.ts';

describe('PostgreSQL', async () => {
  await describeAudit(createPostgresDatabase);
});

describe('storeAudit, from several processes at once', async () => {
  const { url } = await createTestDatabase();
  const databases = await Promise.all([openDatabase({ url }), openDatabase({ url })]);
  const [database] = databases;
  await migrate(database);

  it('keeps one chain without gaps, also when some of the writers fail', async () => {
    const writers = Array.from({ length: 60 }, async (_, writer) => {
      const chosen = databases[writer % 2] ?? database;
      const entry = { actor: `person:${writer}`, action: 'question', detail: { writer } } as const;
      await storeAudit(chosen, [entry, entry, entry]);
      await chosen.kysely
        .transaction()
        .execute(async (trx) => {
          await sql`insert into audit_event (actor, action) values ('person:0', 'question')`.execute(trx);
          throw new Error('failed on purpose');
        })
        .catch(() => undefined);
    });
    await Promise.all(writers);

    expect(await verifyAudit(database)).toMatchObject({ head: { sequence: 180 }, breaks: [] });
    await Promise.all(databases.map((one) => one.close()));
  });
});
