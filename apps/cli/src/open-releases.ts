import { setImmediate } from 'node:timers/promises';
import type { Logger } from '@neue-wege/api';
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
    Pick<ReleaseSourceOptions, 'onHeldBack' | 'onBuild' | 'onWait' | 'onBuilt'> {}

/** The releases of a store. Building one lets other work go first, and ends when the caller wants to stop. */
export function openReleases(
  database: Database,
  { environment, now, signal, onHeldBack, onBuild, onWait, onBuilt }: OpenedReleases,
): StoredReleases {
  const { releaseDays, releasePersons } = environment;
  return createReleaseSource(database, {
    today: () => dayInBerlin(now()),
    actor: commandLineActor(),
    ...(onHeldBack && { onHeldBack }),
    ...(onBuild && { onBuild }),
    ...(onWait && { onWait }),
    ...(onBuilt && { onBuilt }),
    ...(releaseDays === null ? {} : { daysBetweenSingleCorrections: releaseDays }),
    ...(releasePersons === null ? {} : { personsOfDelivery: releasePersons }),
    pause: () => setImmediate(undefined, { signal }),
  });
}

/** The same for a server, whose log says when protecting begins and when it ends. */
export function openReleasesLogged(
  database: Database,
  io: Pick<CommandIo, 'environment' | 'now' | 'signal'> & { readonly logger: Pick<Logger, 'info'> },
): StoredReleases {
  const { logger, now } = io;
  // One release at a time is built.
  let begun = now();
  return openReleases(database, {
    ...io,
    onHeldBack: (delivery) => logger.info(delivery, 'delivery changes few people and is not released yet'),
    onBuild(question) {
      begun = now();
      logger.info(question, 'protecting the published tables');
    },
    onBuilt: (release) =>
      logger.info(
        { ...release, seconds: (now().getTime() - begun.getTime()) / 1000 },
        'protected the published tables',
      ),
  });
}

/** The same for somebody at a terminal, who is told why the answer takes long. */
export function openReleasesAloud(database: Database, io: CommandIo): StoredReleases {
  return openReleases(database, {
    ...io,
    onHeldBack: ({ dataVersion }) =>
      void io.stderr.write(
        `Data version ${dataVersion} changes few people: it is released when its day is over, or with the next larger delivery.\n`,
      ),
    onBuild: ({ profile, dataVersion }) =>
      void io.stderr.write(
        `Protecting the tables of data version ${dataVersion} for ${profile}: this takes a while, once.\n`,
      ),
    onWait: () =>
      void io.stderr.write(
        'The tables are being protected by somebody else: the answer comes when they are.\n',
      ),
  });
}
