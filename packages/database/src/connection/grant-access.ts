import { sql } from 'kysely';
import { protectionRole, workingRole } from './in-context.ts';
import type { Database } from './open-database.ts';

/** What the role of DATABASE_URL becomes a member of: it owns no right of its own beside reading which migrations there are. */
const memberships = [workingRole, protectionRole, 'neue_wege_accounts'] as const;

/**
 * Lets a role of PostgreSQL log in and work: it may become the roles that the program works as, which see by row security
 * and own nothing, and see whether the schema is present. To be run as the owner after each migration.
 *
 * @throws Error of the database when there is no such role.
 */
export async function grantAccess({ kysely }: Database, role: string): Promise<void> {
  const grantee = sql.id(role);
  await kysely.transaction().execute(async (trx) => {
    const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(trx);
    await sql`grant connect on database ${sql.id(rows[0]?.name ?? '')} to ${grantee}`.execute(trx);
    // What earlier versions of the program granted on the tables themselves.
    await sql`revoke all on all tables in schema public from ${grantee}`.execute(trx);
    await sql`grant usage on schema public to ${grantee}`.execute(trx);
    await sql`grant select on migration, migration_lock to ${grantee}`.execute(trx);
    for (const membership of memberships) await sql`grant ${sql.id(membership)} to ${grantee}`.execute(trx);
  });
}
