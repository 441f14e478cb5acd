import { type PlainDate, type TableOfRelease, toPlainDate } from '@neue-wege/domain';
import { describe, expect, it, vi } from 'vitest';
import { createLogger } from '../logger.ts';
import { type BuildingReleases, keepReleases } from './keep-releases.ts';

const context = { actor: 'test', locations: 'all', profile: 'MANAGEMENT' } as const;
const question = {
  id: 'location_year',
  profile: 'MANAGEMENT',
  asOf: toPlainDate('2024-07-01'),
  context,
} as const;
const total = { keys: {}, isTotalOf: [], values: {} };
const answer = { asOf: question.asOf, dataVersion: 1, profile: 'MANAGEMENT', exclusions: false } as const;
const table: TableOfRelease = {
  id: question.id,
  asOf: question.asOf,
  dataVersion: 1,
  breakdown: { ...answer, by: [], measures: [], rows: [], total },
};

/** A keeper over releases that are built when a test says so; a question waits for the first without end unless told. */
function keeper({ patience = () => new Promise<void>(() => undefined) } = {}) {
  const announce = new Set<(dataVersion: number) => void>();
  const log: string[] = [];
  const builds: { finish: (dataVersion: number) => void; fail: (error: Error) => void }[] = [];
  let day: PlainDate = toPlainDate('2024-07-01');
  let isThere = false;
  const releases: BuildingReleases = {
    table: () => Promise.resolve(isThere ? table : undefined),
    ensureRelease: () => {
      const { promise, resolve, reject } = Promise.withResolvers<{
        releaseId: number;
        dataVersion: number;
      }>();
      const finish = (dataVersion: number): void => {
        isThere = true;
        resolve({ releaseId: builds.length, dataVersion });
      };
      builds.push({ finish, fail: reject });
      return promise;
    },
  };
  const kept = keepReleases({
    releases,
    versions: {
      current: () => 1,
      onDataVersion: (listener) => {
        announce.add(listener);
        return () => announce.delete(listener);
      },
      close: () => Promise.resolve(),
    },
    today: () => day,
    logger: createLogger({ level: 'debug', destination: { write: (line) => log.push(line) } }),
    patience,
  });
  return {
    kept,
    log,
    builds,
    announce: (dataVersion: number) => {
      for (const listener of announce) listener(dataVersion);
    },
    moveTo: (text: string) => {
      day = toPlainDate(text);
    },
    /** Finishes builds as they begin, until there are so many. */
    build: async (dataVersion: number, most: number) => {
      for (let index = most - 2; index < most; index += 1) {
        await vi.waitFor(() => expect(builds.length).toBeGreaterThan(index));
        builds[index]?.finish(dataVersion);
      }
    },
  };
}

describe('keepReleases', () => {
  it('has the first questions wait for the first release', async () => {
    const { kept, build } = keeper();
    const asked = kept.source.table(question);
    await build(1, 2);
    expect(await asked).toBe(table);
  });

  it('tells a question that has waited long enough to come again', async () => {
    const { kept, build } = keeper({ patience: () => Promise.resolve() });
    await expect(kept.source.table(question)).rejects.toMatchObject({
      code: 'NOT_PUBLISHED',
      retryAfter: 10,
    });
    await build(1, 2);
    await vi.waitFor(() => expect(kept.state()).toBe('1,2'));
    expect(await kept.source.table(question)).toBe(table);
  });

  it('answers from the last release while the next one is built', async () => {
    const { kept, build, announce, builds } = keeper();
    await build(1, 2);
    await vi.waitFor(() => expect(kept.state()).toBe('1,2'));
    announce(2);
    await vi.waitFor(() => expect(builds).toHaveLength(3));
    expect(await kept.source.table(question)).toBe(table);
    expect(kept.state()).toBe('1,2');
    await build(2, 4);
    await vi.waitFor(() => expect(kept.state()).toBe('3,4'));
  });

  it('tells which data version is released to management, each once', async () => {
    const { kept, build, announce } = keeper();
    const told: number[] = [];
    const stop = kept.versions.onDataVersion((dataVersion) => told.push(dataVersion));
    expect(kept.versions.current()).toBeNull();
    await build(1, 2);
    announce(2);
    await build(1, 4);
    announce(3);
    await build(3, 6);
    await vi.waitFor(() => expect(kept.versions.current()).toBe(3));
    expect(told).toEqual([1, 3]);
    stop();
  });

  it('looks again on a new day, on which corrections may be due', async () => {
    const { kept, build, moveTo, builds } = keeper();
    await build(1, 2);
    await vi.waitFor(() => expect(kept.state()).toBe('1,2'));
    kept.state();
    expect(builds).toHaveLength(2);
    moveTo('2024-07-02');
    kept.state();
    await build(2, 4);
    await vi.waitFor(() => expect(kept.state()).toBe('3,4'));
  });

  it('goes on with the last release when one cannot be built, and logs why', async () => {
    const { kept, build, announce, builds, log } = keeper();
    await build(1, 2);
    announce(2);
    await vi.waitFor(() => expect(builds).toHaveLength(3));
    builds[2]?.fail(new Error('no room'));
    await vi.waitFor(() => expect(builds).toHaveLength(4));
    builds[3]?.fail(new Error('no room'));
    await vi.waitFor(() => expect(log.filter((line) => line.includes('release not built'))).toHaveLength(2));
    expect([await kept.source.table(question), kept.state()]).toEqual([table, '1,2']);
  });

  it('waits for what is being built when it closes, and begins nothing more', async () => {
    const { kept, announce, builds } = keeper();
    const closed = kept.close();
    announce(2);
    builds[0]?.finish(1);
    await vi.waitFor(() => expect(builds).toHaveLength(2));
    builds[1]?.finish(1);
    await closed;
    expect(builds).toHaveLength(2);
  });

  it('has nothing released without releases', async () => {
    const kept = keepReleases({
      releases: undefined,
      versions: { current: () => 1, onDataVersion: () => () => undefined, close: () => Promise.resolve() },
      today: () => question.asOf,
      logger: createLogger({ level: 'silent', destination: { write: () => undefined } }),
    });
    expect([await kept.source.table(question), kept.state(), kept.versions.current()]).toEqual([
      undefined,
      '0,0',
      null,
    ]);
  });
});
