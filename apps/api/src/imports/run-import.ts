import {
  changeImportJobWithin,
  type Database,
  type DeliveryResult,
  storeDelivery,
} from '@neue-wege/database';
import { dayInBerlin } from '@neue-wege/domain';
import { type InputFile, openDelivery, type Pseudonymiser, stoppable } from '@neue-wege/intake';
import { changed, type ImportJob } from './import-job.ts';
import type { ImportWish } from './import-wish.ts';
import type { UploadedFile } from './receive-upload.ts';

/** What reading and storing needs. */
export interface ImportRunner {
  readonly database: Database;
  readonly pseudonyms: Pseudonymiser;
  readonly now: () => Date;
}

/** How a job is run: to see what would become of it, or to store it, on a version where somebody saw that. */
export type ImportRun =
  | { readonly kind: 'preview' }
  | {
      readonly kind: 'store';
      readonly decidedOn: number | undefined;
      readonly context: ImportJob['context'];
    };

/**
 * Reads the files of a job and stores them, or says what would become of them. What is stored and that the job did it are kept
 * together or not at all.
 */
export async function runImport(
  { database, pseudonyms, now }: ImportRunner,
  { job, wish, run, signal }: { job: ImportJob; wish: ImportWish; run: ImportRun; signal: AbortSignal },
): Promise<DeliveryResult> {
  const today = dayInBerlin(now());
  const knownOn = wish.knownOn ?? today;
  const { jobId } = job;
  job.bytesRead.clear();
  job.rowsRead = 0;
  const inputs = job.files.flatMap(({ name, content }) =>
    content === undefined ? [] : [inputOf({ name, content }, job)],
  );
  const reading = await openDelivery(inputs, {
    profiles: wish.profiles,
    pseudonyms,
    latest: knownOn,
    encoding: wish.encoding ?? undefined,
    checksums: wish.checksums ?? undefined,
  });
  return storeDelivery(database, {
    reading: stoppable(reading, signal),
    context: { ...(run.kind === 'store' ? run.context : job.context), profile: 'EXACT' },
    today,
    knownOn,
    ...(wish.correction === null ? { origin: 'import' } : { origin: 'correction', note: wish.correction }),
    mode: wish.mode,
    createMissing: wish.createMissing,
    keepGood: wish.keepGood,
    confirmShrinking: wish.confirmShrinking,
    dryRun: run.kind === 'preview',
    ...(run.kind === 'store' && run.decidedOn !== undefined ? { decidedOn: run.decidedOn } : {}),
    onProgress(rows) {
      job.rowsRead = rows;
      changed(job);
    },
    alongside: (trx, { status, importId }) =>
      changeImportJobWithin(trx, { jobId, state: stateOf(status), importId }),
  });
}

function stateOf(status: DeliveryResult['status']): ImportJob['state'] {
  return status === 'preview' ? 'awaiting_confirmation' : status;
}

/** Reading is told by the furthest byte that was read of each file. */
function inputOf({ name, content }: UploadedFile, job: ImportJob): InputFile {
  return {
    name,
    size: content.size(),
    async *open(range = { start: 0 }) {
      let at = range.start;
      for await (const piece of content.read(range)) {
        at += piece.length;
        if (at > (job.bytesRead.get(name) ?? 0)) {
          job.bytesRead.set(name, at);
          changed(job);
        }
        yield piece;
      }
    },
  };
}
