import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { handMadeStore, places } from './hand-made-store.ts';
import { type CreateDatabase, emptyDatabase } from './test-store.ts';

/** How spells and their coverage are stored. */
export async function describeSpells(createDatabase: CreateDatabase): Promise<void> {
  const database = await createDatabase();
  const { kysely } = database;
  const store = handMadeStore(database);
  beforeEach(() => emptyDatabase(database));
  const spells = (rows: string): { spells: string } => ({
    spells: `participant,kind,starts_on,ends_on\n${rows}`,
  });
  const current = async (): Promise<readonly unknown[]> => {
    const { rows } =
      await sql`select kind, starts_on as first, ends_on as last from spell where version_to is null order by 1, 2`.execute(
        kysely,
      );
    return rows;
  };

  describe('storeDelivery, spells', () => {
    it('stores spells of a person one after the other, and of different kinds side by side', async () => {
      const result = await store(
        spells(
          'anna,benefit,2024-01-01,2024-03-31\nanna,benefit,2024-04-01,\nanna,employment,2024-02-01,\nben,benefit,2024-01-01,',
        ),
      );

      expect(result).toMatchObject({ status: 'stored', counts: { added: 4 }, findings: [] });
    });

    it('refuses spells of one kind that share a day, naming the other', async () => {
      const result = await store(
        spells('anna,benefit,2024-01-01,2024-04-01\nanna,benefit,2024-04-01,\nben,benefit,2024-01-01,'),
      );

      expect(places(result.findings)).toEqual([
        'spells.csv:2 starts_on overlapping_spell',
        'spells.csv:3 starts_on overlapping_spell',
      ]);
      expect(result.findings[0]?.message.en).toContain('line 3 of spells.csv');
    });

    it('refuses a spell that shares a day with a stored one, unless this delivery shortens that', async () => {
      await store(spells('anna,benefit,2024-01-01,'));

      const overlapping = await store(spells('anna,benefit,2024-05-01,'));
      expect(overlapping.findings[0]?.message.en).toContain('a stored one');
      expect(
        await store(spells('anna,benefit,2024-05-01,\nanna,benefit,2024-01-01,2024-04-30')),
      ).toMatchObject({
        status: 'stored',
        counts: { added: 1, changed: 1 },
      });
    });

    it('refuses also what overlaps only because another row was refused', async () => {
      await store(spells('anna,benefit,2024-01-01,2024-12-31'));
      const result = await store(
        spells(
          'anna,benefit,2024-01-01,2024-02-15\nanna,benefit,2024-02-01,2024-03-31\nanna,benefit,2024-06-01,2024-06-30\nben,benefit,2024-01-01,',
        ),
        { keepGood: true },
      );

      expect(places(result.findings)).toEqual([
        'spells.csv:2 starts_on overlapping_spell',
        'spells.csv:3 starts_on overlapping_spell',
        'spells.csv:4 starts_on overlapping_spell',
      ]);
      expect(result).toMatchObject({ status: 'stored', counts: { added: 1, changed: 0, rejected: 3 } });
    });

    it('refuses a spell whose end lies before its start', async () => {
      await store(spells('anna,benefit,2024-05-01,'));
      const result = await store(spells('anna,benefit,2024-05-01,2024-04-30'));

      expect(places(result.findings)).toEqual(['spells.csv:2 ends_on end_before_start']);
      expect(await current()).toEqual([{ kind: 'benefit', first: '2024-05-01', last: null }]);
    });

    it('stores for which days spells are complete, for everybody or for one person', async () => {
      const coverage = (through: string): { coverage: string } => ({
        coverage: `participant,kind,observed_from,observed_through\n,benefit,2020-01-01,${through}\nanna,benefit,2020-01-01,2024-12-31`,
      });
      expect(await store(coverage('2024-12-31'))).toMatchObject({ status: 'stored', counts: { added: 2 } });
      expect(await store(coverage('2025-03-31'))).toMatchObject({
        counts: { added: 0, changed: 1, unchanged: 1 },
      });
    });
  });
}
