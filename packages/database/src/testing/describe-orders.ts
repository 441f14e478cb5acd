import { describe, expect, it } from 'vitest';
import { latestVersion, listImports } from '../store/data-versions.ts';
import { handMadeStore, world } from './hand-made-store.ts';
import { type KnownRecords, knownRecords } from './known-records.ts';
import { type RandomDelivery, randomDeliveries } from './random-deliveries.ts';
import { type CreateDatabase, emptyDatabase } from './test-store.ts';

const places = ['bocholt', 'borken', 'vreden'];
const runs = places.flatMap((place) =>
  ['1,garten', '1,rad', '2,garten', '2,rad'].map((run) => `${run},${place}`),
);
/** Every place and run that a delivery may name, so that none of them creates one. */
const everything = {
  locations: `location\n${places.join('\n')}`,
  projects: world.projects,
  runs: `run,project,location\n${runs.join('\n')}`,
};

/** What deliveries come to that arrive at the same moment. */
export async function describeOrders(createDatabase: CreateDatabase): Promise<void> {
  const database = await createDatabase();
  const store = handMadeStore(database);
  const outcome = async (deliver: () => Promise<unknown>): Promise<KnownRecords> => {
    await emptyDatabase(database);
    await store(everything);
    await deliver();
    const version = (await latestVersion(database.kysely))?.dataVersion ?? 0;
    return knownRecords(database, { version });
  };
  const storeOne = ({ delivery, options }: RandomDelivery): Promise<unknown> => store(delivery, options);

  describe('storeDelivery, of two deliveries at once', { timeout: 120_000 }, () => {
    it.each([1, 2, 3, 4, 5, 6])('ends in one of the two orders, seed %i (I19)', async (seed) => {
      const [one, other] = randomDeliveries(seed * 17, 2);
      if (one === undefined || other === undefined) throw new Error('there are two');
      const inOrder = (...all: readonly RandomDelivery[]): Promise<KnownRecords> =>
        outcome(async () => {
          for (const delivery of all) await storeOne(delivery);
        });
      const orders = [await inOrder(one, other), await inOrder(other, one)];

      expect(orders).toContainEqual(await outcome(() => Promise.all([one, other].map(storeOne))));
    });

    it('is one import of the same content, whatever the files are called (I18)', async () => {
      await emptyDatabase(database);
      const named = (name: string) => [{ kind: 'locations', name, text: everything.locations }] as const;
      const results = await Promise.all([
        store(named('a.csv')),
        store(named('b.csv')),
        store(named('a.csv')),
      ]);

      const stored = results.filter(({ status }) => status === 'stored');
      expect(stored).toMatchObject([{ dataVersion: 1, sameAs: null }]);
      const others = results.filter(({ status }) => status === 'unchanged');
      expect(others.map(({ dataVersion, sameAs }) => [dataVersion, sameAs])).toEqual(
        [1, 1].map((version) => [version, stored[0]?.importId]),
      );
      const imports = await listImports(database.kysely);
      expect(imports.filter(({ dataVersion }) => dataVersion !== null)).toHaveLength(1);
    });

    it('names no import for what came in other files, or was withdrawn', async () => {
      await emptyDatabase(database);
      await store(everything);
      const part = await store({ locations: everything.locations });
      expect(part).toMatchObject({ status: 'unchanged', sameAs: null });
    });
  });
}
