import type { DeliveryFileKind } from '@neue-wege/domain';
import { type RawBuilder, sql } from 'kysely';
import { type RecordShape, sameIdentity, type ValueColumn } from '../store/record-shape.ts';
import { stagedColumns } from '../store/staged-column.ts';
import type { StoreWork } from '../store/store-work.ts';

/** What becomes of the stored cells of one column. */
export interface ColumnEffect {
  /** As the contract names it. */
  readonly column: string;
  /** Cells that get another value, or one for the first time. */
  readonly changed: number;
  /** Cells that lose their value. */
  readonly cleared: number;
}

/**
 * Which columns of the stored records of a kind the version of this work changes, in how many records each; in the order of
 * the contract. Compares what the version ends with what it writes, so it says the same however that came about.
 */
export async function readColumnEffects(
  work: StoreWork,
  { kind, shapes }: { kind: DeliveryFileKind; shapes: readonly RecordShape[] },
): Promise<readonly ColumnEffect[]> {
  const order = stagedColumns(kind).map(({ name }) => name);
  const found: ColumnEffect[] = [];
  for (const shape of shapes) {
    const columns = shape.values.filter((column) => order.includes(deliveredName(column)));
    const { changed, cleared } = await countCells(work, { shape, columns });
    for (const [index, column] of columns.entries()) {
      found.push({
        column: deliveredName(column),
        changed: changed[index] ?? 0,
        cleared: cleared[index] ?? 0,
      });
    }
  }
  return found
    .filter(({ changed, cleared }) => changed + cleared > 0)
    .toSorted((a, b) => order.indexOf(a.column) - order.indexOf(b.column));
}

function deliveredName({ name, from }: ValueColumn): string {
  return from ?? (name === 'run_id' ? 'run' : name);
}

interface CellCounts {
  readonly changed: readonly number[];
  readonly cleared: readonly number[];
}

async function countCells(
  { trx, version }: StoreWork,
  { shape, columns }: { shape: RecordShape; columns: readonly ValueColumn[] },
): Promise<CellCounts> {
  const table = sql.table(shape.table);
  const counts = (
    condition: (before: RawBuilder<unknown>, after: RawBuilder<unknown>) => RawBuilder<boolean>,
  ) =>
    sql.join(
      columns.map(
        ({ name }) =>
          sql`(count(*) filter (where ${condition(sql.ref(`o.${name}`), sql.ref(`n.${name}`))}))::integer`,
      ),
    );
  const changed = counts(
    (before, after) => sql<boolean>`${after} is not null and ${after} is distinct from ${before}`,
  );
  const cleared = counts((before, after) => sql<boolean>`${after} is null and ${before} is not null`);
  const { rows } =
    await sql<CellCounts>`select array[${changed}]::integer[] as changed, array[${cleared}]::integer[] as cleared
    from ${table} o join ${table} n on ${sameIdentity(shape, ['o', 'n'])}
    where o.version_to = ${version}::integer and n.version_from = ${version}::integer`.execute(trx);
  return rows[0] ?? { changed: [], cleared: [] };
}
