import { type DeliveryFileKind, type DeliveryReading, deliveryFileKinds } from '@neue-wege/domain';
import { sql, type Transaction } from 'kysely';
import type { Tables } from '../connection/tables.ts';
import { type KindCounts, shapesOf } from '../store/store-kinds.ts';
import { nothingStored, type StoreWork, sumCounts } from '../store/store-work.ts';
import { type ColumnEffect, readColumnEffects } from './column-effects.ts';

/** What a delivery does to the records of one kind. */
export interface KindEffects {
  readonly kind: DeliveryFileKind;
  readonly added: number;
  /** Of those added: the ones that rows only name, which are none of the rows delivered. */
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly ended: number;
  /** Rows that break a rule. */
  readonly rejected: number;
  /** Field by field what changes; empty outside a preview. */
  readonly columns: readonly ColumnEffect[];
}

/** The effects per kind of file, in the order of storing; those on columns only of a preview, which alone has the time. */
export async function readKindEffects(
  work: StoreWork,
  { reading, stored, refused }: { reading: DeliveryReading; stored: KindCounts; refused: RefusedRows },
): Promise<readonly KindEffects[]> {
  const effects: KindEffects[] = [];
  const createdOf: Readonly<Partial<Record<DeliveryFileKind, number>>> = sumCounts([
    ...stored.values(),
  ]).created;
  for (const kind of deliveryFileKinds) {
    const created = createdOf[kind] ?? 0;
    if (!work.delivered.has(kind) && created === 0) continue;
    const { added, changed, unchanged, ended } = stored.get(kind) ?? nothingStored;
    const ofKind = [...reading.files.entries()].filter(([, file]) => file.kind === kind);
    const rejected = ofKind.reduce((sum, [file]) => sum + (refused.get(file) ?? 0), 0);
    const isCompared = work.options.dryRun && changed > 0;
    const columns = isCompared ? await readColumnEffects(work, { kind, shapes: shapesOf(kind) }) : [];
    effects.push({ kind, added: added + created, created, changed, unchanged, ended, rejected, columns });
  }
  return effects;
}

/** How many rows of each file, by its index, break a rule. */
export type RefusedRows = ReadonlyMap<number, number>;

/** Counts the rows that were refused so far. */
export async function countRefusedRows(trx: Transaction<Tables>): Promise<RefusedRows> {
  const { rows } = await sql<{ file: number; refused: number }>`select file, count(*) as refused
    from refused_row group by file`.execute(trx);
  return new Map(rows.map(({ file, refused }) => [file, refused]));
}
