import type { ImportJobQuery } from '../generated/graphql.ts';

/** A delivery on its way, with all that a decision about it needs. */
export type Job = Extract<NonNullable<ImportJobQuery['node']>, { readonly is: 'ImportJob' }>;

export type JobState = Job['state'];

/** The steps of a delivery, in the order in which they are taken. */
export const jobSteps = ['receive', 'read', 'decide', 'store'] as const;

export type JobStep = (typeof jobSteps)[number];

const stepOfState: Readonly<Record<JobState, JobStep | null>> = {
  RECEIVING: 'receive',
  READING: 'read',
  AWAITING_CONFIRMATION: 'decide',
  STORING: 'store',
  STORED: null,
  UNCHANGED: null,
  REFUSED: 'read',
  FAILED: null,
  CANCELLED: null,
  EXPIRED: null,
};

/** The step at which a delivery is; `null` once it has ended. */
export function stepOf(state: JobState): JobStep | null {
  return stepOfState[state];
}

/** Whether it goes on by itself: then there is something to watch. */
export function isWorking(state: JobState): boolean {
  return state === 'RECEIVING' || state === 'READING' || state === 'STORING';
}

/** Whether anything can still happen to it. */
export function isOpen(state: JobState): boolean {
  return isWorking(state) || state === 'AWAITING_CONFIRMATION';
}

/** What a refused delivery can be helped by without sending it again; `null` where nothing helps. */
export function wayOut(
  job: Pick<Job, 'state' | 'expiresAt' | 'needsEncoding' | 'shrinking'>,
): 'encoding' | 'shrinking' | 'keepGood' | null {
  if (job.state !== 'REFUSED' || job.expiresAt === null) return null;
  if (job.needsEncoding) return 'encoding';
  return job.shrinking.length > 0 ? 'shrinking' : 'keepGood';
}

/** How much of a delivery is read, from 0 to 1; `null` as long as nobody can say. */
export function readShare({
  state,
  bytesRead,
  bytesTotal,
}: Pick<Job, 'state' | 'bytesRead' | 'bytesTotal'>): number | null {
  if (state === 'RECEIVING' || bytesTotal === 0) return null;
  return Math.min(1, bytesRead / bytesTotal);
}

/** What is said aloud of a progress: a quarter at a time, so that nobody is talked to without end. */
export function spokenShare(share: number | null): number | null {
  return share === null ? null : Math.floor(share * 4) / 4;
}
