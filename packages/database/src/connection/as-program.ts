import type { RequestContext } from '@neue-wege/domain';
import { sql, type Transaction } from 'kysely';
import { inContext } from './in-context.ts';
import type { Database } from './open-database.ts';
import type { Tables } from './tables.ts';

const program: RequestContext = { actor: 'neue-wege', locations: 'all', profile: 'EXACT' };

/**
 * Reads what the program itself must know between requests: which versions and imports there are. Never rows on behalf of
 * somebody, since it sees all of them.
 */
export async function readAsProgram<T>(
  database: Database,
  use: (trx: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  return inContext(database, { context: program, dataVersion: 0, access: 'read', use });
}

/** Fulfils when the database answers, whatever it holds. */
export async function ping({ kysely }: Database): Promise<void> {
  await sql`select 1`.execute(kysely);
}
