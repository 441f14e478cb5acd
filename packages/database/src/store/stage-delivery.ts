import type { DeliveryBatch, DeliveryFileKind, DeliveryReading, RejectedRow } from '@neue-wege/domain';
import { sql, type Transaction } from 'kysely';
import type { Tables } from '../connection/tables.ts';
import { copyRows } from './copy-rows.ts';
import { type StagedColumn, stagedColumns, stagedTable } from './staged-column.ts';

/** Which columns the files of a delivery have: by kind, then by index of the file; a file without rows has none. */
export type DeliveredColumns = ReadonlyMap<DeliveryFileKind, ReadonlyMap<number, ReadonlySet<string>>>;

/** What was read. */
export interface StagedDelivery {
  readonly delivered: DeliveredColumns;
  /** How many rows the reader refused; the store counts on. */
  readonly refusals: { count: number };
}

/** What is read into the staging tables, and who wants to know how far it is. */
export interface Staging {
  readonly trx: Transaction<Tables>;
  readonly reading: DeliveryReading;
  readonly onProgress: (rows: number) => void;
}

/**
 * Reads the whole delivery into temporary tables: one per kind, and `finding` and `refused_row` for what is wrong.
 * Rows that the reader could not read are staged with their keys alone, so that what depends on them can be told.
 */
export async function stageDelivery({ trx, reading, onProgress }: Staging): Promise<StagedDelivery> {
  const kinds = [...new Set(reading.files.map((file) => file.kind))];
  for (const kind of kinds) await createStagedTable(trx, kind);
  await sql`create temp table refused_row
    (file integer, line integer, is_readable boolean not null default false, primary key (file, line)) on commit drop`.execute(
    trx,
  );
  await sql`create temp table finding (file integer not null, line integer not null, column_name text, rule text not null,
    other_file integer, other_line integer) on commit drop`.execute(trx);

  const delivered = await copyBatches({ trx, reading, onProgress }, kinds);
  const refusals = { count: await stageRefusedRows(trx, reading) };
  await sql`select set_config('default_statistics_target', '10', true)`.execute(trx);
  for (const kind of kinds) await analyzeKeys(trx, kind);
  await sql`select set_config('default_statistics_target', '100', true)`.execute(trx);
  return { delivered, refusals };
}

async function createStagedTable(trx: Transaction<Tables>, kind: DeliveryFileKind): Promise<void> {
  const columns = stagedColumns(kind).map(({ name, type }) => sql`${sql.id(name)} ${sql.raw(type)}`);
  await sql`create temp table ${stagedTable(kind)}
    (file integer not null, line integer not null, ${sql.join(columns)}) on commit drop`.execute(trx);
}

/** Tells the planner how the columns are filled by which rows find one another. */
async function analyzeKeys(trx: Transaction<Tables>, kind: DeliveryFileKind): Promise<void> {
  const keys = stagedColumns(kind).filter(({ cell }) => cell === 'key' || cell === 'person');
  if (keys.length === 0) return;
  const names = sql.join(keys.map(({ name }) => sql.id(name)));
  await sql`analyze ${stagedTable(kind)} (${names})`.execute(trx);
}

/** While a batch is being copied, the next one is read. */
async function copyBatches(
  { trx, reading, onProgress }: Staging,
  kinds: readonly DeliveryFileKind[],
): Promise<DeliveredColumns> {
  const delivered = new Map(kinds.map((kind) => [kind, new Map<number, ReadonlySet<string>>()]));
  let rows = 0;
  let copying = Promise.resolve();
  try {
    for await (const batch of reading.batches()) {
      await copying;
      copying = copyRows(trx, { ...batch, columns: columnsOf(batch) });
      // It is awaited above, once the next batch is there.
      copying.catch(() => undefined);
      delivered.get(batch.kind)?.set(batch.file, new Set(batch.columns));
      rows += batch.rows.length;
      onProgress(rows);
    }
  } finally {
    await copying;
  }
  return delivered;
}

function columnsOf({ kind, columns }: DeliveryBatch): readonly StagedColumn[] {
  const known = stagedColumns(kind);
  return columns.map((name) => {
    const column = known.find((candidate) => candidate.name === name);
    if (column === undefined)
      throw new Error(`A batch of ${kind} has a column that is not in the contract: ${name}`);
    return column;
  });
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Kinds that others refer to. */
const referredTo = new Set<DeliveryFileKind>(['locations', 'projects', 'runs', 'enrolments']);

async function stageRefusedRows(trx: Transaction<Tables>, reading: DeliveryReading): Promise<number> {
  const rejections = reading.rejections();
  for (const [file, { kind }] of reading.files.entries()) {
    const rows = rejections.filter((row) => row.file === file && row.isReadable !== true);
    const columns = stagedColumns(kind).filter(({ cell }) => cell === 'key' || cell === 'person');
    if (!referredTo.has(kind) || columns.length === 0) continue;
    await copyRows(trx, {
      kind,
      file,
      lines: rows.map((row) => row.line),
      columns,
      rows: rows.map((row) => columns.map((column) => keyOf(row, column))),
    });
  }
  const positions = new Map(reading.files.map((file, index) => [file.name, index]));
  const named = reading.findings().flatMap(({ file, line, severity }) => {
    const position = positions.get(file);
    return severity === 'error' && line !== null && position !== undefined
      ? [{ file: position, line, isReadable: undefined }]
      : [];
  });
  const refused = [...rejections, ...named];
  if (refused.length === 0) return 0;
  const { numAffectedRows } = await sql`insert into refused_row
    select * from unnest(${refused.map(({ file }) => file)}::integer[], ${refused.map(({ line }) => line)}::integer[],
      ${refused.map(({ isReadable }) => isReadable === true)}::boolean[])
    on conflict do nothing`.execute(trx);
  return Number(numAffectedRows ?? 0);
}

/** A refused cell may hold anything: what can be no key is left out. */
function keyOf(row: RejectedRow, column: StagedColumn): string | null {
  const cell = row.cells[column.name] ?? null;
  if (cell === null || cell.includes('\0')) return null;
  return column.type === 'uuid' && !uuid.test(cell) ? null : cell.toWellFormed();
}
