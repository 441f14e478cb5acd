import { beforeEach, describe, expect, it } from 'vitest';
import { latestVersion, listImports, listVersions } from '../store/data-versions.ts';
import { handMadeStore, handMadeWithdrawal, today, world } from './hand-made-store.ts';
import { type CreateDatabase, emptyDatabase } from './test-store.ts';

/** How a store tells what became of it. */
export async function describeHistory(createDatabase: CreateDatabase): Promise<void> {
  const database = await createDatabase();
  const { kysely } = database;
  const store = handMadeStore(database);
  const locations = (name: string): { locations: string } => ({
    locations: `location,name\nbocholt,${name}`,
  });
  beforeEach(() => emptyDatabase(database));
  const loadHistory = async (): Promise<void> => {
    await store(world, { knownOn: '2025-01-10', note: 'first' });
    await store(world, { knownOn: '2025-02-10' });
    await store(locations('B.'), { knownOn: '2025-04-10', origin: 'correction', note: 'misspelt' });
    await handMadeWithdrawal(database)(3, { note: 'it was right' });
  };

  describe('listVersions', () => {
    it('is empty before the first', async () => {
      expect(await listVersions(kysely)).toEqual([]);
    });

    it('tells of every version in order why it was made, and which import made it or was withdrawn', async () => {
      await loadHistory();

      const recordedAt: unknown = expect.stringMatching(/^\d{4}-/);
      expect(await listVersions(kysely)).toEqual([
        {
          dataVersion: 1,
          knownOn: '2025-01-10',
          origin: 'import',
          importId: 1,
          actor: 'test',
          note: 'first',
          recordedAt,
        },
        {
          dataVersion: 2,
          knownOn: '2025-04-10',
          origin: 'correction',
          importId: 3,
          actor: 'test',
          note: 'misspelt',
          recordedAt,
        },
        {
          dataVersion: 3,
          knownOn: today,
          origin: 'withdrawal',
          importId: 3,
          actor: 'steward',
          note: 'it was right',
          recordedAt,
        },
      ]);
    });
  });

  describe('listImports', () => {
    it('is empty before the first', async () => {
      expect(await listImports(kysely)).toEqual([]);
    });

    it('lists imports with their files and counts, the newest first, and which were withdrawn', async () => {
      await loadHistory();

      expect(await listImports(kysely)).toMatchObject([
        {
          importId: 3,
          dataVersion: 2,
          knownOn: '2025-04-10',
          mode: 'upsert',
          files: [{ file: 'locations.csv', kind: 'locations', rows: 1 }],
          counts: { added: 0, changed: 1, unchanged: 0, ended: 0, rejected: 0 },
          withdrawnBy: 3,
        },
        { importId: 2, dataVersion: null, knownOn: null, counts: { unchanged: 7 }, withdrawnBy: null },
        { importId: 1, dataVersion: 1, files: [{ rows: 2 }, { rows: 2 }, { rows: 3 }], withdrawnBy: null },
      ]);
    });
  });

  describe('storeDelivery, corrections', () => {
    it('notes that the version is a correction, and why', async () => {
      await store(world);
      await store(locations('B.'), { origin: 'correction', note: 'misspelt' });

      expect(await latestVersion(kysely)).toMatchObject({
        dataVersion: 2,
        origin: 'correction',
        note: 'misspelt',
      });
    });

    it('refuses a correction without a reason', async () => {
      for (const reason of [{}, { note: '  ' }]) {
        await expect(store(world, { origin: 'correction', ...reason })).rejects.toMatchObject({
          code: 'BAD_INPUT',
          issues: [{ place: 'note' }],
        });
      }
      expect(await latestVersion(kysely)).toBeNull();
    });
  });
}
