import type { DeliveryFileKind } from '@neue-wege/domain';
import { type RawBuilder, sql } from 'kysely';
import {
  mergedTable,
  type RecordShape,
  type StoredColumn,
  sameIdentity,
  type ValueColumn,
} from './record-shape.ts';
import type { StoreWork } from './store-work.ts';

/** The rows to merge with what is stored, and how to read them. */
export interface MergeSource {
  readonly shape: RecordShape;
  /** A select that yields `file`, `line` and what the columns of the shape are read from. */
  readonly rows: RawBuilder<unknown>;
  /** The merged value of a column, over the row `s` and the stored record `c`, where the general rule does not do. */
  readonly mergedValueOf?: (column: ValueColumn) => RawBuilder<unknown>;
  /** Further columns of the rows that rules need, kept beside the record. */
  readonly carried?: readonly string[];
}

/**
 * Fills `merged_<table>`: per delivered row the record as it will be, the stored record it meets (`current_row`), whether
 * it changes that (`differs`), and how many stored cells it clears.
 */
export async function mergeRecords(work: StoreWork, source: MergeSource): Promise<void> {
  const { shape, rows } = source;
  const mergedValueOf =
    source.mergedValueOf ?? ((column: ValueColumn) => mergedValue(work, { shape, column }));
  const identity = shape.identity.map(
    (column) => sql`${column.value ?? read(column)} as ${sql.id(column.name)}`,
  );
  const values = shape.values.map((column) => sql`${mergedValueOf(column)} as ${sql.id(column.name)}`);
  const beside = [...(shape.compared ?? []), ...(source.carried ?? [])];
  const kept = beside.map((name) => sql`${sql.ref(`s.${name}`)} as ${sql.id(name)}`);
  const pairs = shape.values
    .filter((column) => source.mergedValueOf !== undefined || mayChange(work, { shape, column }))
    .map(({ name }) => [sql.ref(`m.${name}`), sql.ref(`c.${name}`)] as const);
  const differs = pairs.map(([merged, stored]) => sql`${merged} is distinct from ${stored}`);
  const cleared = pairs.map(
    ([merged, stored]) => sql`(${merged} is null and ${stored} is not null)::integer`,
  );
  await sql`create temp table ${mergedTable(shape)} on commit drop as
    select s.file, s.line, i.*, m.*, c.ctid as current_row,
      c.ctid is not null and (${sql.join([sql`false`, ...differs], sql` or `)}) as differs,
      case when c.ctid is null then 0 else ${sql.join([sql`0`, ...cleared], sql` + `)} end as cleared
    from (${rows} offset 0) s
    cross join lateral (select ${sql.join(identity)}) i
    left join ${sql.table(shape.table)} c on c.version_to is null and ${sameIdentity(shape, ['c', 'i'])}
    cross join lateral (select ${sql.join([...values, ...kept])}) m`.execute(work.trx);
}

/** Whether a delivery can change a stored value: where no file has its column, it stays. */
function mayChange(work: StoreWork, { shape, column }: { shape: RecordShape; column: ValueColumn }): boolean {
  if (column.value !== undefined || column.otherwise !== undefined) return true;
  return filesWith(work, { kind: shape.kind, column: column.from ?? column.name }).length > 0;
}

/** A column of the row, in the type in which it is stored. */
function read(column: StoredColumn): RawBuilder<unknown> {
  return sql`${sql.ref(`s.${column.from ?? column.name}`)}::${sql.raw(column.type)}`;
}

/** An absent column keeps what is stored, an empty cell clears it; a file may have a column that another lacks. */
function mergedValue(
  work: StoreWork,
  { shape, column }: { shape: RecordShape; column: ValueColumn },
): RawBuilder<unknown> {
  if (column.value !== undefined) return column.value;
  const stored = sql.ref(`c.${column.name}`);
  const files = filesWith(work, { kind: shape.kind, column: column.from ?? column.name });
  if (files.length === 0) return otherwise(column, stored);
  const delivered = otherwise(
    column,
    column.isKept === true ? sql`coalesce(${read(column)}, ${stored})` : read(column),
  );
  if (files.length === work.delivered.get(shape.kind)?.size) return delivered;
  return sql`case when s.file = any(${files}::integer[]) then ${delivered} else ${otherwise(column, stored)} end`;
}

function otherwise(column: ValueColumn, value: RawBuilder<unknown>): RawBuilder<unknown> {
  return column.otherwise === undefined ? value : sql`coalesce(${value}, ${sql.lit(column.otherwise)})`;
}

/** The files of a kind that have a column. */
export function filesWith(
  work: StoreWork,
  { kind, column }: { kind: DeliveryFileKind; column: string },
): readonly number[] {
  const files = work.delivered.get(kind) ?? new Map<number, ReadonlySet<string>>();
  return [...files].filter(([, columns]) => columns.has(column)).map(([file]) => file);
}
