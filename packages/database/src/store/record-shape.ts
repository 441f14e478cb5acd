import type { DeliveryFileKind } from '@neue-wege/domain';
import { type RawBuilder, sql } from 'kysely';

/** A column of a stored table. */
export interface StoredColumn {
  readonly name: string;
  /** SQL type of the column. */
  readonly type: 'text' | 'date' | 'uuid' | 'integer' | 'smallint' | 'numeric';
  /** The delivered column it comes from, when it is called otherwise. */
  readonly from?: string;
  /** SQL over the row `s` (of a value also over the stored record `c`), where it is more than a column of the row. */
  readonly value?: RawBuilder<unknown>;
}

/** A column by which two rows are the same record. */
export interface IdentityColumn extends StoredColumn {
  /** What stands for null when keys are compared: a value that no key has. */
  readonly nullAs?: string;
  /** Computed by the database from other columns. */
  readonly generated?: true;
}

/** A column that a delivery may change. */
export interface ValueColumn extends StoredColumn {
  /** Stored where nothing is delivered. */
  readonly otherwise?: string;
  /** An empty cell keeps what is stored. */
  readonly isKept?: true;
}

/** How rows of one kind of file become records of one table: everything that storing them needs to know. */
export interface RecordShape {
  readonly kind: DeliveryFileKind;
  readonly table: string;
  readonly identity: readonly IdentityColumn[];
  readonly values: readonly ValueColumn[];
  /** The delivered column with a key that may be that of another record, also of one that the context does not see. */
  readonly key?: string;
  /** Delivered columns that are stored elsewhere, but must agree when two rows are to be equal. */
  readonly compared?: readonly string[];
  /** Days that must not lie in the wrong order: first, last. */
  readonly order?: readonly [first: string, last: string];
  /** SQL over a record, seen through its alias: what people call it. Absent where that would name a person. */
  readonly namedBy?: (record: string) => RawBuilder<unknown>;
}

/** The columns with which a record is written, without its versions. */
export function recordColumns(shape: RecordShape): RawBuilder<unknown> {
  const identity = shape.identity.filter((column) => column.generated !== true);
  return sql.join([...identity, ...shape.values].map(({ name }) => sql.ref(name)));
}

/** The temporary table that holds the delivered records of a table, merged with what is stored. */
export function mergedTable(shape: RecordShape): RawBuilder<unknown> {
  return sql.table(`merged_${shape.table}`);
}

/** Whether two rows have the same identity, in a form that a hash join can use. */
export function sameIdentity(
  shape: RecordShape,
  [one, other]: readonly [one: string, other: string],
): RawBuilder<boolean> {
  const conditions = shape.identity.map((column) => {
    const [a, b] = [sql.ref(`${one}.${column.name}`), sql.ref(`${other}.${column.name}`)];
    if (column.nullAs === undefined) return sql<boolean>`${a} = ${b}`;
    const substitute = sql`${sql.lit(column.nullAs)}::${sql.raw(column.type)}`;
    return sql<boolean>`coalesce(${a}, ${substitute}) = coalesce(${b}, ${substitute})`;
  });
  return sql<boolean>`(${sql.join(conditions, sql` and `)})`;
}
