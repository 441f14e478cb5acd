import type { DeliveryFileKind } from '@neue-wege/domain';
import { type RawBuilder, sql } from 'kysely';
import { stagedTable } from './staged-column.ts';
import type { StoreWork } from './store-work.ts';

/** The staged rows of a kind that break no rule so far. */
export function goodRows(work: StoreWork, kind: DeliveryFileKind): RawBuilder<unknown> {
  return rowsBut(work, { kind, isLeftOut: isRefused('s', sql``) });
}

/**
 * The staged rows of a kind that the store has no objection to so far: the good ones, and those that the reader refused for
 * what their cells say together, whose references and copies are looked at all the same.
 */
export function readableRows(work: StoreWork, kind: DeliveryFileKind): RawBuilder<unknown> {
  return rowsBut(work, { kind, isLeftOut: isRefused('s', sql` and not x.is_readable`) });
}

function rowsBut(
  { refusals }: StoreWork,
  { kind, isLeftOut }: { kind: DeliveryFileKind; isLeftOut: RawBuilder<boolean> },
): RawBuilder<unknown> {
  const rows = sql`select s.* from ${stagedTable(kind)} s`;
  return refusals.count === 0 ? rows : sql`${rows} where not ${isLeftOut}`;
}

/** The rows of which it can be said that what they name is not known. What only a refused row names was not created. */
export function namingRows(work: StoreWork, kind: DeliveryFileKind): RawBuilder<unknown> {
  return work.options.createMissing ? goodRows(work, kind) : readableRows(work, kind);
}

/** Whether a row, seen through its alias, has not been refused. */
export function isGood(alias: string): RawBuilder<boolean> {
  return sql<boolean>`not ${isRefused(alias, sql``)}`;
}

function isRefused(alias: string, how: RawBuilder<unknown>): RawBuilder<boolean> {
  const [file, line] = [sql.ref(`${alias}.file`), sql.ref(`${alias}.line`)];
  return sql<boolean>`exists (select from refused_row x where x.file = ${file} and x.line = ${line}${how})`;
}
