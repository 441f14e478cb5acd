import {
  badInput,
  type DeliveryCounts,
  type DeliveryFileKind,
  type DeliveryReading,
  type Finding,
} from '@neue-wege/domain';
import { sql, type Transaction } from 'kysely';
import { inContext } from '../connection/in-context.ts';
import type { Database } from '../connection/open-database.ts';
import type { Tables } from '../connection/tables.ts';
import { emptyFiles, hasBrokenFile } from './broken-files.ts';
import { type DataVersion, latestVersion } from './data-versions.ts';
import { readFindings, sortFindings } from './read-findings.ts';
import { recordImport } from './record-import.ts';
import { stageDelivery } from './stage-delivery.ts';
import { storeKinds, touchedTables } from './store-kinds.ts';
import { nothingStored, type StoredCounts, type StoreOptions, type StoreWork } from './store-work.ts';

/** What became of a delivery (contract 8, "Import"). */
export interface DeliveryResult {
  readonly status: 'stored' | 'unchanged' | 'refused' | 'preview';
  /** The version that is current afterwards; 0 when there is none. */
  readonly dataVersion: number;
  readonly files: readonly DeliveredFile[];
  /** Of the rows delivered; of a refused delivery only the rejected ones. */
  readonly counts: DeliveryCounts;
  /** Stored cells that an empty cell of the delivery clears. */
  readonly clearedCells: number;
  readonly findings: readonly Finding[];
}

/** A file as it was delivered. */
export interface DeliveredFile {
  readonly file: string;
  readonly kind: DeliveryFileKind;
  readonly rows: number;
  /** Of its bytes, in lower-case hex. */
  readonly sha256: string;
}

/** A delivery, and how to store it. */
export interface DeliveryToStore extends StoreOptions {
  readonly reading: DeliveryReading;
}

/**
 * Stores a delivery as one data version, in one transaction: all of it or nothing; the same content again changes nothing.
 * Writers wait for each other, readers go on with what was there.
 *
 * A row that breaks a rule refuses the delivery, and every such row is in the findings; with `keepGood` the good rows are
 * stored and the bad ones kept apart. A file that is broken as a whole refuses the delivery in any case.
 *
 * @throws DomainError BAD_INPUT when `knownOn` lies before the last version or after today.
 */
export async function storeDelivery(database: Database, delivery: DeliveryToStore): Promise<DeliveryResult> {
  checkKnownOn(delivery, await latestVersion(database.kysely));
  try {
    return await inContext(database, {
      context: delivery.context,
      dataVersion: 0,
      access: 'write',
      use: (trx) => storeInTransaction(trx, delivery),
    });
  } catch (error) {
    if (error instanceof Undo) return error.result;
    throw error;
  }
}

/** Ends the transaction without a trace and hands the result on. */
class Undo extends Error {
  readonly result: DeliveryResult;

  constructor(result: DeliveryResult) {
    super('The transaction is rolled back on purpose');
    this.result = result;
  }
}

/** One writer at a time: the number is arbitrary and names this lock. */
const writerLock = 7_215_001;
/** From so many written records on the planner is told anew how large the tables are. */
const manyRecords = 500;

async function storeInTransaction(
  trx: Transaction<Tables>,
  delivery: DeliveryToStore,
): Promise<DeliveryResult> {
  const { reading } = delivery;
  await sql`select set_config('statement_timeout', '0', true),
    set_config('idle_in_transaction_session_timeout', '900s', true)`.execute(trx);
  const onProgress = delivery.onProgress ?? (() => undefined);
  const delivered = await stageDelivery({ trx, reading, onProgress });
  await sql`select pg_advisory_xact_lock(${writerLock}::bigint)`.execute(trx);
  const last = await latestVersion(trx);
  checkKnownOn(delivery, last);
  const current = last?.dataVersion ?? 0;
  const work: StoreWork = { trx, version: current + 1, options: delivery, delivered };
  const files = reading.contents().map(({ name, ...content }) => ({ file: name, ...content }));

  const empty = emptyFiles(reading, delivery);
  const isBroken = hasBrokenFile(reading) || empty.length > 0;
  const stored = isBroken ? nothingStored : await storeKinds(work);
  const ofRows = await readFindings(trx, delivery);
  const findings = sortFindings([...ofRows, ...empty], reading);
  const rejected = await countRefusedRows(trx);
  const result = { dataVersion: current, files, clearedCells: 0, findings };
  if (isBroken || (rejected > 0 && !delivery.keepGood)) {
    throw new Undo({ ...result, status: 'refused', counts: countsOf(nothingStored, rejected) });
  }

  const counts = countsOf(stored, rejected);
  const done = { ...result, counts, clearedCells: stored.cleared };
  if (delivery.dryRun) throw new Undo({ ...done, status: 'preview' });
  if (stored.added + stored.changed + stored.ended + stored.created === 0) {
    await recordImport(work, { reading, counts, findings, dataVersion: null });
    return { ...done, status: 'unchanged' };
  }
  await addVersion(work);
  await recordImport(work, { reading, counts, findings, dataVersion: work.version });
  if (stored.added + stored.changed > manyRecords) await refreshStatistics(work);
  return { ...done, status: 'stored', dataVersion: work.version };
}

function checkKnownOn({ knownOn, today }: StoreOptions, last: DataVersion | null): void {
  if (knownOn > today) throw badInput('--known-on', `Nothing can be known after today, ${today}.`);
  if (last === null || knownOn >= last.knownOn) return;
  throw badInput(
    '--known-on',
    `The last version became known on ${last.knownOn}; what comes later cannot be known before.`,
  );
}

async function addVersion({ trx, version, options }: StoreWork): Promise<void> {
  const { knownOn, context, note } = options;
  await trx
    .insertInto('data_version')
    .values({
      data_version: version,
      known_on: knownOn,
      actor: context.actor,
      origin: 'import',
      note: note ?? null,
    })
    .execute();
}

async function countRefusedRows(trx: Transaction<Tables>): Promise<number> {
  const { rows } = await sql<{ refused: number }>`select count(*) as refused from refused_row`.execute(trx);
  return rows[0]?.refused ?? 0;
}

function countsOf({ added, changed, unchanged, ended }: StoredCounts, rejected: number): DeliveryCounts {
  return { added, changed, unchanged, ended, rejected };
}

async function refreshStatistics(work: StoreWork): Promise<void> {
  for (const table of [...touchedTables(work), 'participant', 'run']) {
    await sql`analyze ${sql.table(table)}`.execute(work.trx);
  }
}
