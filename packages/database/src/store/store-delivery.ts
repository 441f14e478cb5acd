import {
  type DeliveryCounts,
  type DeliveryFileKind,
  type DeliveryReading,
  DomainError,
  type Finding,
} from '@neue-wege/domain';
import type { Transaction } from 'kysely';
import { appendAudit } from '../audit/append-audit.ts';
import { importEntry } from '../audit/import-entry.ts';
import { storeAudit } from '../audit/store-audit.ts';
import { readAsProgram } from '../connection/as-program.ts';
import type { Database } from '../connection/open-database.ts';
import type { Tables } from '../connection/tables.ts';
import { type FigureChange, readFigureChanges } from '../preview/figure-changes.ts';
import { countRefusedRows, type KindEffects, readKindEffects } from '../preview/kind-effects.ts';
import { readShrinkage, type Shrinkage, unconfirmedFindings } from '../preview/shrinkage.ts';
import { usePseudonymKey } from '../pseudonyms/pseudonym-key.ts';
import { emptyFiles, hasBrokenFile } from './broken-files.ts';
import { latestVersion } from './data-versions.ts';
import { findRepetition, type Repetition } from './find-repetition.ts';
import { findSameImport } from './find-same-import.ts';
import { readFindings, sortFindings } from './read-findings.ts';
import { recordDelivery, recordImport } from './record-import.ts';
import { hasRowsOfOthers, refuseRowsOfOthers } from './refuse-rows-of-others.ts';
import { stageDelivery } from './stage-delivery.ts';
import { type KindCounts, storeKinds, touchedTables } from './store-kinds.ts';
import {
  nothingStored,
  type StoredCounts,
  type StoreOptions,
  type StoreWork,
  sumCounts,
} from './store-work.ts';
import { refuseContradictions } from './stored-follow-ups.ts';
import {
  addVersion,
  checkVersion,
  lockVersions,
  refreshStatistics,
  writeInContext,
} from './write-version.ts';

/** What became of a delivery (contract 8, "Import"). */
export interface DeliveryResult {
  readonly status: 'stored' | 'unchanged' | 'refused' | 'preview';
  /** The version that is current afterwards; 0 when there is none. */
  readonly dataVersion: number;
  /** Under which it is kept; `null` for a preview, and for a refused one of which nothing is to be kept. */
  readonly importId: number | null;
  /** Of an unchanged one: the import that brought the very same files and still stands. */
  readonly sameAs: number | null;
  readonly files: readonly DeliveredFile[];
  /** Of the rows delivered; of a refused delivery only the rejected ones. */
  readonly counts: DeliveryCounts;
  /** Stored cells that an empty cell of the delivery clears. */
  readonly clearedCells: number;
  /** The counts by kind, with what rows only name and `counts` leaves out; of a preview also field by field. */
  readonly effects: readonly KindEffects[];
  /** What the headline figures are and would become; of a preview alone. */
  readonly figures: readonly FigureChange[];
  /** Where much of what a location has would end, which a person confirms; of a refused delivery, why. */
  readonly shrinking: readonly Shrinkage[];
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
  /** Done when no other writer is at work any more, before anything is looked at; what it throws ends the delivery. */
  readonly beforehand?: (trx: Transaction<Tables>) => Promise<void>;
  /** Done in the transaction of what is kept, as its last but one act: both are kept, or neither. */
  readonly alongside?: (trx: Transaction<Tables>, kept: KeptDelivery) => Promise<unknown>;
}

/** A delivery that is kept: as a data version, because all of it was stored already, or as one that was refused. */
export type KeptDelivery = DeliveryResult & { readonly importId: number };

/**
 * Stores a delivery as one data version, in one transaction: all of it or nothing; the same content again changes nothing.
 * Writers wait for each other, readers go on with what was there.
 *
 * A row that breaks a rule refuses the delivery, and every such row is in the findings; with `keepGood` the good rows are
 * stored and the bad ones kept apart. A file that is broken as a whole refuses the delivery in any case, and so do a row
 * outside the locations of the context and a bad row without which the good ones contradict what is stored.
 *
 * @throws DomainError BAD_INPUT when `knownOn` lies before the last version or after today, or a correction has no reason;
 * CONFLICT when the store has moved on since it was decided, and when the pseudonyms are made with another key than those in the store.
 */
export async function storeDelivery(database: Database, delivery: DeliveryToStore): Promise<DeliveryResult> {
  checkVersion(delivery, await readAsProgram(database, (trx) => latestVersion(trx)));
  try {
    return await writeInContext(database, {
      context: delivery.context,
      use: (trx) => storeInTransaction(trx, delivery),
    });
  } catch (error) {
    if (!(error instanceof Undo)) throw error;
    const { result } = error;
    if (result.status === 'refused' && delivery.keepRefusal !== false)
      return keepRefusal(database, { delivery, result });
    await storeAudit(database, [importEntry(delivery, result)]);
    return result;
  }
}

/** A refused delivery leaves none of its rows; that there was one, and what was wrong with it, is kept for whoever mends it. */
async function keepRefusal(
  database: Database,
  { delivery, result }: { delivery: DeliveryToStore; result: DeliveryResult },
): Promise<DeliveryResult> {
  const { reading, context } = delivery;
  const { counts, findings } = result;
  return writeInContext(database, {
    context,
    async use(trx) {
      const record = { reading, counts, findings, status: 'refused', dataVersion: null } as const;
      const refused = { ...result, importId: await recordDelivery(trx, { ...record, options: delivery }) };
      await delivery.alongside?.(trx, refused);
      await appendAudit(trx, [importEntry(delivery, refused)]);
      return refused;
    },
  });
}

/** Ends the transaction without a trace and hands the result on. */
class Undo extends Error {
  readonly result: DeliveryResult;

