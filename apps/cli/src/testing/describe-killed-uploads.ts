import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type KilledServer, killedServer, people } from './killed-uploads.ts';
import type { Place } from './neue-wege.ts';

/** Times at which the server is killed, as shares of an undisturbed delivery: seeded, so that a failure comes again. */
const points = Array.from({ length: 20 }, (_, n) => ((n * 0.618_034) % 1) * 1.1);

/** Where a server is killed while it imports, and how its store is read afterwards, while no server runs. */
export interface KilledStore {
  readonly killed: Place;
  readonly undisturbed: Place;
  readonly dump: (place: Place) => Promise<readonly string[]>;
}

/** What is there after `kill -9` at any point of an upload and its import. */
export function describeKilledUploads(open: () => Promise<KilledStore>): void {
  describe('neue-wege serve, killed while it imports', { timeout: 900_000 }, () => {
    let store: KilledStore;
    let server: KilledServer;
    let usual = 0;

    beforeAll(async () => {
      store = await open();
      server = await killedServer(store.killed);
      await server.start();
      await server.deliver(0);
      const start = performance.now();
      expect(await server.deliver(1)).toBe('STORED');
      usual = performance.now() - start;
    }, 300_000);
    afterAll(() => server.stop('SIGKILL'));

    it('leaves all or nothing, says what became of the job, and stores it when it comes again (I20, P02)', async () => {
      const met = { all: 0, nothing: 0 };
      for (const [index, point] of points.entries()) {
        const number = index + 2;
        const { dataVersion: before, jobs: known } = await server.look(number);
        const delivering = server.deliver(number);
        await after(usual * point);
        await server.stop('SIGKILL');
        await delivering;
        // Killed while it made a file, whose name is taken away at once, a server leaves an empty one until it starts again.
        const uploads = join(store.killed.folder, '.data', 'uploads');
        const left = await Promise.all((await readdir(uploads)).map((name) => stat(join(uploads, name))));
        expect(left.filter(({ size }) => size > 0)).toEqual([]);
        await server.start();
        expect(await readdir(uploads)).toEqual([]);
        const { people: there, dataVersion, jobs } = await server.look(number);
        const isThere = there > 0;
        met[isThere ? 'all' : 'nothing'] += 1;
        expect([there, dataVersion]).toEqual(isThere ? [people, before + 1] : [0, before]);
        // Of an upload that was killed before all of it had arrived nobody knows.
        const states = jobs.slice(0, jobs.length - known.length).map(({ state }) => state);
        expect(isThere ? [['STORED']] : [['FAILED'], []]).toContainEqual(states);
        const again = isThere ? 'STORED' : await server.deliver(number);
        expect(again).toBe('STORED');
      }
      expect(met.nothing).toBeGreaterThan(4);
    });

    it('ends as if nothing had happened (I20)', async () => {
      await server.stop('SIGTERM');
      const other = await killedServer(store.undisturbed);
      await other.start();
      for (let number = 0; number < points.length + 2; number += 1)
        expect(await other.deliver(number)).toBe('STORED');
      await other.stop('SIGTERM');
      const [killed, undisturbed] = await Promise.all(
        [store.killed, store.undisturbed].map((place) => store.dump(place)),
      );
      expect(killed?.length).toBeGreaterThan(points.length * people);
      expect(killed).toEqual(undisturbed);
    });
  });
}
