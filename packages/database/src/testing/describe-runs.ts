import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { handMadeStore, places, world } from './hand-made-store.ts';
import { type CreateDatabase, emptyDatabase } from './test-store.ts';

/** How runs and what they aim at are stored. */
export async function describeRuns(createDatabase: CreateDatabase): Promise<void> {
  const database = await createDatabase();
  const { kysely } = database;
  const store = handMadeStore(database);
  const { locations, projects } = world;
  beforeEach(async () => {
    await emptyDatabase(database);
    await store({ locations, projects });
  });
  const runs = (
    rows: string,
    columns = 'run,project,location,valid_from,starts_on,delivery_mode,places',
  ): { runs: string } => ({
    runs: `${columns}\n${rows}`,
  });
  const states = async (): Promise<readonly unknown[]> => {
    const { rows } =
      await sql`select r.run_number as run, s.starts_on, s.delivery_mode as mode, s.version_from as since
      from run_state s join run r using (run_id) where s.version_to is null order by 1`.execute(kysely);
    return rows;
  };
  const periods = async (): Promise<readonly unknown[]> => {
    const { rows } =
      await sql`select valid_from, places from run_period where version_to is null order by valid_from nulls first`.execute(
        kysely,
      );
    return rows;
  };

  describe('storeDelivery, runs', () => {
    it('takes a further row of a run for what changes from a day on', async () => {
      const result = await store(runs('1,rad,borken,,2024-01-01,mobile,12\n1,rad,borken,2024-07-01,,,8'));

      expect(result).toMatchObject({ status: 'stored', counts: { added: 2 }, findings: [] });
      expect(await states()).toEqual([{ run: '1', starts_on: '2024-01-01', mode: 'mobile', since: 2 }]);
      expect(await periods()).toEqual([
        { valid_from: null, places: 12 },
        { valid_from: '2024-07-01', places: 8 },
      ]);
    });

    it('does not blank the dates of a run by a further row that leaves them empty', async () => {
      await store(runs('1,rad,borken,,2024-01-01,mobile,12'));
      const result = await store(runs('1,rad,borken,2024-07-01,,,8'));

      expect(result).toMatchObject({ counts: { added: 1, changed: 0, unchanged: 0 }, clearedCells: 0 });
      expect(await states()).toMatchObject([{ starts_on: '2024-01-01', mode: 'mobile', since: 2 }]);
    });

    it('clears what the first row of a run leaves empty', async () => {
      await store(runs('1,rad,borken,,2024-01-01,mobile,12'));
      const result = await store(runs('1,rad,borken,,,mobile,12'));

      expect(result).toMatchObject({ counts: { changed: 1 }, clearedCells: 1 });
      expect(await states()).toMatchObject([{ starts_on: null, mode: 'mobile' }]);
    });

    it('counts a run whose dates change once, however many rows it has', async () => {
      await store(runs('1,rad,borken,,2024-01-01,mobile,12\n1,rad,borken,2024-07-01,,,8'));
      const result = await store(runs('1,rad,borken,,2024-02-01,mobile,12\n1,rad,borken,2024-07-01,,,8'));

      expect(result).toMatchObject({ counts: { added: 0, changed: 1, unchanged: 1 } });
    });

    it('refuses rows of a run that contradict each other', async () => {
      const result = await store(
        runs('1,rad,borken,,2024-01-01,mobile,12\n1,rad,borken,2024-07-01,2024-02-01,,8'),
      );

      expect(places(result.findings)).toEqual([
        'runs.csv:2 starts_on conflicting_rows',
        'runs.csv:3 starts_on conflicting_rows',
      ]);
    });

    it('refuses a run whose end lies before its stored start, with all its rows', async () => {
      await store(runs('1,rad,borken,,2024-05-01,mobile,12'));
      const columns = 'run,project,location,valid_from,ends_on';
      const result = await store(
        runs('1,rad,borken,,2024-04-01\n1,rad,borken,2024-07-01,\n2,rad,borken,,', columns),
        { keepGood: true },
      );

      expect(places(result.findings)).toEqual([
        'runs.csv:2 ends_on end_before_start',
        'runs.csv:3 - depends_on_refused_row',
      ]);
      expect(result.counts).toMatchObject({ added: 1, rejected: 2 });
    });

    it('keeps runs of the same number apart by location and project', async () => {
      await store(
        runs('1,rad,borken,,2024-01-01,,\n1,rad,bocholt,,2024-02-01,,\n1,garten,borken,,2024-03-01,,'),
      );

      expect(await states()).toHaveLength(3);
    });
  });

  describe('storeDelivery, lists', () => {
    it('stores municipalities, phases, reference values and targets, and changes them by their keys', async () => {
      const lists = (value: string) => ({
        municipalities: 'ags,name,relation\n05554008,Bocholt,district',
        phases: 'phase,name_de,starts_on,ends_on\npilot,Pilot,2013-01-01,2015-12-31\ndauer,Dauer,2018-01-01,',
        reference_values: `kind,location,ags,year,value,source\naverage_elb,,,2024,${value},BA\naverage_elb,borken,,2024,10.25,BA`,
        targets:
          'measure,location,year,value,source,comment\nenrolments,,2024,100,plan,\nenrolments,borken,2024,40,plan,a',
      });
      expect(await store(lists('5000'))).toMatchObject({ status: 'stored', counts: { added: 7 } });
      expect(await store(lists('5000.0'))).toMatchObject({ status: 'unchanged', counts: { unchanged: 7 } });
      expect(await store(lists('5001'))).toMatchObject({
        status: 'stored',
        counts: { changed: 1, unchanged: 6 },
      });
    });
  });
}
