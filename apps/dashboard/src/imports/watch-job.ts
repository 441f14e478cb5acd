import type { Client } from 'urql';
import { type Failure, failureOf } from '../ask/failure.ts';
import {
  ImportJobChangedDocument,
  ImportJobDocument,
  type ImportJobQuery,
  type JobProgressFragment,
} from '../generated/graphql.ts';
import { isOpen, type Job } from './job.ts';

/** What is known of a delivery on its way. */
export interface JobSight {
  /** `undefined` until the server has answered, `null` where there is none that may be seen. */
  readonly job: Job | null | undefined;
  /** Whether the server is out of reach at the moment; then `job` is what was known last. */
  readonly isLost: boolean;
  /** Why the server does not tell, for good. */
  readonly failure: Failure | null;
}

/** Before the first answer. */
export const unseenJob: JobSight = { job: undefined, isLost: false, failure: null };

/** Milliseconds: after a lost connection, and of silence after which the connection is not trusted any more. */
const waits = { again: 2_000, silence: 15_000 } as const;

/** A delivery that is watched. */
export interface JobWatch {
  /** Asks anew, for whoever has just changed something. */
  readonly refresh: () => void;
  readonly stop: () => void;
}

/**
 * Watches a delivery until it has ended. The stream tells that something happened, the question what; when the stream breaks
 * or falls silent the question is asked again, so that no restart and no proxy in between leaves an old state standing.
 */
export function watchJob(
  client: Client,
  { id, onSight }: { id: string; onSight: (sight: JobSight) => void },
): JobWatch {
  let sight = unseenJob;
  let isStopped = false;
  let round = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stream: { readonly unsubscribe: () => void } | undefined;

  const show = (next: JobSight): void => {
    sight = next;
    onSight(next);
  };
  const later = (milliseconds: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), milliseconds);
  };
  const look = async (): Promise<void> => {
    clearTimeout(timer);
    round += 1;
    const own = round;
    const { data, error } = await client
      .query(ImportJobDocument, { id }, { requestPolicy: 'network-only' })
      .toPromise();
    if (isStopped || own !== round) return;
    if (error !== undefined) {
      const failure = failureOf(error);
      const isPassing =
        failure.kind !== 'refused' || failure.code === 'RATE_LIMITED' || failure.code === 'INTERNAL';
      show(isPassing && sight.job !== undefined ? { ...sight, isLost: true } : { ...sight, failure });
      if (isPassing) later(waits.again);
      return;
    }
    const job = jobOf(data?.node);
    show({ job, isLost: false, failure: null });
    if (job === null || !(isOpen(job.state) || job.expiresAt !== null)) return;
    listen();
    later(waits.silence);
  };
  const listen = (): void => {
    stream?.unsubscribe();
    stream = client.subscription(ImportJobChangedDocument, { id }).subscribe(({ data, error }) => {
      if (isStopped) return;
      if (error !== undefined || data === undefined || data === null) later(waits.again);
      else hear(data.importJobChanged);
    });
  };
  const hear = (progress: JobProgressFragment): void => {
    const { job } = sight;
    if (job === undefined || job === null) return;
    if (progress.state === job.state && progress.expiresAt === job.expiresAt) {
      show({ ...sight, isLost: false, job: { ...job, ...progress } });
      later(waits.silence);
    } else {
      void look();
    }
  };
  void look();
  return {
    refresh: () => void look(),
    stop() {
      isStopped = true;
      clearTimeout(timer);
      stream?.unsubscribe();
    },
  };
}

function jobOf(node: ImportJobQuery['node'] | undefined): Job | null {
  return node?.is === 'ImportJob' ? node : null;
}
