import { type DeliveryFileKind, type DeliveryReading, DomainError } from '@neue-wege/domain';
import { sql, type Transaction } from 'kysely';
import type { Tables } from '../connection/tables.ts';
import { sameIdentity } from '../store/record-shape.ts';
import { storedShapes } from '../store/store-kinds.ts';

const replaced = 'Another value is recorded here; a correction, with its reason, replaces it.';
const taken = 'Another record has this key.';
/** Whose a record with a key is: it tells of another record, not of another value. */
const ownsRecord = new Set(['participant_id', 'run_id']);

/**
 * Refuses a version that replaced what was known, where something was only to be recorded: another value in the place of one
 * that stands is a correction, and has a reason.
 *
 * @throws DomainError CONFLICT naming the places, as the form calls them.
 */
export async function requireNothingOverwritten(
  trx: Transaction<Tables>,
  {
    kind,
    version,
    reading,
  }: { readonly kind: DeliveryFileKind; readonly version: number; readonly reading: DeliveryReading },
): Promise<void> {
  const [file] = reading.files;
  const issues = new Map<string, string>();
  for (const shape of storedShapes.filter((one) => one.kind === kind)) {
    const values = shape.values.map(({ name }) => {
      const [was, is] = [sql.ref(`c.${name}`), sql.ref(`n.${name}`)];
      return sql`bool_or(${was} is not null and ${is} is distinct from ${was}) as ${sql.id(name)}`;
    });
    const { rows } = await sql<Readonly<Record<string, boolean | null>>>`select ${sql.join(values)}
      from ${sql.table(shape.table)} c join ${sql.table(shape.table)} n on ${sameIdentity(shape, ['c', 'n'])}
      where c.version_to = ${version}::integer and n.version_from = ${version}::integer`.execute(trx);
    for (const [column, isReplaced] of Object.entries(rows[0] ?? {})) {
      if (isReplaced !== true) continue;
      const isOther = shape.key !== undefined && ownsRecord.has(column);
      const place = isOther ? shape.key : column;
      issues.set(file?.headings?.get(place) ?? place, isOther ? taken : replaced);
    }
  }
  if (issues.size === 0) return;
  throw new DomainError(
    'CONFLICT',
    [...issues].map(([place, message]) => ({ place, message })),
  );
}
