import { setImmediate } from 'node:timers/promises';
import {
  createReleaseSource,
  type Database,
  type ReleaseSourceOptions,
  type StoredReleases,
} from '@neue-wege/database';
import { dayInBerlin } from '@neue-wege/domain';
import { commandLineActor } from './actor.ts';
import type { CommandIo } from './command-io.ts';

interface OpenedReleases
  extends Pick<CommandIo, 'environment' | 'now' | 'signal'>,
    Required<Pick<ReleaseSourceOptions, 'onBuild'>> {}

/** The releases of a store. Building one lets other work go first, and ends when the caller wants to stop. */
export function openReleases(
  database: Database,
  { environment, now, signal, onBuild }: OpenedReleases,
): StoredReleases {
  const { releaseDays } = environment;
  return createReleaseSource(database, {
    today: () => dayInBerlin(now()),
    actor: commandLineActor(),
    onBuild,
    ...(releaseDays === null ? {} : { daysBetweenSingleCorrections: releaseDays }),
    pause: () => setImmediate(undefined, { signal }),
  });
}

/** The same for somebody at a terminal, who is told why the answer takes long. */
export function openReleasesAloud(database: Database, io: CommandIo): StoredReleases {
  return openReleases(database, {
    ...io,
    onBuild: ({ profile, dataVersion }) =>
      void io.stderr.write(
        `Protecting the tables of data version ${dataVersion} for ${profile}: this takes a while, once.\n`,
      ),
  });
}
