import type { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { Cell } from './breakdown-columns.ts';

/** What the cells of a column are, where a file tells: text, a number, a whole number, a day, or whether something is so. */
export type CellKind = 'text' | 'number' | 'count' | 'day' | 'flag';

/** A column whose cells are of a kind. */
export interface TypedColumn {
  readonly id: string;
  readonly kind: CellKind;
}

/** A table whose columns are typed. */
export interface TypedTable {
  readonly columns: readonly TypedColumn[];
  readonly records: Iterable<readonly Cell[]>;
}

type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]['schema'][number];

/** The types of the format, and how a cell becomes a value of its own. */
const kinds = {
  text: { type: 'BYTE_ARRAY', converted: 'UTF8', valueOf: String },
  number: { type: 'DOUBLE', converted: undefined, valueOf: Number },
  count: { type: 'INT32', converted: undefined, valueOf: wholeNumber },
  day: { type: 'INT32', converted: 'DATE', valueOf: (cell: Cell) => new Date(`${cell}T00:00:00Z`) },
  flag: { type: 'BOOLEAN', converted: undefined, valueOf: (cell: Cell) => cell === 'true' },
} as const satisfies Record<
  CellKind,
  { valueOf: (cell: Cell) => unknown; type: string; converted?: string | undefined }
>;

/** Rows that are packed together of a table that is there as a whole. */
const rowsPerGroup = 100_000;

/** The same of one that is made bit by bit: as many are held at a time. */
const rowsAtATime = 20_000;

/**
 * The bytes of a table as Apache Parquet. An empty cell is null, text stands as it is, and numbers keep their full precision. The same
 * table gives the same bytes: nothing in them tells when they were made.
 */
export async function writeParquet({ columns, records }: TypedTable): Promise<Uint8Array> {
  const { parquetWriteBuffer } = await import('hyparquet-writer');
  const columnData = columnsOf([...records], columns);
  return new Uint8Array(
    parquetWriteBuffer({ schema: schemaOf(columns), columnData, rowGroupSize: rowsPerGroup }),
  );
}

/** The same of records that come in batches, in parts that leave as soon as they are made. */
export async function* streamParquet(
  batches: AsyncIterable<Iterable<readonly Cell[]>>,
  { columns, atATime = rowsAtATime }: Pick<TypedTable, 'columns'> & { readonly atATime?: number },
): AsyncGenerator<Uint8Array> {
  const { ByteWriter, ParquetWriter } = await import('hyparquet-writer');
  const writer = new ByteWriter();
  const file = new ParquetWriter({ writer, schema: schemaOf(columns) });
  let rows: (readonly Cell[])[] = [];
  const packed = (): Uint8Array => {
    if (rows.length > 0) void file.write({ columnData: columnsOf(rows, columns), rowGroupSize: rows.length });
    rows = [];
    return emptied(writer);
  };
  for await (const batch of batches) {
    for (const row of batch) rows.push(row);
    if (rows.length >= atATime) yield packed();
  }
  yield packed();
  void file.finish();
  yield emptied(writer);
}

/** What was written since it was emptied last; the writer goes on counting where it stands in the file. */
function emptied(writer: ByteWriter): Uint8Array {
  const bytes = Uint8Array.from(writer.getBytes());
  writer.index = 0;
  return bytes;
}

function schemaOf(columns: readonly TypedColumn[]): SchemaElement[] {
  return [
    { name: 'root', num_children: columns.length },
    ...columns.map(({ id, kind }) => {
      const { type, converted } = kinds[kind];
      const element = { name: id, type, repetition_type: 'OPTIONAL' } as const;
      return converted === undefined ? element : { ...element, converted_type: converted };
    }),
  ];
}

function columnsOf(
  rows: readonly (readonly Cell[])[],
  columns: readonly TypedColumn[],
): { name: string; data: unknown[] }[] {
  return columns.map(({ id, kind }, index) => ({
    name: id,
    data: rows.map((row) => {
      const cell = row[index] ?? null;
      return cell === null ? null : kinds[kind].valueOf(cell);
    }),
  }));
}

function wholeNumber(cell: Cell): number {
  const number = Number(cell);
  if (!Number.isInteger(number)) throw new Error(`a count is a whole number, and ${cell} is none`);
  return number;
}
