import { parquetMetadata, parquetReadObjects } from 'hyparquet';

/** What a reader finds in a Parquet file: each column with its types, and the rows by column. */
export interface ReadParquet {
  readonly columns: Readonly<Record<string, string>>;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** Reads a Parquet file as a whole. */
export async function readParquet(content: Uint8Array): Promise<ReadParquet> {
  const file = Uint8Array.from(content).buffer;
  const [, ...elements] = parquetMetadata(file).schema;
  return {
    columns: Object.fromEntries(
      elements.map(({ name, type, converted_type: converted }) => [
        name,
        converted === undefined ? String(type) : `${type} ${converted}`,
      ]),
    ),
    rows: await parquetReadObjects({ file }),
  };
}
