import type { DeliveryFileKind, RequestContext } from '@neue-wege/domain';
import { beforeEach, describe, expect, it } from 'vitest';
import { createSqlFactSource } from '../facts/sql-fact-source.ts';
import { type RecordToStore, storeRecord } from '../single-records/store-record.ts';
import { listImports, listVersions } from '../store/data-versions.ts';
import { deliveryOf, personOf } from './delivery-of.ts';
import { handMadeStore, handMadeWithdrawal, today, world } from './hand-made-store.ts';
import { type CreateDatabase, emptyDatabase } from './test-store.ts';

const run = { location: 'borken', project: 'garten', run: '1' };
const steward: RequestContext = { actor: 'person:steward', locations: 'all', profile: 'EXACT' };

/** How one record that somebody typed is stored. */
export async function describeSingleRecords(createDatabase: CreateDatabase): Promise<void> {
  const database = await createDatabase();
  const { kysely } = database;
  const store = handMadeStore(database);
  const withdraw = handMadeWithdrawal(database);
  beforeEach(async () => {
    await emptyDatabase(database);
    await store({
      ...world,
      enrolments: 'participant,run,location,project,entered_on\nanna,1,borken,garten,2024-01-08',
    });
  });

  const write = (
    cells: { readonly kind: DeliveryFileKind; readonly text: string },
    differences: Partial<RecordToStore> = {},
  ) =>
    storeRecord(database, {
      reading: deliveryOf([{ ...cells, name: 'record' }]),
      context: steward,
      today,
      subject: { kind: 'enrolment', participantId: personOf('anna'), run },
      basedOn: 1,
      ...differences,
    });
  const exitOn = (day: string, differences: Partial<RecordToStore> = {}) =>
    write(
      {
        kind: 'enrolments',
        text: `participant,run,location,project,exited_on,exit_reason\nanna,1,borken,garten,${day},regular_end`,
      },
      differences,
    );
  const exits = async () =>
    kysely
      .selectFrom('enrolment')
      .select(['exited_on', 'version_from', 'version_to'])
      .orderBy('version_from')
      .execute();

  describe('storeRecord', () => {
    it('stores a record as a data version of its own, which the history of imports shows', async () => {
      expect(await exitOn('2024-06-28')).toMatchObject({ status: 'stored', dataVersion: 2, findings: [] });

      expect(await exits()).toEqual([
        { exited_on: null, version_from: 1, version_to: 2 },
        { exited_on: '2024-06-28', version_from: 2, version_to: null },
      ]);
      const [newest] = await listImports(kysely);
      expect(newest).toMatchObject({
        actor: 'person:steward',
        files: [{ file: 'record', kind: 'enrolments', rows: 1 }],
        counts: { added: 0, changed: 1 },
      });
    });

    it('is no delivery to those who release figures, and neither is its withdrawal', async () => {
      await exitOn('2024-06-28');
      await withdraw(2);

      const facts = createSqlFactSource(database);
      expect((await facts.versions()).map(({ origin, isSingleRecord }) => [origin, isSingleRecord])).toEqual([
        ['import', false],
        ['import', true],
        ['withdrawal', true],
      ]);
      const { dataVersion } = await store({
        enrolments: 'participant,run,location,project,entered_on\nben,1,borken,garten,2024-01-08',
      });
      await withdraw(3);
      expect(dataVersion).toBe(4);
      expect((await facts.versions()).slice(3).map(({ isSingleRecord }) => isSingleRecord)).toEqual([
        false,
        false,
      ]);
    });

    it('says of what is stored already that nothing changed', async () => {
      await exitOn('2024-06-28');

      expect(await exitOn('2024-06-28', { basedOn: 2 })).toMatchObject({
        status: 'unchanged',
        dataVersion: 2,
      });
    });

    it('refuses what breaks a rule with its findings, and keeps nothing of it', async () => {
      const result = await exitOn('2023-06-28');

      expect(result).toMatchObject({ status: 'refused', findings: [{ rule: 'exit_before_entry' }] });
      expect(await listImports(kysely)).toHaveLength(1);
      expect(await exits()).toHaveLength(1);
    });

    it('refuses a change of what was changed since it was looked at', async () => {
      await exitOn('2024-06-28');

      await expect(exitOn('2024-06-30', { reason: 'typed wrongly' })).rejects.toThrow(
        /^input.basedOn: It was changed by data version 2/,
      );
      const followUp = {
        kind: 'observations',
        text: 'participant,run,location,project,months_after_exit,in_receipt\nanna,1,borken,garten,6,no',
      } as const;
      await write(followUp, { basedOn: 2 });
      await expect(exitOn('2024-06-30', { reason: 'typed wrongly', basedOn: 2 })).rejects.toThrow(
        /data version 3/,
      );
      await expect(exitOn('2024-06-30', { basedOn: 9 })).rejects.toThrow(/0 to 3/);
      expect(await exits()).toHaveLength(2);
    });

    it('replaces what is recorded by a correction alone, whose reason it keeps', async () => {
      await exitOn('2024-06-28');

      await expect(exitOn('2024-06-30', { basedOn: 2 })).rejects.toMatchObject({
        code: 'CONFLICT',
        issues: [{ place: 'exited_on' }],
      });
      await exitOn('2024-06-30', { basedOn: 2, reason: 'typed wrongly' });
      expect((await listVersions(kysely)).at(-1)).toMatchObject({
        dataVersion: 3,
        origin: 'correction',
        note: 'typed wrongly',
      });
    });

    it('writes for the locations of a context alone', async () => {
      const context = { ...steward, locations: ['ahaus'] };
      const result = await exitOn('2024-06-28', { context });

      expect(result).toMatchObject({ status: 'refused', findings: [{ rule: 'outside_locations' }] });
      expect(await exits()).toHaveLength(1);
    });

    it.each([
      [
        'all',
        { code: 'CONFLICT', issues: [{ place: 'enrolment_key', message: 'Another record has this key.' }] },
      ],
      [['borken'], { status: 'refused', findings: [{ column: 'enrolment_key', rule: 'outside_locations' }] }],
    ] as const)('refuses a new record with the key of another: of %j (A13)', async (locations, expected) => {
      const columns = 'participant,run,location,project,enrolment_key,entered_on';
      await store({ enrolments: `${columns}\nben,1,bocholt,garten,K1,2024-01-08` });
      const text = `${columns}\ncem,1,borken,garten,K1,2024-01-08`;
      const subject = { kind: 'enrolment', participantId: personOf('cem'), run } as const;
      const context = { ...steward, locations };
      const result = await write({ kind: 'enrolments', text }, { subject, context, basedOn: 2 }).catch(
        (error: unknown) => error,
      );

      expect(result).toMatchObject(expected);
      expect(await listVersions(kysely)).toHaveLength(2);
    });

    it('makes a change with a key once, also when it is sent twice at the same time (I18)', async () => {
      const once = { key: 'one', request: 'exit of anna' };
      const answers = await Promise.all([1, 2, 3].map(() => exitOn('2024-06-28', { once })));

      expect(answers).toEqual([answers[0], answers[0], answers[0]]);
      expect(answers[0]).toMatchObject({ status: 'stored', dataVersion: 2 });
      expect(await listVersions(kysely)).toHaveLength(2);
      expect(await listImports(kysely)).toHaveLength(2);
    });

    it('refuses a key that was used for another request, and lets everybody have their own', async () => {
      const once = { key: 'one', request: 'exit of anna' };
      await exitOn('2024-06-28', { once });

      await expect(exitOn('2024-06-30', { once: { ...once, request: 'another' } })).rejects.toThrow(
        /^input.idempotencyKey: The key was used/,
      );
      const colleague = { ...steward, actor: 'person:colleague' };
      expect(await exitOn('2024-06-28', { once, context: colleague, basedOn: 2 })).toMatchObject({
        status: 'unchanged',
      });
    });

    it('keeps of key and request hashes alone', async () => {
      await exitOn('2024-06-28', { once: { key: 'one-key', request: 'exit of anna' } });

      const kept = JSON.stringify(await kysely.selectFrom('idempotency_key').selectAll().execute());
      expect(kept).not.toMatch(/one-key|exit of anna/);
    });

    it('has no key of a change that was refused', async () => {
      const once = { key: 'one', request: 'exit of anna' };
      await exitOn('2023-06-28', { once });

      expect(await exitOn('2024-06-28', { once: { ...once, request: 'mended' } })).toMatchObject({
        status: 'stored',
      });
    });

    it('guards a run by what it says of itself and of its periods', async () => {
      const places = (count: number, differences: Partial<RecordToStore> = {}) =>
        write(
          { kind: 'runs', text: `run,project,location,places\n1,garten,borken,${count}` },
          { subject: { kind: 'run', run }, ...differences },
        );
      const stored = await places(12, { reason: 'counted' });

      expect(stored).toMatchObject({ status: 'stored', dataVersion: 2 });
      await expect(places(13, { reason: 'counted again' })).rejects.toThrow(/data version 2/);
      await expect(places(13, { basedOn: 2 })).rejects.toMatchObject({ issues: [{ place: 'places' }] });
    });
  });
}
