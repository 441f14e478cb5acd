import type { Finding } from '@neue-wege/domain';
import { sql, type Transaction } from 'kysely';
import type { Tables } from '../connection/tables.ts';
import { storableText } from './storable-text.ts';

/** Findings per statement. */
const batchSize = 5000;

/** Keeps what was found in a delivery, in its order, with the import that it belongs to. */
export async function keepFindings(
  trx: Transaction<Tables>,
  { importId, findings }: { readonly importId: number; readonly findings: readonly Finding[] },
): Promise<void> {
  for (let start = 0; start < findings.length; start += batchSize) {
    const batch = findings.slice(start, start + batchSize);
    const texts = (read: (finding: Finding) => string | null) =>
      sql`${batch.map((finding) => {
        const text = read(finding);
        return text === null ? null : storableText(text);
      })}::text[]`;
    await sql`insert into import_finding
        (import_id, ordinal, file, line, column_name, rule, severity, message_de, message_en)
      select ${importId}::integer, ${start}::integer + position, file, line, column_name, rule, severity, de, en
      from unnest(${texts(({ file }) => file)}, ${batch.map(({ line }) => line)}::integer[],
        ${texts(({ column }) => column)}, ${texts(({ rule }) => rule)}, ${texts(({ severity }) => severity)},
        ${texts(({ message }) => message.de)}, ${texts(({ message }) => message.en)})
        with ordinality as f (file, line, column_name, rule, severity, de, en, position)`.execute(trx);
  }
}
