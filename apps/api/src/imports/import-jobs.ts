import { createHash, randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { setTimeout as after } from 'node:timers/promises';
import {
  type Database,
  findImportJobByKey,
  insertImportJob,
  readImportJobs,
  readOwnImportJobs,
} from '@neue-wege/database';
import { DomainError, type ImportJobState, isOpenJob, type RequestContext } from '@neue-wege/domain';
import type { Pseudonymiser } from '@neue-wege/intake';
import { type Asker, contextOfAsker } from '../access/asker.ts';
import type { RecordAudit } from '../audit/audit-event.ts';
import type { Logger } from '../logger.ts';
import {
  changed,
  dropBytes,
  type ImportJob,
  type ImportJobView,
  isAlive,
  isSeenWith,
  newJob,
  viewOf,
  viewOfRecord,
} from './import-job.ts';
import { createImportLine, move, serverEnded } from './import-line.ts';
import { type Decisions, decisionsOn } from './job-decisions.ts';
import { createJobKeeper } from './job-keeper.ts';
import { makeRoom, noRoom } from './job-room.ts';
import { watchJob } from './job-streams.ts';
import { type ReceivedUpload, receiveUpload, UploadBrokenOff } from './receive-upload.ts';
import { openSealedSpool } from './sealed-spool.ts';

/** What the jobs of a server need. */
export interface ImportJobsOptions {
  readonly database: Database;
  readonly pseudonyms: Pseudonymiser;
  readonly audit: RecordAudit;
  readonly logger: Logger;
  readonly now: () => Date;
  readonly newestVersion: () => number | Promise<number>;
  /** Where uploads lie, sealed, while they are read. */
  readonly folder: string;
  /** Most bytes of an upload. */
  readonly limit: number;
}

/** The uploads of a server on their way to imports. */
export interface ImportJobs extends Decisions {
  /**
   * Receives an upload and lines it up; gives the id of its job, or that of the job that the same client began under the
   * same name with the same content.
   */
  readonly receive: (request: IncomingMessage, from: { asker: Asker; key: string | null }) => Promise<string>;
  /** `undefined` when there is none that may be seen. */
  readonly find: (jobId: string, by: AskedBy) => Promise<ImportJobView | undefined>;
  /** Those of somebody that go on or ended within a day, the newest first. */
  readonly own: (by: AskedBy) => Promise<readonly ImportJobView[]>;
  readonly watch: (watching: Watching) => AsyncGenerator<ImportJobView, void, undefined>;
  /** How many there are of each state in this process, and how many bytes lie. */
  readonly counts: () => { readonly byState: ReadonlyMap<ImportJobState, number>; readonly bytes: number };
  /** Ends what is watched, for good: the server stops. */
  readonly endStreams: () => void;
  /** Stops reading, waits for what is being stored, and gives all bytes back. */
  readonly close: () => Promise<void>;
}

/** Who asks, and for how long. */
export interface AskedBy {
  readonly asker: Asker;
  readonly signal?: AbortSignal | undefined;
}

/** Who watches which job. */
export interface Watching {
  readonly asker: Asker;
  readonly jobId: string;
  readonly isStillAllowed: () => Promise<boolean>;
  readonly signal: AbortSignal;
}

/** Milliseconds for which the end of what is still received is waited for. */
const closingTime = 2_000;
/** Milliseconds for which a job that ended is told with all that was found. */
const remembered = 30 * 60_000;

export async function createImportJobs(options: ImportJobsOptions): Promise<ImportJobs> {
  const { database, audit, logger, now, folder, limit } = options;
  const spool = await openSealedSpool(folder);
  const jobs = new Map<string, ImportJob>();
  const receiving = new Set<Promise<unknown>>();
  const ending = new AbortController();
  const keeper = await createJobKeeper({ database, logger, jobs: () => jobs.values() });
  const line = createImportLine({ keeper, logger, runner: options });

  /** What ended is told for a while. */
  const forgetLater = (job: ImportJob): void => {
    const forget = (): void => {
      if (isAlive(job)) forgetLater(job);
      else jobs.delete(job.jobId);
    };
    setTimeout(forget, remembered).unref();
  };

  /** Whether the job of a request is known by its name: it goes on here, or it is kept. */
  const isKnown = async (context: RequestContext, name: string | null): Promise<boolean> =>
    name !== null &&
    ([...jobs.values()].some(
      (job) => job.name === name && job.context.actor === context.actor && job.state !== 'failed',
    ) ||
      (await findImportJobByKey(database, { context, key: name })) !== null);

  const receive: ImportJobs['receive'] = async (request, { asker, key }) => {
    const context = contextOfAsker(asker);
    const name = key === null ? null : hashOf(key);
    const { actor } = asker;
    const isRepeat = !makeRoom(jobs, { actor, isRepeat: false });
    if (isRepeat && !((await isKnown(context, name)) && makeRoom(jobs, { actor, isRepeat }))) throw noRoom();
    const job = newJob({ jobId: randomUUID(), context, name, isRepeat, now: now() });
    jobs.set(job.jobId, job);
    forgetLater(job);
    try {
      const { files, wish, requestHash } = await receiveOf(request, job);
      job.files = files;
      job.wish = wish;
      const idempotency = name === null ? undefined : { key: name, requestHash };
      const { jobId } = job;
      const server = keeper.server.id;
      const earlier = await insertImportJob(database, {
        context,
        jobId,
        server,
        state: 'receiving',
        idempotency,
      });
      if (earlier !== null) {
        await forgetAtOnce(job);
        if (earlier.requestHash === requestHash) return earlier.jobId;
        throw usedForOther();
      }
      job.isRepeat = false;
      const detail = { job: jobId, state: 'received', files: files.map(({ content }) => content.size()) };
      await audit({ actor, action: 'import_job', detail });
      changed(job);
      line.add(job, wish.isAtOnce ? { kind: 'store', decidedOn: undefined, context } : { kind: 'preview' });
      return jobId;
    } catch (error) {
      await breakOff(job, error);
      throw error;
    }
  };

  const receiveOf = async (request: IncomingMessage, job: ImportJob): Promise<ReceivedUpload> => {
    const stopping = new AbortController();
    stopping.signal.addEventListener('abort', () => request.destroy());
    job.stopping = stopping;
    const upload = await receiveUpload(request, {
      spool,
      limit,
      onBytes(more) {
        job.bytesReceived += more;
        changed(job);
      },
      onFile(name) {
        job.files = [...job.files, { name }];
      },
    });
    job.stopping = null;
    return upload;
  };

  /** Of a client that was lost it is kept that it was; what was refused has never been there. */
  const breakOff = async (job: ImportJob, error: unknown): Promise<void> => {
    if (!jobs.has(job.jobId)) return;
    await dropBytes(job);
    if (!(error instanceof UploadBrokenOff) || job.isCancelled) {
      move(job, 'cancelled');
      jobs.delete(job.jobId);
      return;
    }
    job.failure = { code: 'upload_broken_off', issues: [], correlationId: null };
    move(job, 'failed');
    const { jobId, context } = job;
    const server = keeper.server.id;
    await insertImportJob(database, {
      context,
      jobId,
      server,
      state: 'failed',
      failure: 'upload_broken_off',
    });
  };

  const forgetAtOnce = async (job: ImportJob): Promise<void> => {
    jobs.delete(job.jobId);
    await dropBytes(job);
  };

  const find: ImportJobs['find'] = async (jobId, { asker, signal }) => {
    const job = jobs.get(jobId);
    if (job !== undefined)
      return isSeenWith(job.context.locations, asker.locations) ? viewOf(job) : undefined;
    const context = contextOfAsker(asker);
    const [record] = await readImportJobs(database, { context, ids: [jobId], signal });
    return record === undefined ? undefined : viewOfRecord(record);
  };

  return {
    async receive(request, from) {
      const work = receive(request, from);
      receiving.add(work);
      try {
        return await work;
      } finally {
        receiving.delete(work);
      }
    },
    find,
    async own({ asker, signal }) {
      const context = contextOfAsker(asker);
      const here = [...jobs.values()].filter(
        (job) => job.context.actor === asker.actor && isSeenWith(job.context.locations, asker.locations),
      );
      // The embedded engine answers nobody while an import runs.
      const isBusy = database.engine === 'pglite' && line.isRunning();
      const records = isBusy ? [] : await readOwnImportJobs(database, { context, hours: 24, signal });
      const elsewhere = records.filter(({ jobId }) => !jobs.has(jobId)).map(viewOfRecord);
      return [...here.map(viewOf), ...elsewhere].toSorted(
        (one, other) => other.startedAt.getTime() - one.startedAt.getTime(),
      );
    },
    watch({ asker, jobId, isStillAllowed, signal }) {
      return watchJob({
        read: () => find(jobId, { asker, signal }),
        onChange(listener) {
          const listeners = jobs.get(jobId)?.listeners;
          listeners?.add(listener);
          return () => void listeners?.delete(listener);
        },
        isStillAllowed,
        isAlone: database.engine === 'pglite',
        signal: AbortSignal.any([signal, ending.signal]),
      });
    },
    ...decisionsOn({ ...options, jobs, find, line, keeper }),
    counts: () => ({
      byState: new Map(
        [...Map.groupBy(jobs.values(), ({ state }) => state)].map(([state, list]) => [state, list.length]),
      ),
      bytes: spool.bytes(),
    }),
    endStreams: () => ending.abort(),
    async close() {
      await Promise.race([Promise.allSettled(receiving), after(closingTime, undefined, { ref: false })]);
      await line.close();
      for (const job of jobs.values()) {
        await dropBytes(job);
        if (isOpenJob(job.state)) {
          job.failure = serverEnded;
          move(job, 'failed');
          void keeper.keep(job);
        }
      }
      keeper.close();
      await Promise.all([...jobs.values()].map(({ kept }) => kept));
    },
  };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function usedForOther(): DomainError {
  const message = 'was used for another upload; give each one a name of its own';
  return new DomainError('CONFLICT', [{ place: 'Idempotency-Key', message }]);
}
