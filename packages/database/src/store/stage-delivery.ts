import type { DeliveryBatch, DeliveryFileKind, DeliveryReading, RejectedRow } from '@neue-wege/domain';
import { sql, type Transaction } from 'kysely';
import type { Tables } from '../connection/tables.ts';
import { type StagedColumn, stagedColumns, stagedTable } from './staged-column.ts';

/** Which columns the files of a delivery have: by kind, then by index of the file; a file without rows has none. */
export type DeliveredColumns = ReadonlyMap<DeliveryFileKind, ReadonlyMap<number, ReadonlySet<string>>>;

/** What is read into the staging tables, and who wants to know how far it is. */
export interface Staging {
  readonly trx: Transaction<Tables>;
  readonly reading: DeliveryReading;
  readonly onProgress: (rows: number) => void;
}

/**
 * Reads the whole delivery into temporary tables: one per kind, and `finding` and `refused_row` for what is wrong.
 * Rows that the reader refused are staged with their keys alone, so that what depends on them can be told.
 */
export async function stageDelivery({ trx, reading, onProgress }: Staging): Promise<DeliveredColumns> {
  const kinds = [...new Set(reading.files.map((file) => file.kind))];
  for (const kind of kinds) await createStagedTable(trx, kind);
  await sql`create temp table refused_row (file integer, line integer, primary key (file, line)) on commit drop`.execute(
    trx,
  );
  await sql`create temp table finding (file integer not null, line integer not null, column_name text, rule text not null,
    other_file integer, other_line integer) on commit drop`.execute(trx);

  const delivered = new Map(kinds.map((kind) => [kind, new Map<number, ReadonlySet<string>>()]));
  let rows = 0;
  for await (const batch of reading.batches()) {
    await stageBatch(trx, batch);
    delivered.get(batch.kind)?.set(batch.file, new Set(batch.columns));
    rows += batch.rows.length;
    onProgress(rows);
  }
  await stageRefusedRows(trx, reading);
  for (const kind of kinds) await sql`analyze ${stagedTable(kind)}`.execute(trx);
  return delivered;
}

async function createStagedTable(trx: Transaction<Tables>, kind: DeliveryFileKind): Promise<void> {
  const columns = stagedColumns(kind).map(({ name, type }) => sql`${sql.id(name)} ${sql.raw(type)}`);
  await sql`create temp table ${stagedTable(kind)}
    (file integer not null, line integer not null, ${sql.join(columns)}) on commit drop`.execute(trx);
}

async function stageBatch(trx: Transaction<Tables>, batch: DeliveryBatch): Promise<void> {
  const known = stagedColumns(batch.kind);
  const columns = batch.columns.map((name, index) => {
    const column = known.find((candidate) => candidate.name === name);
    if (column === undefined)
      throw new Error(`A batch of ${batch.kind} has a column that is not in the contract: ${name}`);
    return { column, cells: batch.rows.map((row) => row[index] ?? null) };
  });
  await insertCells(trx, { kind: batch.kind, file: batch.file, lines: batch.lines, columns });
}

interface Cells {
  readonly kind: DeliveryFileKind;
  readonly file: number;
  readonly lines: readonly number[];
  readonly columns: readonly { readonly column: StagedColumn; readonly cells: readonly (string | null)[] }[];
}

async function insertCells(trx: Transaction<Tables>, { kind, file, lines, columns }: Cells): Promise<void> {
  if (lines.length === 0) return;
  const names = columns.map(({ column }) => sql.id(column.name));
  const arrays = columns.map(({ cells }) => sql`${cells}::text[]`);
  const casts = columns.map(({ column }) => sql`${sql.id(column.name)}::${sql.raw(column.type)}`);
  await sql`insert into ${stagedTable(kind)} (file, line, ${sql.join(names)})
    select ${file}::integer, line, ${sql.join(casts)}
    from unnest(${lines}::integer[], ${sql.join(arrays)}) as row (line, ${sql.join(names)})`.execute(trx);
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Kinds that others refer to. */
const referredTo = new Set<DeliveryFileKind>(['locations', 'projects', 'runs', 'enrolments']);

async function stageRefusedRows(trx: Transaction<Tables>, reading: DeliveryReading): Promise<void> {
  const rejections = reading.rejections();
  for (const [file, { kind }] of reading.files.entries()) {
    const rows = rejections.filter((rejection) => rejection.file === file);
    const columns = stagedColumns(kind).filter(({ cell }) => cell === 'key' || cell === 'person');
    if (!referredTo.has(kind) || columns.length === 0) continue;
    await insertCells(trx, {
      kind,
      file,
      lines: rows.map((row) => row.line),
      columns: columns.map((column) => ({ column, cells: rows.map((row) => keyOf(row, column)) })),
    });
  }
  const positions = new Map(reading.files.map((file, index) => [file.name, index]));
  const named = reading.findings().flatMap(({ file, line, severity }) => {
    const position = positions.get(file);
    return severity === 'error' && line !== null && position !== undefined ? [{ file: position, line }] : [];
  });
  const refused = [...rejections, ...named];
  await sql`insert into refused_row
    select * from unnest(${refused.map(({ file }) => file)}::integer[], ${refused.map(({ line }) => line)}::integer[])
    on conflict do nothing`.execute(trx);
}

/** A refused cell may hold anything: what can be no key is left out. */
function keyOf(row: RejectedRow, column: StagedColumn): string | null {
  const cell = row.cells[column.name] ?? null;
  if (cell === null || cell.includes('\0')) return null;
  return column.type === 'uuid' && !uuid.test(cell) ? null : cell.toWellFormed();
}
