import { toPlainDate } from '@neue-wege/domain';
import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { lastDelivery, lastImport, latestVersion } from '../store/data-versions.ts';
import { personOf } from './delivery-of.ts';
import { handMadeStore, places, today, world } from './hand-made-store.ts';
import { type CreateDatabase, emptyDatabase } from './test-store.ts';

/** How a store remembers: versions, what changes and what does not. */
export async function describeVersions(createDatabase: CreateDatabase): Promise<void> {
  const database = await createDatabase();
  const { kysely } = database;
  const store = handMadeStore(database);
  beforeEach(() => emptyDatabase(database));

  const locationsAt = async (version: number): Promise<readonly unknown[]> => {
    const { rows } = await sql`select location, name, ags from location
      where version_from <= ${version} and (version_to is null or version_to > ${version}) order by location`.execute(
      kysely,
    );
    return rows;
  };
  const knownAt = async (version: number): Promise<readonly unknown[]> => {
    const tables = ['location', 'project', 'run_state', 'run_period', 'enrolment', 'observation', 'spell'];
    const selects = tables.map(
      (
        table,
      ) => sql`select ${table}::text as kind, to_jsonb(t) - 'version_to' as record from ${sql.table(table)} t
        where version_from <= ${version} and (version_to is null or version_to > ${version})`,
    );
    const { rows } = await sql`select kind, record::text from (${sql.join(selects, sql` union all `)}) k
      order by 1, 2`.execute(kysely);
    return rows;
  };
  const allRows = async (): Promise<string> => {
    const tables = [
      'data_version',
      'import',
      'import_rejection',
      'location',
      'project',
      'run',
      'run_state',
      'enrolment',
      'participant',
    ];
    const counts = await Promise.all(
      tables.map((table) =>
        sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(kysely),
      ),
    );
    return counts.map(({ rows }, index) => `${tables[index]} ${rows[0]?.n}`).join(', ');
  };

  describe('storeDelivery', () => {
    it('makes one data version of all files together', async () => {
      const result = await store(world, { note: 'first' });

      expect(result).toMatchObject({
        status: 'stored',
        dataVersion: 1,
        counts: { added: 7, changed: 0, unchanged: 0, ended: 0, rejected: 0 },
        findings: [],
      });
      expect(result.files.map(({ file, kind, rows }) => [file, kind, rows])).toEqual([
        ['locations.csv', 'locations', 2],
        ['projects.csv', 'projects', 2],
        ['runs.csv', 'runs', 3],
      ]);
      expect(await latestVersion(kysely)).toMatchObject({
        dataVersion: 1,
        knownOn: today,
        actor: 'test',
        origin: 'import',
        note: 'first',
      });
    });

    it('changes nothing when the same content comes again, and says so', async () => {
      await store(world);
      const again = await store(world);

      expect(again).toMatchObject({
        status: 'unchanged',
        dataVersion: 1,
        counts: { added: 0, changed: 0, unchanged: 7 },
      });
      expect(await latestVersion(kysely)).toMatchObject({ dataVersion: 1 });
    });

    it('ends what changes and adds it anew, so that a past version stays as it was', async () => {
      await store({ locations: 'location,name\nbocholt,Bocholt\nborken,Borken' });
      const result = await store({ locations: 'location,name\nbocholt,Bocholt Mitte\nborken,Borken' });

      expect(result).toMatchObject({
        status: 'stored',
        dataVersion: 2,
        counts: { added: 0, changed: 1, unchanged: 1 },
      });
      expect(await locationsAt(1)).toEqual([
        { location: 'bocholt', name: 'Bocholt', ags: null },
        { location: 'borken', name: 'Borken', ags: null },
      ]);
      expect(await locationsAt(2)).toMatchObject([{ name: 'Bocholt Mitte' }, { name: 'Borken' }]);
    });

    it('keeps what an absent column says and clears what an empty cell says', async () => {
      await store({ locations: 'location,name,ags\nbocholt,Bocholt,05554008' });
      const result = await store({ locations: 'location,name\nbocholt,' });

      expect(result.clearedCells).toBe(1);
      expect(await locationsAt(2)).toEqual([{ location: 'bocholt', name: null, ags: '05554008' }]);
    });

    it('lets each file of a kind have columns of its own', async () => {
      await store({ locations: 'location,name,ags\nbocholt,Bocholt,05554008\nborken,Borken,05554012' });
      await store([
        { kind: 'locations', name: 'names.csv', text: 'location,name\nbocholt,Bocholt Mitte' },
        { kind: 'locations', name: 'keys.csv', text: 'location,ags\nborken,' },
      ]);

      expect(await locationsAt(2)).toEqual([
        { location: 'bocholt', name: 'Bocholt Mitte', ags: '05554008' },
        { location: 'borken', name: 'Borken', ags: null },
      ]);
    });

    it('keeps text as it is, whatever signs it holds', async () => {
      const name = `"{a}\\b" 'c' NULL; \u{1F6B2} ü`;
      await store({ locations: `location,name\nNULL,${name}` });

      expect(await locationsAt(1)).toEqual([{ location: 'NULL', name, ags: null }]);
    });

    it('stores nothing when a single row breaks a rule', async () => {
      const result = await store({
        ...world,
        enrolments: 'participant,run,location,project\nanna,1,borken,garten\nben,9,borken,garten',
      });

      expect(result).toMatchObject({ status: 'refused', dataVersion: 0, counts: { added: 0, rejected: 1 } });
      expect(places(result.findings)).toEqual(['enrolments.csv:3 run unknown_run']);
      expect(await allRows()).toBe(
        'data_version 0, import 1, import_rejection 0, location 0, project 0, run 0, run_state 0, enrolment 0, participant 0',
      );
    });

    it('leaves nothing behind when reading fails in the middle', async () => {
      const failing = store(world, { atEnd: () => Promise.reject(new Error('the disk is gone')) });

      await expect(failing).rejects.toThrow('the disk is gone');
      expect(await allRows()).toMatch(/^data_version 0, import 0, import_rejection 0, location 0/);
    });

    it('leaves nothing behind when the database fails in the middle', async () => {
      await sql`alter table enrolment add constraint fault check (sex is distinct from 'female')`.execute(
        kysely,
      );
      const delivery = {
        ...world,
        enrolments:
          'participant,run,location,project,sex\nanna,1,borken,garten,male\nben,1,borken,garten,female',
      };
      try {
        await expect(store(delivery)).rejects.toThrow('fault');
      } finally {
        await sql`alter table enrolment drop constraint fault`.execute(kysely);
      }

      expect(await allRows()).toMatch(/^data_version 0, import 0, import_rejection 0, location 0, project 0/);
      expect(await store(delivery)).toMatchObject({ status: 'stored', dataVersion: 1 });
    });

    it('shows in a preview what it would do, and does nothing', async () => {
      const preview = await store(world, { dryRun: true });

      expect(preview).toMatchObject({ status: 'preview', dataVersion: 0, counts: { added: 7 } });
      expect(await latestVersion(kysely)).toBeNull();
    });

    it('lets a history be loaded as it became known', async () => {
      await store({ locations: 'location,name\nbocholt,alt' }, { knownOn: '2025-01-10' });
      await store({ locations: 'location,name\nbocholt,neu' }, { knownOn: '2025-04-10' });
      await store({ locations: 'location,name\nbocholt,neuer' }, { knownOn: '2025-04-10' });

      expect(await latestVersion(kysely, today)).toMatchObject({ dataVersion: 3, knownOn: '2025-04-10' });
      const before = await latestVersion(kysely, (await latestVersion(kysely))?.knownOn);
      expect(before?.dataVersion).toBe(3);
      expect(await locationsAt(1)).toMatchObject([{ name: 'alt' }]);
    });

    it('refuses a delivery known before the last version or after today', async () => {
      await store({ locations: 'location\nbocholt' }, { knownOn: '2025-04-10' });

      await expect(store({ locations: 'location\nborken' }, { knownOn: '2025-04-09' })).rejects.toMatchObject(
        {
          code: 'BAD_INPUT',
          issues: [{ place: '--known-on' }],
        },
      );
      await expect(store({ locations: 'location\nborken' }, { knownOn: '2026-11-24' })).rejects.toMatchObject(
        {
          code: 'BAD_INPUT',
          issues: [{ place: '--known-on' }],
        },
      );
    });

    it('never changes what was known at a past version', async () => {
      const enrolments =
        'participant,run,location,project,entered_on,exited_on\nanna,1,borken,garten,2024-01-10,2024-03-31\nben,1,borken,garten,2024-01-10,';
      const observations =
        'participant,run,location,project,months_after_exit,in_receipt\nanna,1,borken,garten,6,no';
      const spells = 'participant,kind,starts_on,ends_on\nanna,benefit,2023-01-01,2024-05-31';
      await store({ ...world, enrolments, observations, spells });
      const before = await knownAt(1);

      await store({
        enrolments: 'participant,run,location,project,exited_on\nben,1,borken,garten,2024-02-29',
      });
      await store({
        observations: observations.replace(',no', ',yes'),
        spells: spells.replace('05-31', '06-30'),
      });
      await store({ runs: 'run,project,location,starts_on\n1,garten,borken,2023-12-01' });
      await store(
        { enrolments: 'participant,run,location,project\ncem,1,borken,garten' },
        { mode: 'replace' },
      );

      expect(await latestVersion(kysely)).toMatchObject({ dataVersion: 5 });
      expect(before).toHaveLength(14);
      expect(await knownAt(1)).toEqual(before);
    });

    it('tells how many rows it has read', async () => {
      const seen: number[] = [];
      await store(world, { onProgress: (rows) => seen.push(rows) });

      expect(seen).toEqual([2, 4, 7]);
    });

    it('keeps nothing of a person but the pseudonym and the version of its key', async () => {
      await store({ ...world, enrolments: 'participant,run,location,project\nanna,1,borken,garten' });

      expect(await kysely.selectFrom('participant').selectAll().execute()).toEqual([
        { participant_id: personOf('anna'), key_version: 1 },
      ]);
    });
  });

  describe('lastImport', () => {
    it('is null before the first, then tells what was delivered', async () => {
      expect(await lastImport(kysely)).toBeNull();
      await store(world, { knownOn: '2025-01-10' });

      expect(await lastImport(kysely)).toMatchObject({
        dataVersion: 1,
        knownOn: '2025-01-10',
        actor: 'test',
        mode: 'upsert',
        files: [{ file: 'locations.csv', kind: 'locations', rows: 2 }, { rows: 2 }, { rows: 3 }],
        counts: { added: 7, changed: 0, unchanged: 0, ended: 0, rejected: 0 },
      });
    });

    it('tells of an import that changed nothing, but not to whom looks at a day of the past', async () => {
      await store(world, { knownOn: '2025-01-10' });
      await store(world);

      expect(await lastImport(kysely)).toMatchObject({ dataVersion: null, counts: { unchanged: 7 } });
      expect(await lastImport(kysely, today)).toMatchObject({ dataVersion: 1 });
    });
  });

  describe('lastDelivery', () => {
    it('tells of none beyond a day or a version', async () => {
      await store(world, { knownOn: '2025-01-10' });
      await store({ locations: 'location,name\nheek,Heek' }, { knownOn: '2025-04-10' });

      expect(await lastDelivery(kysely, { asOf: today })).toMatchObject({ files: 1, rows: 1 });
      expect(await lastDelivery(kysely, { asOf: toPlainDate('2025-04-09') })).toMatchObject({ files: 3 });
      expect(await lastDelivery(kysely, { asOf: today, dataVersion: 1 })).toMatchObject({ files: 3 });
      expect(await lastDelivery(kysely, { asOf: today, dataVersion: 0 })).toBeNull();
    });
  });
}
