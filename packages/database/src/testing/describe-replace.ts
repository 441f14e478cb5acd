import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { handMadeStore, places, world } from './hand-made-store.ts';
import { type CreateDatabase, emptyDatabase } from './test-store.ts';

/** What a complete delivery ends. */
export async function describeReplace(createDatabase: CreateDatabase): Promise<void> {
  const database = await createDatabase();
  const { kysely } = database;
  const store = handMadeStore(database);
  const replace = { mode: 'replace' } as const;
  const enrolments = (rows: string): { enrolments: string } => ({
    enrolments: `participant,run,location,project,entered_on,exited_on\n${rows}`,
  });
  beforeEach(async () => {
    await emptyDatabase(database);
    await store({
      ...world,
      ...enrolments(`anna,1,borken,garten,2024-01-10,2024-08-31
        ben,1,borken,garten,2024-01-10,2024-08-31
        cem,1,bocholt,garten,2024-01-10,2024-08-31
        ben,1,bocholt,rad,2024-09-10,2024-12-31`),
      observations:
        'participant,run,location,project,months_after_exit\nanna,1,borken,garten,6\nben,1,borken,garten,6\ncem,1,bocholt,garten,6',
      spells:
        'participant,kind,starts_on\nanna,benefit,2023-01-01\nben,benefit,2023-01-01\ncem,benefit,2023-01-01',
      targets: 'measure,location,year,value,source\nenrolments,borken,2024,5,plan\nenrolments,,2024,9,plan',
    });
  });
  const left = async (table: string): Promise<number> => {
    const { rows } = await sql<{
      n: number;
    }>`select count(*) as n from ${sql.table(table)} where version_to is null`.execute(kysely);
    return rows[0]?.n ?? 0;
  };

  describe('storeDelivery, mode replace', () => {
    it('ends what the locations it names no longer have, and leaves other locations alone', async () => {
      const result = await store(enrolments('anna,1,borken,garten,2024-01-10,2024-08-31'), replace);

      expect(result).toMatchObject({
        status: 'stored',
        counts: { added: 0, changed: 0, unchanged: 1, ended: 1 },
      });
      expect(await left('enrolment')).toBe(3);
    });

    it('ends nothing of kinds that are not delivered', async () => {
      await store(enrolments('anna,1,borken,garten,2024-01-10,2024-08-31'), replace);

      expect([await left('observation'), await left('spell'), await left('target')]).toEqual([3, 3, 2]);
    });

    it('ends follow-ups and spells of people whom no other location knows', async () => {
      const result = await store(
        {
          ...enrolments('anna,1,borken,garten,2024-01-10,2024-08-31'),
          observations: 'participant,run,location,project,months_after_exit\nanna,1,borken,garten,12',
          spells: 'participant,kind,starts_on\nanna,benefit,2023-05-01',
        },
        replace,
      );

      // Two follow-ups and one spell of anna and ben; ben's spell stays, bocholt knows him too.
      expect(result).toMatchObject({ status: 'stored', counts: { added: 2, ended: 4 }, findings: [] });
      expect([await left('observation'), await left('spell')]).toEqual([2, 3]);
    });

    it('ends targets of the locations it names, not those of the whole', async () => {
      const result = await store(
        { targets: 'measure,location,year,value,source\nenrolments,borken,2025,6,plan' },
        replace,
      );

      expect(result).toMatchObject({ counts: { added: 1, ended: 1 } });
      expect(await left('target')).toBe(2);
    });

    it('keeps a run in which people still take part', async () => {
      const runs = 'run,project,location,starts_on,ends_on\n2,rad,borken,2025-01-01,';
      expect(await store({ runs }, replace)).toMatchObject({ counts: { added: 1, ended: 0 } });
      const emptied = { runs, ...enrolments('dora,2,borken,rad,2025-01-10,') };
      expect(await store(emptied, replace)).toMatchObject({ counts: { added: 1, ended: 3 } });
      expect(await left('run_state')).toBe(3);
    });

    it('ends nothing of a kind with refused rows', async () => {
      const result = await store(
        enrolments('anna,1,borken,garten,2024-01-10,2024-08-31\nben,7,borken,garten,,'),
        { ...replace, keepGood: true },
      );

      expect(result).toMatchObject({ status: 'unchanged', counts: { unchanged: 1, ended: 0, rejected: 1 } });
    });

    it('refuses a file without rows', async () => {
      const result = await store(
        { ...enrolments('anna,1,borken,garten,,'), targets: 'measure,location,year,value,source' },
        replace,
      );

      expect(result.status).toBe('refused');
      expect(places(result.findings)).toEqual(['targets.csv:- - empty_replace']);
    });

    it('has nothing to do for a file without rows in the usual mode', async () => {
      expect(await store({ targets: 'measure,location,year,value,source' })).toMatchObject({
        status: 'unchanged',
      });
    });
  });
}
