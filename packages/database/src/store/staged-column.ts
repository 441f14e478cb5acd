import { type DeliveryColumn, type DeliveryFileKind, deliveryFiles } from '@neue-wege/domain';
import { type RawBuilder, sql } from 'kysely';

/** A column of a staging table. */
export interface StagedColumn {
  readonly name: string;
  readonly type: 'text' | 'date' | 'integer' | 'numeric' | 'uuid';
  readonly cell: DeliveryColumn['type'];
}

const typeOf: Readonly<Record<DeliveryColumn['type'], StagedColumn['type']>> = {
  key: 'text',
  text: 'text',
  date: 'date',
  planned_date: 'date',
  integer: 'integer',
  number: 'numeric',
  ags: 'text',
  flag: 'text',
  yes_no: 'text',
  progress: 'integer',
  birth_year: 'integer',
  person: 'uuid',
  one_of: 'text',
};

/** The columns in which rows of a kind arrive; the birth year never does. */
export function stagedColumns(kind: DeliveryFileKind): readonly StagedColumn[] {
  const columns: readonly DeliveryColumn[] = deliveryFiles[kind].columns;
  return columns
    .filter((column) => column.type !== 'birth_year')
    .map((column) => ({ name: column.name, type: typeOf[column.type], cell: column.type }));
}

/** The temporary table that holds the rows of a kind as delivered, dropped when the transaction ends. */
export function stagedTable(kind: DeliveryFileKind): RawBuilder<unknown> {
  return sql.table(`staged_${kind}`);
}
