import type { DeliveryReading } from '@neue-wege/domain';
import { sql, type Transaction } from 'kysely';
import type { Tables } from '../connection/tables.ts';

/**
 * The newest import that brought the very same files, whatever they were called, and still stands; `null` when none did: then
 * what a delivery brings came in other files before.
 */
export async function findSameImport(
  trx: Transaction<Tables>,
  { reading, before }: { readonly reading: DeliveryReading; readonly before: number },
): Promise<number | null> {
  const files = reading.contents().map(({ kind, sha256 }) => `${kind} ${sha256}`);
  const { rows } = await sql<{ importId: number }>`select i.import_id as "importId" from import i
    where i.status = 'stored' and i.withdrawn_by is null and i.import_id < ${before}::integer
      and (select array_agg(f.kind || ' ' || f.sha256 order by f.kind || ' ' || f.sha256) from import_file f
          where f.import_id = i.import_id)
        = (select array_agg(d.file order by d.file) from unnest(${files}::text[]) as d (file))
    order by i.import_id desc limit 1`.execute(trx);
  return rows[0]?.importId ?? null;
}
