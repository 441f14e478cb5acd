import type { Logger } from '@neue-wege/api';
import { type Database, readAttacks, type StoredReleases } from '@neue-wege/database';
import type { ProtectedProfile } from '@neue-wege/domain';
import { commandLineActor } from './actor.ts';
import { attackRelease } from './attack-release.ts';
import type { CommandIo } from './command-io.ts';

/** Attacks that run beside a server, one at a time. */
export interface RunningAttacks {
  /** The same releases, of which each is attacked once it is there. */
  readonly releases: StoredReleases;
  /** Breaks off what is running; fulfils when nothing touches the database any more. */
  readonly close: () => Promise<void>;
}

/**
 * Has every release carry the record of an attack by a reader of it and of the one before. Nobody waits for it; what is not safe is an
 * error in the log. A release of an earlier run without a record is attacked too. With 0 seconds nothing is.
 */
export function attackReleases(
  releases: StoredReleases,
  {
    database,
    seconds,
    logger,
    now,
  }: {
    readonly database: Database;
    /** For one attack. */
    readonly seconds: number;
    readonly logger: Pick<Logger, 'info' | 'error'>;
  } & Pick<CommandIo, 'now'>,
): RunningAttacks {
  const actor = commandLineActor();
  const stopping = new AbortController();
  const { signal } = stopping;
  const seen = new Set<number>();
  let line = Promise.resolve();

  const run = async (profile: ProtectedProfile, releaseId: number): Promise<void> => {
    if (signal.aborted || (await readAttacks(database, { releaseId, actor })).length > 0) return;
    const attacked = await attackRelease(database, { profile, former: true, seconds, actor, now, signal });
    if (attacked === undefined) return;
    const { asOf, dataVersion, judged, recovered, narrow, undecided, open, isSafe } = attacked.record;
    const found = { profile, asOf, dataVersion, judged, recovered, narrow, undecided, open: open.length };
    const told = { ...found, seconds: attacked.seconds };
    if (isSafe) logger.info(told, 'attacked the release: it is safe');
    else
      logger.error(told, 'attacked the release: it is not safe; neue-wege attack --former --json says where');
  };
  return {
    releases: {
      ...releases,
      async ensureRelease(profile) {
        const release = await releases.ensureRelease(profile);
        if (release === undefined || seconds === 0 || seen.has(release.releaseId)) return release;
        const { releaseId } = release;
        seen.add(releaseId);
        line = line
          .then(() => run(profile, releaseId))
          .catch((error: unknown) => {
            if (!signal.aborted) logger.error({ err: error, profile }, 'release not attacked');
          });
        return release;
      },
    },
    async close() {
      stopping.abort();
      await line;
    },
  };
}
