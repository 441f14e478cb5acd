import { DomainError, isOpenJob } from '@neue-wege/domain';
import { changed, dropBytes, type ImportJob, isAlive } from './import-job.ts';

/** How many uploads may go on or wait to be confirmed at a time. */
export const jobLimits = { perActor: 5, together: 50 } as const;

/** Who brings an upload, and whether its job is known already by the name of the request. */
export interface Arriving {
  readonly actor: string;
  readonly isRepeat: boolean;
}

/**
 * Whether there is room for one more upload. Refused jobs take nobody's place: the oldest gives its bytes up, and stays
 * refused. What repeats another is counted apart, so that nobody fills the disk with it either.
 */
export function makeRoom(jobs: ReadonlyMap<string, ImportJob>, { actor, isRepeat }: Arriving): boolean {
  const held = [...jobs.values()].filter((job) => isAlive(job) && job.isRepeat === isRepeat);
  const own = held.filter(({ context }) => context.actor === actor);
  if (own.filter(isOpen).length >= jobLimits.perActor) return false;
  if (held.filter(isOpen).length >= jobLimits.together) return false;
  if (own.length >= jobLimits.perActor) giveUpOldest(own);
  else if (held.length >= jobLimits.together) giveUpOldest(held);
  return true;
}

/** What is said where there is no room. */
export function noRoom(): DomainError {
  const message = `at most ${jobLimits.perActor} uploads at a time; confirm or cancel one that waits`;
  return new DomainError('RATE_LIMITED', [{ place: '', message }]);
}

function isOpen({ state }: ImportJob): boolean {
  return isOpenJob(state);
}

/** Jobs are in the order in which they came. */
function giveUpOldest(held: readonly ImportJob[]): void {
  const oldest = held.find(({ state }) => state === 'refused');
  if (oldest === undefined) return;
  void dropBytes(oldest).catch(() => undefined);
  changed(oldest);
}
