import { sql } from 'kysely';
import type { Database } from './open-database.ts';

/**
 * Gives a role of PostgreSQL what the program needs at work, and no more: it reads and writes rows and has temporary tables
 * of its own, but owns nothing, deletes nothing and changes no schema. To be run as the owner after each migration.
 *
 * @throws Error of the database when there is no such role.
 */
export async function grantAccess({ kysely }: Database, role: string): Promise<void> {
  const grantee = sql.id(role);
  await kysely.transaction().execute(async (trx) => {
    const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(trx);
    await sql`grant connect, temporary on database ${sql.id(rows[0]?.name ?? '')} to ${grantee}`.execute(trx);
    await sql`grant usage on schema public to ${grantee}`.execute(trx);
    await sql`grant select, insert, update on all tables in schema public to ${grantee}`.execute(trx);
    await sql`grant neue_wege_accounts to ${grantee}`.execute(trx);
    await sql`revoke insert, update on migration, migration_lock from ${grantee}`.execute(trx);
  });
}
