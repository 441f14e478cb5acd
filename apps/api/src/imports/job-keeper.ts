import { setTimeout as after } from 'node:timers/promises';
import {
  changeImportJob,
  type Database,
  failOrphanedImportJobs,
  keepImportJobsAlive,
  readImportJobs,
} from '@neue-wege/database';
import type { Logger } from '../logger.ts';
import { changed, type ImportJob, isAlive } from './import-job.ts';
import { nameThisServer, type ThisServer } from './this-server.ts';

/** Keeps what becomes of the jobs of this process, so that it is known also when the process is not there any more. */
export interface JobKeeper {
  readonly server: ThisServer;
  /** Keeps the state of a job, after whatever is being kept of it. */
  readonly keep: (job: ImportJob) => Promise<void>;
  readonly close: () => void;
}

/** Seconds. A process that says nothing for so long is taken to have ended. */
const silence = 60;
const beat = 10_000;
/** Milliseconds until what could not be kept is tried again, and how often. */
const again = { pause: 1_000, times: 120 } as const;

/** A keeper that fails the jobs of processes that have ended, at once and again and again. */
export async function createJobKeeper({
  database,
  logger,
  jobs,
}: {
  readonly database: Database;
  readonly logger: Logger;
  readonly jobs: () => Iterable<ImportJob>;
}): Promise<JobKeeper> {
  const isAlone = database.engine === 'pglite';
  const server = nameThisServer({ isAlone });
  let isClosed = false;
  let isSwept = false;
  const sweep = async (): Promise<void> => {
    await failOrphanedImportJobs(database, { isGone: server.isGone, silence });
    isSwept = true;
  };
  const look = async (): Promise<void> => {
    // Beside the embedded engine nobody is who could take this process for dead.
    if (isAlone && isSwept) return;
    if ([...jobs()].some(isAlive)) await keepImportJobsAlive(database, server.id);
    await sweep();
  };
  // A server starts, and goes on, without a database too.
  const timer = setInterval(() => void look().catch(() => undefined), beat).unref();
  await sweep().catch(() => undefined);

  const write = async (job: ImportJob): Promise<void> => {
    for (let attempt = 1; ; attempt += 1) {
      const { jobId, state, importId, failure } = job;
      try {
        const isKept = await changeImportJob(database, {
          jobId,
          state,
          importId,
          failure: failure?.code ?? null,
        });
        if (!isKept && state === 'failed') await correct(job);
        return;
      } catch (error) {
        if (isClosed || attempt === again.times) {
          logger.error({ err: error, job: jobId }, 'the state of an import job could not be kept');
          return;
        }
        await after(again.pause, undefined, { ref: false });
      }
    }
  };

  /** The connection broke at the very end: what was stored with the job is stored. */
  const correct = async (job: ImportJob): Promise<void> => {
    const context = { actor: job.context.actor, locations: 'all', profile: 'EXACT' } as const;
    const [record] = await readImportJobs(database, { context, ids: [job.jobId] });
    if (record === undefined || record.state === job.state) return;
    job.state = record.state;
    job.importId = record.importId;
    job.failure = null;
    changed(job);
  };

  return {
    server,
    keep(job) {
      job.kept = job.kept.then(() => write(job));
      return job.kept;
    },
    close() {
      isClosed = true;
      clearInterval(timer);
      server.close();
    },
  };
}
