import {
  catalogueVersion,
  type DisclosureRule,
  type PlainDate,
  type Release,
  type ReleasedTable,
  type WithheldUnit,
} from '@neue-wege/domain';
import type { Transaction } from 'kysely';
import { inContext, protectionRole } from '../connection/in-context.ts';
import type { Database } from '../connection/open-database.ts';
import type { Tables } from '../connection/tables.ts';
import { partsOf } from './table-parts.ts';

/** A release with what is kept beside its figures. */
export interface ReleaseToStore {
  readonly release: Release;
  readonly rule: DisclosureRule;
  readonly definition: string;
  readonly builtOn: PlainDate;
  readonly actor: string;
}

/** So many per statement. */
const insertedParts = 50;

/**
 * Stores a snapshot, all of it or nothing, and answers its id; `undefined` when the same version was released by the same
 * definition meanwhile.
 */
export async function storeRelease(
  database: Database,
  { release, rule, definition, builtOn, actor }: ReleaseToStore,
): Promise<number | undefined> {
  const { profile, dataVersion, asOf, tables, withheld } = release;
  for (const { breakdown } of tables) requireOf(release, breakdown);
  return inContext(database, {
    role: protectionRole,
    context: { actor, locations: 'all', profile },
    dataVersion: 0,
    access: 'write',
    async use(trx) {
      const stored = await trx
        .insertInto('release')
        .values({
          kind: 'snapshot',
          profile,
          data_version: dataVersion,
          as_of: asOf,
          catalogue_version: catalogueVersion,
          rule: JSON.stringify(rule),
          definition,
          built_on: builtOn,
          actor,
        })
        .onConflict((conflict) => conflict.doNothing())
        .returning('release_id as id')
        .executeTakeFirst();
      if (stored === undefined) return undefined;
      for (const [position, table] of tables.entries())
        await insertTable(trx, { id: stored.id, table, position });
      await insertUnits(trx, { id: stored.id, withheld });
      return stored.id;
    },
  });
}

function requireOf(release: Release, breakdown: ReleasedTable['breakdown']): void {
  const isOf =
    breakdown.profile === release.profile &&
    breakdown.dataVersion === release.dataVersion &&
    breakdown.asOf === release.asOf;
  if (!isOf) throw new Error('Every table of a release has its profile, its data version and its day');
}

async function insertTable(
  trx: Transaction<Tables>,
  { id, table, position }: { readonly id: number; readonly table: ReleasedTable; readonly position: number },
): Promise<void> {
  const { breakdown } = table;
  const of = { release_id: id, table_id: table.id };
  await trx
    .insertInto('release_table')
    .values({
      ...of,
      position,
      dimensions: breakdown.by,
      measures: breakdown.measures.map((measure) => measure.id),
      exclusions: breakdown.exclusions,
    })
    .execute();
  for (const parts of chunksOf(partsOf(breakdown), insertedParts)) {
    const rows = parts.map(({ location, content }) => ({
      ...of,
      location,
      content: JSON.stringify(content),
    }));
    await trx.insertInto('release_part').values(rows).execute();
  }
}

async function insertUnits(
  trx: Transaction<Tables>,
  { id, withheld }: { readonly id: number; readonly withheld: readonly WithheldUnit[] },
): Promise<void> {
  for (const [system, ofSystem] of Map.groupBy(withheld, (unit) => unit.system)) {
    for (const [by, units] of Map.groupBy(ofSystem, (unit) => unit.by)) {
      const rows = units.map(({ row }) => row);
      await trx
        .insertInto('release_unit')
        .values({ release_id: id, system, withheld_by: by, row_ids: rows })
        .execute();
    }
  }
}

function* chunksOf<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}
