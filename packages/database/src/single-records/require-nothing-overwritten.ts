import { type DeliveryFileKind, type DeliveryReading, DomainError } from '@neue-wege/domain';
import { sql, type Transaction } from 'kysely';
import type { Tables } from '../connection/tables.ts';
import { sameIdentity } from '../store/record-shape.ts';
import { storedShapes } from '../store/store-kinds.ts';

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
  const columns: string[] = [];
  for (const shape of storedShapes.filter((one) => one.kind === kind)) {
    const values = shape.values.map(({ name }) => {
      const [was, is] = [sql.ref(`c.${name}`), sql.ref(`n.${name}`)];
      return sql`bool_or(${was} is not null and ${is} is distinct from ${was}) as ${sql.id(name)}`;
    });
    const { rows } = await sql<Readonly<Record<string, boolean | null>>>`select ${sql.join(values)}
      from ${sql.table(shape.table)} c join ${sql.table(shape.table)} n on ${sameIdentity(shape, ['c', 'n'])}
      where c.version_to = ${version}::integer and n.version_from = ${version}::integer`.execute(trx);
    columns.push(...Object.entries(rows[0] ?? {}).flatMap(([name, is]) => (is === true ? [name] : [])));
  }
  if (columns.length === 0) return;
  const [file] = reading.files;
  const message = 'Another value is recorded here; a correction, with its reason, replaces it.';
  throw new DomainError(
    'CONFLICT',
    columns.map((column) => ({ place: file?.headings?.get(column) ?? column, message })),
  );
}
