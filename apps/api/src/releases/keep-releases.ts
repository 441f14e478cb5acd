import { setTimeout } from 'node:timers/promises';
import type { DataVersionWatch, ReleaseStanding } from '@neue-wege/database';
import type { PlainDate, ProtectedProfile, ReleaseSource } from '@neue-wege/domain';
import type { Logger } from '../logger.ts';
import { BeingProtected } from './being-protected.ts';

/** Released tables, and how the next release comes about. */
export interface BuildingReleases extends ReleaseSource {
  /** Builds a release where one is due; answers the newest one then. */
  readonly ensureRelease: (
    profile: ProtectedProfile,
  ) => Promise<{ readonly releaseId: number; readonly dataVersion: number } | undefined>;
  /** The data version of a delivery that waits, since it changes few people. */
  readonly heldBack?: () => number | null;
  /** What is released to a profile, as of a day. */
  readonly standing?: (question: {
    readonly profile: ProtectedProfile;
    readonly asOf: PlainDate;
  }) => Promise<ReleaseStanding | null>;
}

/** What a server needs to know of releases. */
export interface ReleaseKeeper {
  /** The released tables. While the first are being protected, a question waits for them a little, and is told so then. */
  readonly source: ReleaseSource;
  /** The same without waiting: what is not released yet is not there. */
  readonly present: ReleaseSource;
  /** Names the newest releases: what is answered under disclosure control stays the same for as long as they do. */
  readonly state: () => string;
  /** The data versions that are released to management, as they come. */
  readonly versions: Pick<DataVersionWatch, 'current' | 'onDataVersion'>;
  /** The data version of a delivery that is not released yet, since it changes few people. */
  readonly heldBack: () => number | null;
  /** What is released to management, as of a day; `null` before the first release. */
  readonly standing: (asOf: PlainDate) => Promise<ReleaseStanding | null>;
  /** Fulfils when nothing is being built any more; nothing is begun from then on. */
  readonly close: () => Promise<void>;
}

/** Milliseconds: small stores are protected by then, and somebody who waits longer wants to know what for. */
const usualPatience = 5000;

const profiles = ['MANAGEMENT', 'PUBLIC'] as const satisfies readonly ProtectedProfile[];

/**
 * Sees to it that every data version and every day that asks for a release gets one, beside everything else that the server
 * does: meanwhile the last release keeps answering, and before the first a question is `BeingProtected`. Without releases nothing is answered under disclosure control.
 */
export function keepReleases({
  releases,
  versions,
  today,
  logger,
  patience = () => setTimeout(usualPatience, undefined, { ref: false }),
}: {
  readonly releases: BuildingReleases | undefined;
  readonly versions: DataVersionWatch;
  readonly today: () => PlainDate;
  readonly logger: Logger;
  /** Fulfils when a question has waited long enough for the first release. */
  readonly patience?: (() => Promise<void>) | undefined;
}): ReleaseKeeper {
  const newest = new Map<ProtectedProfile, { readonly releaseId: number; readonly dataVersion: number }>();
  const listeners = new Set<(dataVersion: number) => void>();
  let seenOn: PlainDate | undefined;

  const refresh = async (): Promise<void> => {
    for (const profile of profiles) {
      const release = await releases?.ensureRelease(profile).catch((error: unknown) => {
        const isStopping = error instanceof Error && error.name === 'AbortError';
        if (!isStopping) logger.error({ err: error, profile }, 'release not built');
        return undefined;
      });
      if (release === undefined) continue;
      const before = newest.get(profile)?.dataVersion;
      newest.set(profile, release);
      if (profile === 'MANAGEMENT' && release.dataVersion !== before)
        for (const listener of listeners) listener(release.dataVersion);
    }
  };
  const line = workLine(refresh);
  /** Corrections wait until their day is over. */
  const lookAtDay = (): void => {
    const day = today();
    if (day === seenOn || releases === undefined) return;
    seenOn = day;
    line.ask();
  };
  const stopWatching = versions.onDataVersion(() => line.ask());
  lookAtDay();
  return {
    source: {
      async table(question) {
        lookAtDay();
        const table = await releases?.table(question);
        if (table !== undefined || newest.has(question.profile) || !line.isBusy()) return table;
        await Promise.race([line.done(), patience()]);
        const first = await releases?.table(question);
        if (first === undefined && line.isBusy()) throw new BeingProtected();
        return first;
      },
    },
    present: {
      async table(question) {
        lookAtDay();
        return releases?.table(question);
      },
    },
    state() {
      lookAtDay();
      return profiles.map((profile) => newest.get(profile)?.releaseId ?? 0).join();
    },
    heldBack: () => releases?.heldBack?.() ?? null,
    standing: async (asOf) => (await releases?.standing?.({ profile: 'MANAGEMENT', asOf })) ?? null,
    versions: {
      current: () => newest.get('MANAGEMENT')?.dataVersion ?? null,
      onDataVersion(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    async close() {
      stopWatching();
      await line.close();
    },
  };
}

/** Runs work again and again as it is asked for, never twice at a time; asked for meanwhile, it runs once more. */
function workLine(work: () => Promise<void>) {
  let running: Promise<void> | undefined;
  let isAsked = false;
  let isClosed = false;
  const run = async (): Promise<void> => {
    while (isAsked) {
      isAsked = false;
      await work();
    }
    running = undefined;
  };
  return {
    ask(): void {
      if (isClosed) return;
      isAsked = true;
      running ??= run();
    },
    isBusy: (): boolean => running !== undefined,
    done: async (): Promise<void> => running,
    async close(): Promise<void> {
      isClosed = true;
      isAsked = false;
      await running;
    },
  };
}
