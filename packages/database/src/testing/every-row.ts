import { sql } from 'kysely';
import { type DatabaseLocation, openDatabase } from '../connection/open-database.ts';

/** Everything that a database holds, by table, as it prints rows; bytes are printed as hex. */
export interface WholeDatabase {
  readonly tables: ReadonlyMap<string, string>;
  /** The folder in which the server keeps its files; `null` for the embedded engine. */
  readonly folder: string | null;
}

/** Reads every row of every table, as whoever owns them. */
export async function readEveryRow(location: DatabaseLocation): Promise<WholeDatabase> {
  const database = await openDatabase(location);
  const { kysely, engine } = database;
  try {
    const { rows } = await sql<{ name: string }>`select c.relname as name from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = current_schema() and c.relkind in ('r', 'p') order by 1`.execute(kysely);
    const tables = new Map<string, string>();
    for (const { name } of rows) {
      const all = await sql<{ row: string }>`select t::text as row from ${sql.table(name)} t`.execute(kysely);
      tables.set(name, all.rows.map(({ row }) => row).join('\n'));
    }
    if (engine === 'pglite') return { tables, folder: null };
    await sql`checkpoint`.execute(kysely);
    const found = await sql<{ folder: string }>`select current_setting('data_directory') as folder`.execute(
      kysely,
    );
    return { tables, folder: found.rows[0]?.folder ?? null };
  } finally {
    await database.close();
  }
}
