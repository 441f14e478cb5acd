import type { Database, Tables } from '@neue-wege/database';
import { type RawBuilder, sql, type Transaction } from 'kysely';

/** The tables that grow with the rows of the delivery, and what puts their rows into an order like that of a delivery. */
const tables = [
  { table: 'participant', order: sql`md5(participant_id::text)` },
  { table: 'enrolment', order: sql`md5(enrolment_id::text)` },
  { table: 'observation', order: sql`md5(enrolment_id::text), months_after_exit` },
];

/** The least that any import can do: `COPY` of finished rows into tables with the same columns, checks and indexes. */
export interface CopyFloor {
  /** Empties the tables. */
  readonly clear: () => Promise<void>;
  /** Copies the rows of all tables in one transaction. */
  readonly copy: () => Promise<void>;
}

/**
 * Writes the rows of a filled store to files of the server and makes an empty copy of each table for them. The copies have
 * no foreign keys; the files lie where the server sees them, so no row passes through this process. The rows come in an order
 * that no index knows, as they are delivered: in the order in which a store writes them they would be a lower floor.
 */
export async function prepareCopyFloor(database: Database, serverFolder: string): Promise<CopyFloor> {
  const { kysely } = database;
  const statements: RawBuilder<unknown>[] = [];
  for (const { table, order } of tables) {
    const columns = sql.join((await storedColumns(database, table)).map((column) => sql.ref(column)));
    const file = sql.lit(`${serverFolder}/${table}.copy`);
    const copy = sql.table(`copied_${table}`);
    await sql`copy (select ${columns} from ${sql.table(table)} order by ${order}) to ${file}`.execute(kysely);
    await sql`create table ${copy} (like ${sql.table(table)} including all)`.execute(kysely);
    statements.push(sql`copy ${copy} (${columns}) from ${file}`);
  }
  const copyAll = async (trx: Transaction<Tables>): Promise<void> => {
    for (const statement of statements) await statement.execute(trx);
  };
  return {
    async clear() {
      await sql`truncate ${sql.join(tables.map(({ table }) => sql.table(`copied_${table}`)))}`.execute(
        kysely,
      );
    },
    copy: () => kysely.transaction().execute(copyAll),
  };
}

async function storedColumns({ kysely }: Database, table: string): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select column_name as name from information_schema.columns
    where table_schema = current_schema() and table_name = ${table} and is_generated = 'NEVER'
    order by ordinal_position`.execute(kysely);
  return rows.map(({ name }) => name);
}
