import { DomainError, importJobStates, isOpenJob } from '@neue-wege/domain';
import { type Asker, contextOfAsker } from '../access/asker.ts';
import type { RecordAudit } from '../audit/audit-event.ts';
import { dropBytes, type ImportJob, type ImportJobView, isSeenWith, viewOf } from './import-job.ts';
import { type ImportLine, move } from './import-line.ts';
import type { ImportWish } from './import-wish.ts';
import type { JobKeeper } from './job-keeper.ts';

/** What somebody may decide about a job. */
export interface Decisions {
  /**
   * Stores what was previewed.
   *
   * @throws DomainError `NOT_FOUND`; `CONFLICT` when nothing waits for it, or the store moved on since the preview.
   */
  readonly confirm: (asker: Asker, decision: Confirmation) => Promise<ImportJobView>;
  /** @throws DomainError `NOT_FOUND`; `CONFLICT` when it is being stored, or has ended. */
  readonly cancel: (asker: Asker, jobId: string) => Promise<ImportJobView>;
  /** Reads a refused job again, another way. @throws DomainError `NOT_FOUND`; `CONFLICT` when its bytes are gone. */
  readonly retry: (asker: Asker, decision: Retrial) => Promise<ImportJobView>;
}

/** That a job shall be stored, and what is accepted with it. */
export interface Confirmation {
  readonly jobId: string;
  readonly confirmShrinking: boolean;
  readonly keepGood: boolean;
  /** Also on another data version than that of the preview. */
  readonly evenIfChanged: boolean;
}

/** How a refused job is read again. */
export interface Retrial {
  readonly jobId: string;
  readonly encoding: ImportWish['encoding'];
  readonly keepGood: boolean;
}

interface Deciding {
  readonly audit: RecordAudit;
  readonly newestVersion: () => number | Promise<number>;
  readonly jobs: ReadonlyMap<string, ImportJob>;
  readonly find: (jobId: string, by: { readonly asker: Asker }) => Promise<ImportJobView | undefined>;
  readonly line: ImportLine;
  readonly keeper: JobKeeper;
}

export function decisionsOn({ audit, newestVersion, jobs, find, line, keeper }: Deciding): Decisions {
  const jobFor = async (asker: Asker, jobId: string): Promise<ImportJob> => {
    const job = jobs.get(jobId);
    if (job !== undefined && isSeenWith(job.context.locations, asker.locations)) return job;
    const known = job === undefined ? await find(jobId, { asker }) : undefined;
    if (known === undefined)
      throw new DomainError('NOT_FOUND', [{ place: 'input.jobId', message: 'There is no such job.' }]);
    if (isOpenJob(known.state)) throw conflict('Another server has its files; ask there.');
    throw conflict(`Nothing waits for it: ${importJobStates[known.state].label.en.toLowerCase()}.`);
  };
  const record = (
    { actor }: Asker,
    detail: { readonly job: string; readonly state: string },
  ): Promise<void> => audit({ actor, action: 'import_job', detail });

  return {
    async confirm(asker, { jobId, confirmShrinking, keepGood, evenIfChanged }) {
      const job = await jobFor(asker, jobId);
      const newest = await newestVersion();
      await record(asker, { job: jobId, state: 'confirmed' });
      const { state, wish, result, expiresAt } = job;
      // From here on nothing waits: of two who confirm at once one does.
      const accepts =
        wish !== null && ((keepGood && !wish.keepGood) || (confirmShrinking && !wish.confirmShrinking));
      const isReady =
        state === 'awaiting_confirmation' || (state === 'refused' && expiresAt !== null && accepts);
      if (!isReady || wish === null) throw notWaiting(job);
      takeUp(job, {
        ...wish,
        keepGood: wish.keepGood || keepGood,
        confirmShrinking: wish.confirmShrinking || confirmShrinking,
      });
      if (result !== null && result.dataVersion !== newest && !evenIfChanged) {
        move(job, 'reading');
        line.add(job, { kind: 'preview' });
        throw movedOn(result.dataVersion, newest);
      }
      move(job, 'storing');
      const context = contextOfAsker(asker);
      line.add(job, { kind: 'store', decidedOn: evenIfChanged ? undefined : newest, context });
      return viewOf(job);
    },
    async cancel(asker, jobId) {
      const job = await jobFor(asker, jobId);
      if (job.state === 'storing')
        throw conflict('It is being stored; once it is, the import can be withdrawn.');
      if (!isOpenJob(job.state) && job.expiresAt === null) throw notWaiting(job);
      const isRunning = job.stopping !== null;
      job.isCancelled = true;
      job.stopping?.abort(new DOMException('The job was cancelled', 'AbortError'));
      move(job, 'cancelled');
      // What reads them gives them back when it has stopped.
      if (!isRunning) await dropBytes(job);
      await Promise.all([keeper.keep(job), record(asker, { job: jobId, state: 'cancelled' })]);
      return viewOf(job);
    },
    async retry(asker, { jobId, encoding, keepGood }) {
      const job = await jobFor(asker, jobId);
      await record(asker, { job: jobId, state: 'read again' });
      const { state, wish, expiresAt } = job;
      if (state !== 'refused' || expiresAt === null || wish === null) throw notWaiting(job);
      takeUp(job, { ...wish, encoding: encoding ?? wish.encoding, keepGood: wish.keepGood || keepGood });
      move(job, 'reading');
      line.add(job, { kind: 'preview' });
      return viewOf(job);
    },
  };
}

/** The bytes wait no more. */
function takeUp(job: ImportJob, wish: ImportWish): void {
  clearTimeout(job.expiry);
  job.expiresAt = null;
  job.wish = wish;
}

function notWaiting({ state }: ImportJob): DomainError {
  return conflict(`Nothing waits for a decision: ${importJobStates[state].label.en.toLowerCase()}.`);
}

function movedOn(before: number, now: number): DomainError {
  const message = `The preview was made on data version ${before}; the store is at ${now} by now. A new preview is being made; confirm that one.`;
  return new DomainError('CONFLICT', [{ place: 'dataVersion', message }]);
}

function conflict(message: string): DomainError {
  return new DomainError('CONFLICT', [{ place: 'input.jobId', message }]);
}
