import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../connection/open-database.ts';
import { storedShapes } from '../store/store-kinds.ts';

/** What all versioned tables say at a version, one text per record. */
export type KnownRecords = readonly string[];

/** What is known at a version: the content alone, or with the version since which each record stands. */
export async function knownRecords(
  { kysely }: Database,
  { version, ...how }: { readonly version: number; readonly sinceWhen?: boolean },
): Promise<KnownRecords> {
  const record: RawBuilder<unknown> =
    how.sinceWhen === true
      ? sql`to_jsonb(t) - 'version_to'`
      : sql`to_jsonb(t) - 'version_from' - 'version_to'`;
  const selects = storedShapes.map(
    ({ table }) => sql`select ${table}::text || ' ' || (${record})::text as record from ${sql.table(table)} t
      where version_from <= ${version} and (version_to is null or version_to > ${version})`,
  );
  const { rows } = await sql<{ record: string }>`select record from (${sql.join(selects, sql` union all `)}) k
    order by record collate "C"`.execute(kysely);
  return rows.map((row) => row.record);
}
