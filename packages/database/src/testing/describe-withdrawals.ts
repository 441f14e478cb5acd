import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { latestVersion, listImports } from '../store/data-versions.ts';
import { storedShapes } from '../store/store-kinds.ts';
import { handMadeStore, handMadeWithdrawal, world } from './hand-made-store.ts';
import { knownRecords } from './known-records.ts';
import { type CreateDatabase, emptyDatabase } from './test-store.ts';

const enrolments = (rows: string): { enrolments: string } => ({
  enrolments: `participant,run,location,project,enrolment_key,entered_on,exited_on\n${rows}`,
});
const anna = 'anna,1,borken,garten,,2024-01-10,2024-08-31';

/** How an import is taken back. */
export async function describeWithdrawals(createDatabase: CreateDatabase): Promise<void> {
  const database = await createDatabase();
  const { kysely } = database;
  const store = handMadeStore(database);
  const withdraw = handMadeWithdrawal(database);
  const content = async (): Promise<readonly string[]> =>
    knownRecords(database, { version: (await latestVersion(kysely))?.dataVersion ?? 0 });
  beforeEach(async () => {
    await emptyDatabase(database);
    await store(world, { knownOn: '2025-01-10' });
  });

  describe('withdrawImport', () => {
    it('is a version of its own, with its reason, that the import names', async () => {
      await store(enrolments(anna), { knownOn: '2025-04-10' });
      const result = await withdraw(2, { knownOn: '2025-05-02', note: 'delivered twice' });

      expect(result).toEqual({ dataVersion: 3, ended: 1, restored: 0 });
      expect(await latestVersion(kysely)).toMatchObject({
        dataVersion: 3,
        knownOn: '2025-05-02',
        actor: 'steward',
        origin: 'withdrawal',
        note: 'delivered twice',
      });
      expect(await listImports(kysely)).toMatchObject([
        { importId: 2, withdrawnBy: 3 },
        { withdrawnBy: null },
      ]);
    });

    it('ends what the import added, and brings back what it changed or ended', async () => {
      await store(enrolments(`${anna}\nben,1,borken,garten,,2024-01-10,`));
      const before = await content();
      const replacing = `${anna.replace('08-31', '09-30')}\ncem,1,borken,garten,,2024-02-01,`;
      await store({ ...enrolments(replacing), locations: 'location,name\nborken,B.' }, { mode: 'replace' });

      expect(await withdraw(3)).toEqual({ dataVersion: 4, ended: 3, restored: 3 });
      expect(await content()).toEqual(before);
    });

    it('leaves every past version as it was', async () => {
      await store(enrolments(anna));
      await store(enrolments(anna.replace('08-31', '09-30')));
      const known = (): Promise<unknown> =>
        Promise.all([1, 2, 3].map((version) => knownRecords(database, { version, sinceWhen: true })));
      const before = await known();
      await withdraw(3);

      expect(await known()).toEqual(before);
    });

    it('lets the same delivery come again', async () => {
      await store(enrolments(anna));
      const before = await content();
      await withdraw(2);

      expect(await store(enrolments(anna))).toMatchObject({ status: 'stored', counts: { added: 1 } });
      expect(await content()).toEqual(before);
    });

    it('takes back one import after the other, the last first', async () => {
      await store(enrolments(anna));
      await store(enrolments(anna.replace('08-31', '09-30')));
      await store(
        { ...enrolments('ben,1,borken,garten,,2024-01-10,'), runs: world.runs },
        { mode: 'replace' },
      );
      for (const importId of [4, 3, 2, 1]) await withdraw(importId);

      expect(await content()).toEqual([]);
      expect(await latestVersion(kysely)).toMatchObject({ dataVersion: 8 });
      expect(await store(world)).toMatchObject({ status: 'stored', counts: { added: 7 } });
    });

    it('takes back an import in the middle that nothing later builds on', async () => {
      await store(enrolments(anna));
      await store(enrolments('ben,1,bocholt,garten,,2024-01-10,'));

      expect(await withdraw(2)).toMatchObject({ dataVersion: 4, ended: 1 });
      expect((await content()).filter((record) => record.startsWith('enrolment '))).toHaveLength(1);
    });

    it('takes back as many records as the import added, those that its rows only named among them', async () => {
      const rows = 'anna,2,vreden,kunst,,2024-01-10,\nben,3,vreden,kunst,,2024-01-10,';
      const { effects } = await store(enrolments(rows), { createMissing: true });
      const added = effects.reduce((sum, effect) => sum + effect.added, 0);

      expect([added, await withdraw(2)]).toMatchObject([6, { ended: 6, restored: 0 }]);
    });

    it('keeps the identities of people and runs', async () => {
      await store({ ...enrolments('anna,2,borken,garten,,2024-01-10,') }, { createMissing: true });
      const identities = async (): Promise<unknown> => [
        await kysely.selectFrom('participant').selectAll().execute(),
        await kysely.selectFrom('run').selectAll().orderBy('run_id').execute(),
      ];
      const before = await identities();
      await withdraw(2);

      expect(await identities()).toEqual(before);
    });

    it('brings a target back with the definition under which it was agreed', async () => {
      const target = (value: number): { targets: string } => ({
        targets: `measure,year,value,source\nenrolments,2024,${value},plan`,
      });
      await store(target(5));
      await sql`update target set measure_version = 7`.execute(kysely);
      const before = await content();
      await store(target(6));
      await withdraw(3);

      expect(await content()).toEqual(before);
    });
  });

  describe('storedShapes', () => {
    it('name every column of every versioned table, so that records come back whole', async () => {
      const { rows } = await sql<{ name: string }>`select c.table_name || '.' || c.column_name as name
        from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
        where table_schema = current_schema() and t.table_type = 'BASE TABLE'
          and c.is_generated = 'NEVER' and c.column_name not in ('version_from', 'version_to')
          and exists (select from information_schema.columns v
            where v.table_name = t.table_name and v.table_schema = t.table_schema and v.column_name = 'version_from')`.execute(
        kysely,
      );
      const written = storedShapes.flatMap(({ table, identity, values }) =>
        [...identity.filter((column) => column.generated !== true), ...values].map(
          ({ name }) => `${table}.${name}`,
        ),
      );

      expect(new Set(written)).toEqual(new Set(rows.map(({ name }) => name)));
    });
  });
}
