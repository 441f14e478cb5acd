import type { DeliveryResult, ImportJobRecord } from '@neue-wege/database';
import {
  type ImportJobFailure,
  type ImportJobState,
  type Issue,
  isOpenJob,
  type RequestContext,
} from '@neue-wege/domain';
import type { ImportWish } from './import-wish.ts';
import type { UploadedFile } from './receive-upload.ts';

/** Why a job failed. */
export interface JobFailure {
  readonly code: ImportJobFailure;
  readonly issues: readonly Issue[];
  /** Names the log line that holds the detail. */
  readonly correlationId: string | null;
}

/** An upload of this process on its way to an import, while it changes. */
export interface ImportJob {
  readonly jobId: string;
  readonly context: RequestContext;
  readonly startedAt: Date;
  /** SHA-256 of what its client calls the request; `null` where it does not. */
  readonly name: string | null;
  /** That it arrives beside the job of that name, and will most likely turn out to be the same. */
  isRepeat: boolean;
  /** Files with a name so far; with their contents once all have arrived. */
  files: readonly (Pick<UploadedFile, 'name'> & Partial<UploadedFile>)[];
  bytesReceived: number;
  /** `null` until all has arrived. */
  wish: ImportWish | null;
  state: ImportJobState;
  /** How far each file was read, by its name. */
  readonly bytesRead: Map<string, number>;
  rowsRead: number;
  /** Of the last reading. */
  result: DeliveryResult | null;
  importId: number | null;
  failure: JobFailure | null;
  /** When the bytes go; `null` where none are held, or none wait for a decision. */
  expiresAt: Date | null;
  expiry: NodeJS.Timeout | undefined;
  /** Ends the reading that goes on. */
  stopping: AbortController | null;
  isCancelled: boolean;
  /** Grows with every change. */
  revision: number;
  readonly listeners: Set<() => void>;
  /** What is kept of it, one write after the other. */
  kept: Promise<void>;
}

/** A job as it is told: of this process with its progress, of another with what was kept. */
export interface ImportJobView {
  readonly jobId: string;
  readonly actor: string;
  readonly locations: 'all' | readonly string[];
  readonly state: ImportJobState;
  readonly startedAt: Date;
  readonly expiresAt: Date | null;
  readonly files: readonly ImportJobFile[];
  readonly bytesTotal: number;
  readonly bytesRead: number;
  readonly rowsRead: number;
  readonly result: DeliveryResult | null;
  readonly importId: number | null;
  readonly failure: JobFailure | null;
}

/** A file of a job; kind and rows are `null` until it was read. */
export interface ImportJobFile {
  readonly name: string;
  readonly bytes: number;
  readonly kind: string | null;
  readonly rows: number | null;
}

/** A job whose first byte is about to come. */
export function newJob({
  jobId,
  context,
  name,
  isRepeat,
  now,
}: {
  jobId: string;
  context: RequestContext;
  name: string | null;
  isRepeat: boolean;
  now: Date;
}): ImportJob {
  return {
    jobId,
    context,
    startedAt: now,
    name,
    isRepeat,
    files: [],
    bytesReceived: 0,
    wish: null,
    state: 'receiving',
    bytesRead: new Map(),
    rowsRead: 0,
    result: null,
    importId: null,
    failure: null,
    expiresAt: null,
    expiry: undefined,
    stopping: null,
    isCancelled: false,
    revision: 0,
    listeners: new Set(),
    kept: Promise.resolve(),
  };
}

/** Tells whoever watches that something changed. */
export function changed(job: ImportJob): void {
  job.revision += 1;
  for (const listener of job.listeners) listener();
}

/** A job of this process as it is told. */
export function viewOf(job: ImportJob): ImportJobView {
  const { jobId, context, state, startedAt, expiresAt, rowsRead, result, importId, failure } = job;
  const total = job.files.reduce((sum, { content }) => sum + (content?.size() ?? 0), 0);
  const read = [...job.bytesRead.values()].reduce((sum, bytes) => sum + bytes, 0);
  return {
    jobId,
    actor: context.actor,
    locations: context.locations,
    state,
    startedAt,
    expiresAt,
    files: job.files.flatMap(({ name, content }) => filesIn({ name, bytes: content?.size() ?? 0 }, result)),
    bytesTotal: job.wish === null ? job.bytesReceived : total,
    bytesRead: read,
    rowsRead,
    result,
    importId,
    failure,
  };
}

/** A file as it was read; an archive with everything that was read out of it. */
function filesIn(
  file: Pick<ImportJobFile, 'name' | 'bytes'>,
  result: DeliveryResult | null,
): readonly ImportJobFile[] {
  const read = (result?.files ?? []).filter(
    (one) => one.file === file.name || one.file.startsWith(`${file.name}/`),
  );
  if (read.length === 0) return [{ ...file, kind: null, rows: null }];
  return read.map(({ file: name, kind, rows }) => ({ name, bytes: file.bytes, kind, rows }));
}

/** What is kept of a job that another process has, or that is long over. */
export function viewOfRecord(record: ImportJobRecord): ImportJobView {
  const { jobId, actor, locations, state, startedAt, importId, failure } = record;
  return {
    jobId,
    actor,
    locations: locations ?? 'all',
    state,
    startedAt: new Date(startedAt),
    expiresAt: null,
    files: [],
    bytesTotal: 0,
    bytesRead: 0,
    rowsRead: 0,
    result: null,
    importId,
    failure: failure === null ? null : { code: failure, issues: [], correlationId: null },
  };
}

/** Whether a job that was made for some locations may be seen with others: with all of them, as row security has it. */
export function isSeenWith(of: RequestContext['locations'], own: RequestContext['locations']): boolean {
  if (own === 'all') return true;
  return of !== 'all' && of.length > 0 && of.every((location) => own.includes(location));
}

/** Gives the bytes of a job back; there is nothing to decide about any more. */
export async function dropBytes(job: ImportJob): Promise<void> {
  clearTimeout(job.expiry);
  job.expiresAt = null;
  await Promise.all(job.files.flatMap(({ content }) => (content === undefined ? [] : [content.remove()])));
}

/** Whether a job goes on, or its bytes wait for a decision. */
export function isAlive(job: ImportJob): boolean {
  return isOpenJob(job.state) || job.expiresAt !== null;
}
