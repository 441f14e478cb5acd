import { setImmediate } from 'node:timers/promises';
import { createReleaseSource, type Database, type StoredReleases } from '@neue-wege/database';
import { dayInBerlin } from '@neue-wege/domain';
import { commandLineActor } from './actor.ts';
import type { CommandIo } from './command-io.ts';

/** The releases of a store. Building one lets other work go first, and ends when the caller wants to stop. */
export function openReleases(
  database: Database,
  { environment, now, signal }: Pick<CommandIo, 'environment' | 'now' | 'signal'>,
): StoredReleases {
  const { releaseDays } = environment;
  return createReleaseSource(database, {
    today: () => dayInBerlin(now()),
    actor: commandLineActor(),
    ...(releaseDays === null ? {} : { daysBetweenSingleCorrections: releaseDays }),
    pause: () => setImmediate(undefined, { signal }),
  });
}
