import type { Cell } from './breakdown-columns.ts';

/** What the cells of a column are, where a file tells: text, a number, a whole number, a day, or whether something is so. */
export type CellKind = 'text' | 'number' | 'count' | 'day' | 'flag';

/** A table whose columns are typed. */
export interface TypedTable {
  readonly columns: readonly { readonly id: string; readonly kind: CellKind }[];
  readonly records: Iterable<readonly Cell[]>;
}

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

/** Rows that are packed together; all formats are made as a whole, so that it is many. */
const rowsPerGroup = 100_000;

/**
 * The bytes of a table as Apache Parquet. An empty cell is null, text stands as it is, and numbers keep their full precision. The same
 * table gives the same bytes: nothing in them tells when they were made.
 */
export async function writeParquet({ columns, records }: TypedTable): Promise<Uint8Array> {
  const { parquetWriteBuffer } = await import('hyparquet-writer');
  const rows = [...records];
  const buffer = parquetWriteBuffer({
    schema: [
      { name: 'root', num_children: columns.length },
      ...columns.map(({ id, kind }) => {
        const { type, converted } = kinds[kind];
        const element = { name: id, type, repetition_type: 'OPTIONAL' } as const;
        return converted === undefined ? element : { ...element, converted_type: converted };
      }),
    ],
    columnData: columns.map(({ id, kind }, index) => ({
      name: id,
      data: rows.map((row) => {
        const cell = row[index] ?? null;
        return cell === null ? null : kinds[kind].valueOf(cell);
      }),
    })),
    rowGroupSize: rowsPerGroup,
  });
  return new Uint8Array(buffer);
}

function wholeNumber(cell: Cell): number {
  const number = Number(cell);
  if (!Number.isInteger(number)) throw new Error(`a count is a whole number, and ${cell} is none`);
  return number;
}
