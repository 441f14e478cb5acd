import { randomUUID } from 'node:crypto';
import { DatabaseUnavailable, type DeliveryResult } from '@neue-wege/database';
import { assertNever, DomainError, wholeFileRules } from '@neue-wege/domain';
import { askerCacheOf } from '../accounts/asker-cache.ts';
import type { Logger } from '../logger.ts';
import { changed, dropBytes, type ImportJob, type JobFailure } from './import-job.ts';
import type { JobKeeper } from './job-keeper.ts';
import { type ImportRun, type ImportRunner, runImport } from './run-import.ts';

/** Where jobs wait until it is their turn. */
export interface ImportLine {
  readonly add: (job: ImportJob, run: ImportRun) => void;
  /** Whether a job reads or stores right now. */
  readonly isRunning: () => boolean;
  /** Stops what only reads, and fulfils when nothing runs any more. */
  readonly close: () => Promise<void>;
}

/** So many jobs run together, and so many of them of one actor. */
const together = 2;
/** Milliseconds for which bytes wait for a decision. */
export const decisionTime: number = 30 * 60_000;

/** A line in which a second job of the same actor waits for the first; the embedded engine runs one job at a time. */
export function createImportLine({
  keeper,
  logger,
  runner,
}: {
  readonly keeper: JobKeeper;
  readonly logger: Logger;
  readonly runner: ImportRunner;
}): ImportLine {
  const waiting: { readonly job: ImportJob; readonly run: ImportRun }[] = [];
  const running = new Map<ImportJob, Promise<void>>();
  const most = runner.database.engine === 'pglite' ? 1 : together;
  let isClosed = false;

  const startNext = (): void => {
    if (isClosed || running.size >= most) return;
    const actors = new Set([...running.keys()].map(({ context }) => context.actor));
    const at = waiting.findIndex(({ job }) => !actors.has(job.context.actor));
    const next = at < 0 ? undefined : waiting.splice(at, 1)[0];
    if (next === undefined) return;
    const work = carryOut(next.job, next.run).finally(() => {
      running.delete(next.job);
      startNext();
    });
    running.set(next.job, work);
    startNext();
  };

  const carryOut = async (job: ImportJob, run: ImportRun): Promise<void> => {
    // Cancelled while it waited.
    if (job.isCancelled || job.wish === null) return;
    const stopping = new AbortController();
    job.stopping = stopping;
    move(job, run.kind === 'preview' ? 'reading' : 'storing');
    await keeper.keep(job);
    const release = askerCacheOf(runner.database).hold();
    try {
      const result = await runImport(runner, { job, wish: job.wish, run, signal: stopping.signal });
      release();
      job.stopping = null;
      await settle(job, result);
    } catch (error) {
      release();
      job.stopping = null;
      await fail(job, { error, run });
    }
  };

  const settle = async (job: ImportJob, result: DeliveryResult): Promise<void> => {
    job.result = result;
    job.importId = result.importId;
    if (job.isCancelled && (result.status === 'preview' || result.status === 'refused'))
      return end(job, 'cancelled');
    switch (result.status) {
      case 'preview':
        // Nothing is to be decided about; that it came is kept.
        if (isNothingToDo(result)) {
          line.add(job, { kind: 'store', decidedOn: result.dataVersion, context: job.context });
          return;
        }
        await wait(job, 'awaiting_confirmation');
        return;
      case 'refused':
        await (mayBeDecided(result) ? wait(job, 'refused') : end(job, 'refused'));
        return;
      case 'stored':
      case 'unchanged':
        await end(job, result.status);
        return;
      default:
        assertNever(result.status);
    }
  };

  const fail = async (job: ImportJob, { error, run }: { error: unknown; run: ImportRun }): Promise<void> => {
    if (job.isCancelled) return end(job, 'cancelled');
    const isMovedOn = error instanceof DomainError && error.issues[0]?.place === 'dataVersion';
    if (run.kind === 'store' && isMovedOn) {
      move(job, 'reading');
      line.add(job, { kind: 'preview' });
      return;
    }
    job.failure = isClosed ? serverEnded : failureOf(error, logger);
    await end(job, 'failed');
  };

  /** The bytes stay until somebody decides, or until it is too late. */
  const wait = async (job: ImportJob, state: 'awaiting_confirmation' | 'refused'): Promise<void> => {
    job.expiresAt = new Date(runner.now().getTime() + decisionTime);
    job.expiry = setTimeout(() => {
      void (job.state === 'awaiting_confirmation' ? end(job, 'expired') : dropBytes(job));
    }, decisionTime).unref();
    move(job, state);
    await keeper.keep(job);
  };

  const end = async (job: ImportJob, state: ImportJob['state']): Promise<void> => {
    await dropBytes(job);
    move(job, state);
    await keeper.keep(job);
  };

  const line: ImportLine = {
    add(job, run) {
      waiting.push({ job, run });
      startNext();
    },
    isRunning: () => [...running.keys()].some(({ stopping }) => stopping !== null),
    async close() {
      isClosed = true;
      for (const job of running.keys()) if (job.state === 'reading') job.stopping?.abort();
      await Promise.all(running.values());
    },
  };
  return line;
}

/** What a process says of jobs that it can finish no more. */
export const serverEnded: JobFailure = { code: 'server_ended', issues: [], correlationId: null };

/** Moves a job on and tells whoever watches. */
export function move(job: ImportJob, state: ImportJob['state']): void {
  job.state = state;
  changed(job);
}

function isNothingToDo({ counts }: DeliveryResult): boolean {
  const { added, changed: different, ended, rejected } = counts;
  return added + different + ended + rejected === 0;
}

/** What a person can confirm: the encoding, that it shrinks, that the good rows are stored alone. */
const decided: readonly string[] = ['encoding_not_confirmed', 'delivery_shrinks'];

function mayBeDecided({ findings }: DeliveryResult): boolean {
  return findings.every(
    ({ severity, rule }) => severity !== 'error' || decided.includes(rule) || !wholeFileRules.includes(rule),
  );
}

function failureOf(error: unknown, logger: Logger): JobFailure {
  if (error instanceof DomainError && error.code !== 'INTERNAL') {
    const issues = error.issues.map(({ place, message }) => ({
      place: place === '--known-on' ? 'knownOn' : place,
      message,
    }));
    return { code: 'not_possible', issues, correlationId: null };
  }
  const correlationId = randomUUID();
  logger.error({ correlationId, err: error }, 'an import job failed');
  const code = error instanceof DatabaseUnavailable ? 'database_unavailable' : 'unexpected';
  return { code, issues: [], correlationId };
}
