import { parquetMetadata, parquetReadObjects } from 'hyparquet';

/** What a reader finds in a Parquet file: each column with its types, the rows by column, and how many were packed together. */
export interface ReadParquet {
  readonly columns: Readonly<Record<string, string>>;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  /** Rows of each row group. */
  readonly groups: readonly number[];
}

/** Reads a Parquet file as a whole. */
export async function readParquet(content: Uint8Array): Promise<ReadParquet> {
  const file = Uint8Array.from(content).buffer;
  const { schema, row_groups: groups } = parquetMetadata(file);
  const [, ...elements] = schema;
  return {
    columns: Object.fromEntries(
      elements.map(({ name, type, converted_type: converted }) => [
        name,
        converted === undefined ? String(type) : `${type} ${converted}`,
      ]),
    ),
    rows: await parquetReadObjects({ file }),
    groups: groups.map(({ num_rows: rows }) => Number(rows)),
  };
}