  constructor(result: DeliveryResult) {
    super('The transaction is rolled back on purpose');
    this.result = result;
  }
}

async function storeInTransaction(
  trx: Transaction<Tables>,
  delivery: DeliveryToStore,
): Promise<DeliveryResult> {
  const { reading } = delivery;
  const onProgress = delivery.onProgress ?? (() => undefined);
  const repetition = await findRepetition(trx, delivery);
  if (repetition !== null) return keepRepetition(trx, { delivery, repetition });
  const { delivered, refusals } = await stageDelivery({ trx, reading, onProgress });
  const current = (await lockVersions(trx, delivery))?.dataVersion ?? 0;
  requireVersion(current, delivery);
  await delivery.beforehand?.(trx);
  const keyVersion = await usePseudonymKey(trx, reading.pseudonymKey);
  const work: StoreWork = { trx, version: current + 1, keyVersion, options: delivery, delivered, refusals };
  const files = reading.contents().map(({ name, ...content }) => ({ file: name, ...content }));

  const empty = emptyFiles(reading, delivery);
  const isBroken = hasBrokenFile(reading) || empty.length > 0;
  await refuseRowsOfOthers(work);
  const stored = isBroken ? nothingOfAnyKind : await storeKinds(work);
  const total = sumCounts([...stored.values()]);
  const isForOthers = await hasRowsOfOthers(work);
  const isContradictory = !isBroken && (await refuseContradictions(work));
  const refused = await countRefusedRows(trx);
  const rejected = [...refused.values()].reduce((sum, rows) => sum + rows, 0);
  const isBad = isBroken || isForOthers || isContradictory || (rejected > 0 && !delivery.keepGood);
  const shrinking = isBad || total.ended === 0 ? [] : await readShrinkage(work);
  const unconfirmed = delivery.dryRun || delivery.confirmShrinking === true ? [] : shrinking;

  const ofRows = await readFindings(trx, delivery);
  const findings = sortFindings([...ofRows, ...empty, ...unconfirmedFindings(unconfirmed, reading)], reading);
  const base = {
    dataVersion: current,
    importId: null,
    sameAs: null,
    files,
    figures: [],
    shrinking,
    findings,
  };
  if (isBad || unconfirmed.length > 0) {
    const counts = countsOf(nothingStored, rejected);
    const effects = await readKindEffects(work, { reading, refused, stored: nothingOfAnyKind });
    throw new Undo({ ...base, status: 'refused', counts, clearedCells: 0, effects });
  }

  const counts = countsOf(total, rejected);
  const effects = await readKindEffects(work, { reading, refused, stored });
  const done = { ...base, counts, effects, clearedCells: total.cleared };
  const tables = [...touchedTables(work), 'participant', 'run'];
  const written = total.added + total.changed;
  if (delivery.dryRun) {
    await refreshStatistics(trx, { tables, written });
    const { context, knownOn: asOf } = delivery;
    const figures = await readFigureChanges(trx, { context, asOf, before: current, after: work.version });
    throw new Undo({ ...done, status: 'preview', figures });
  }
  const { locations, projects, runs } = total.created;
  const isNew = total.added + total.changed + total.ended + locations + projects + runs > 0;
  const status = isNew ? 'stored' : 'unchanged';
  if (isNew) await addVersion(trx, { version: work.version, toMake: delivery });
  const dataVersion = isNew ? work.version : null;
  const importId = await recordImport(work, { reading, counts, findings, status, dataVersion });
  if (isNew) await refreshStatistics(trx, { tables, written });
  const sameAs = isNew ? null : await findSameImport(trx, { reading, before: importId });
  const result = { ...done, status, dataVersion: dataVersion ?? current, importId, sameAs } as const;
  await delivery.alongside?.(trx, result);
  await appendAudit(trx, [importEntry(delivery, result)]);
  return result;
}

/** Nothing is read, and nothing can change: it is kept that the delivery came. */
async function keepRepetition(
  trx: Transaction<Tables>,
  { delivery, repetition }: { delivery: DeliveryToStore; repetition: Repetition },
): Promise<DeliveryResult> {
  const { contents, dataVersion, effects, findings, importId: sameAs, unchanged } = repetition;
  requireVersion(dataVersion, delivery);
  await delivery.beforehand?.(trx);
  await usePseudonymKey(trx, delivery.reading.pseudonymKey);
  delivery.onProgress?.(contents.reduce((sum, { rows }) => sum + rows, 0));
  const counts = countsOf({ ...nothingStored, unchanged }, 0);
  const reading = { ...delivery.reading, contents: () => contents };
  const record = { reading, counts, findings, status: 'unchanged', dataVersion: null } as const;
  const importId = await recordDelivery(trx, { ...record, options: delivery });
  const result: KeptDelivery = {
    status: 'unchanged',
    dataVersion,
    importId,
    sameAs,
    files: contents.map(({ name, kind, rows, sha256 }) => ({ file: name, kind, rows, sha256 })),
    counts,
    clearedCells: 0,
    effects,
    figures: [],
    shrinking: [],
    findings,
  };
  await delivery.alongside?.(trx, result);
  await appendAudit(trx, [importEntry(delivery, result)]);
  return result;
}

const nothingOfAnyKind: KindCounts = new Map();

function requireVersion(current: number, { decidedOn = current }: StoreOptions): void {
  if (current === decidedOn) return;
  const message = `The store is at data version ${current} by now; what was decided on version ${decidedOn} is to be looked at again.`;
  throw new DomainError('CONFLICT', [{ place: 'dataVersion', message }]);
}

function countsOf({ added, changed, unchanged, ended }: StoredCounts, rejected: number): DeliveryCounts {
  return { added, changed, unchanged, ended, rejected };
}
