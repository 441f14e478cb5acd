import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { handMadeStore, places, world } from './hand-made-store.ts';
import { type CreateDatabase, emptyDatabase } from './test-store.ts';

/** How rows find what they refer to. */
export async function describeReferences(createDatabase: CreateDatabase): Promise<void> {
  const database = await createDatabase();
  const { kysely } = database;
  const store = handMadeStore(database);
  beforeEach(() => emptyDatabase(database));

  const runsOfEnrolments = async (): Promise<readonly unknown[]> => {
    const { rows } = await sql<{
      run: string;
    }>`select r.location || '/' || r.project || '/' || r.run_number as run
      from enrolment e join run r using (run_id) where e.version_to is null order by 1`.execute(kysely);
    return rows.map(({ run }) => run);
  };

  describe('storeDelivery, finding runs', () => {
    it('takes a run by as much of its name as is unambiguous', async () => {
      const result = await store({
        ...world,
        enrolments: `participant,run,location,project
          anna,1,borken,garten
          ben,1,,rad
          cem,1,borken,`,
      });

      expect(result.findings).toEqual([]);
      expect(await runsOfEnrolments()).toEqual(['bocholt/rad/1', 'borken/garten/1', 'borken/garten/1']);
    });

    it('says what is wrong with a run that cannot be found', async () => {
      const result = await store({
        ...world,
        enrolments: `participant,run,location,project
          anna,1,,garten
          ben,1,borken,rad
          cem,2,borken,garten
          dora,1,ahaus,garten
          emil,1,borken,kunst`,
      });

      expect(places(result.findings)).toEqual([
        'enrolments.csv:2 run ambiguous_run',
        'enrolments.csv:3 location location_contradicts_run',
        'enrolments.csv:4 run unknown_run',
        'enrolments.csv:5 location unknown_location',
        'enrolments.csv:6 project unknown_project',
      ]);
    });

    it('refuses runs, targets and reference values of places that nobody defined', async () => {
      const result = await store({
        ...world,
        runs: 'run,project,location\n1,garten,ahaus\n2,kunst,borken',
        reference_values: 'kind,location,year,value,source\naverage_elb,ahaus,2024,12.5,BA',
        targets:
          'measure,location,year,value,source\nenrolments,ahaus,2024,30,plan\nhappiness,borken,2024,1,plan',
      });

      expect(places(result.findings)).toEqual([
        'runs.csv:2 location unknown_location',
        'runs.csv:3 project unknown_project',
        'reference_values.csv:2 location unknown_location',
        'targets.csv:2 location unknown_location',
        'targets.csv:3 measure unknown_measure',
      ]);
    });

    it('creates what rows name when asked to, with the key as the name', async () => {
      const enrolments = 'participant,run,location,project\nanna,7,ahaus,kunst\nben,8,ahaus,kunst';
      const targets = 'measure,location,year,value,source\nenrolments,vreden,2024,30,plan';
      const result = await store({ enrolments, targets }, { createMissing: true });

      expect(result).toMatchObject({ status: 'stored', counts: { added: 3 }, findings: [] });
      expect(result.effects.map(({ kind, added, created }) => [kind, added, created])).toEqual([
        ['locations', 2, 2],
        ['projects', 1, 1],
        ['runs', 2, 2],
        ['enrolments', 2, 0],
        ['targets', 1, 0],
      ]);
      expect(await runsOfEnrolments()).toEqual(['ahaus/kunst/7', 'ahaus/kunst/8']);
      expect(
        await kysely.selectFrom('location').select(['location', 'name']).orderBy('location').execute(),
      ).toEqual([
        { location: 'ahaus', name: 'ahaus' },
        { location: 'vreden', name: 'vreden' },
      ]);
      expect(await kysely.selectFrom('project').select(['project', 'name_de']).execute()).toEqual([
        { project: 'kunst', name_de: 'kunst' },
      ]);
      expect(await store({ enrolments, targets }, { createMissing: true })).toMatchObject({
        status: 'unchanged',
      });
    });

    it('creates no run that is not named in full', async () => {
      const result = await store(
        { ...world, enrolments: 'participant,run,location,project\nanna,7,borken,' },
        { createMissing: true },
      );

      expect(places(result.findings)).toEqual(['enrolments.csv:2 run unknown_run']);
    });

    it('lets a later delivery of runs complete a run that was created', async () => {
      await store(
        { enrolments: 'participant,run,location,project\nanna,7,ahaus,kunst' },
        { createMissing: true },
      );
      const result = await store({
        runs: 'run,project,location,starts_on,places\n7,kunst,ahaus,2024-02-01,12',
      });

      expect(result).toMatchObject({ status: 'stored', counts: { added: 0, changed: 1 } });
    });
  });

  describe('storeDelivery, rows that depend on refused ones', () => {
    const rejections = [{ file: 0, line: 9, cells: { run: '3', project: 'rad', location: 'borken' } }];
    const findings = [
      {
        file: 'runs.csv',
        line: 9,
        column: 'starts_on',
        rule: 'not_a_date',
        severity: 'error',
        message: { de: '', en: '' },
      },
    ] as const;

    it('names the dependence instead of an unknown run', async () => {
      await store(world);
      const result = await store(
        {
          runs: 'run,project,location\n2,rad,borken',
          enrolments: 'participant,run,location,project\nanna,3,borken,rad',
        },
        { rejections, findings },
      );

      expect(places(result.findings)).toEqual([
        'runs.csv:9 starts_on not_a_date',
        'enrolments.csv:2 run depends_on_refused_row',
      ]);
      expect(result.counts.rejected).toBe(2);
    });

    it('follows the dependence from location to run to enrolment to follow-up', async () => {
      const result = await store(
        {
          locations: 'location,name\nbocholt,a\nbocholt,b\nborken,Borken',
          projects: world.projects,
          runs: 'run,project,location\n1,rad,bocholt\n1,rad,borken',
          enrolments: `participant,run,location,project,entered_on,exited_on
            anna,1,bocholt,rad,2024-01-01,2024-02-01
            ben,1,borken,rad,2024-01-01,2024-02-01`,
          observations: `participant,run,location,project,months_after_exit,in_receipt
            anna,1,bocholt,rad,6,no
            ben,1,borken,rad,6,no`,
        },
        { keepGood: true },
      );

      expect(result).toMatchObject({ status: 'stored', counts: { added: 6, rejected: 5 } });
      expect(places(result.findings)).toEqual([
        'locations.csv:2 - conflicting_rows',
        'locations.csv:3 - conflicting_rows',
        'runs.csv:2 location depends_on_refused_row',
        'enrolments.csv:2 location depends_on_refused_row',
        'observations.csv:2 location depends_on_refused_row',
      ]);
    });
  });
}
