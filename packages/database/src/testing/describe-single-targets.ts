import { type RequestContext, toPlainDate } from '@neue-wege/domain';
import { beforeEach, describe, expect, it } from 'vitest';
import { readAudit } from '../audit/read-audit.ts';
import { createSqlFactSource } from '../facts/sql-fact-source.ts';
import { readTargetsInForce } from '../records/read-targets.ts';
import { endTarget, type TargetToEnd } from '../single-records/end-target.ts';
import { type RecordToStore, storeRecord } from '../single-records/store-record.ts';
import { listImports, listVersions } from '../store/data-versions.ts';
import { verifyStore } from '../verify/verify-store.ts';
import { deliveryOf } from './delivery-of.ts';
import { handMadeStore, handMadeWithdrawal, today, world } from './hand-made-store.ts';
import { type CreateDatabase, emptyDatabase } from './test-store.ts';

const admin: RequestContext = { actor: 'person:admin', locations: 'all', profile: 'MANAGEMENT' };
const ofBorken: RequestContext = { ...admin, locations: ['borken'] };
const target = { measure: 'enrolments', location: 'borken', year: 2025 } as const;
const ofProgramme = { ...target, location: null };

/** How single targets are set, listed and ended. */
export async function describeSingleTargets(createDatabase: CreateDatabase): Promise<void> {
  const database = await createDatabase();
  const { kysely } = database;
  const store = handMadeStore(database);
  const withdraw = handMadeWithdrawal(database);
  beforeEach(async () => {
    await emptyDatabase(database);
    await store(world, { knownOn: '2025-01-01' });
    await store(
      { targets: 'measure,location,year,value,source\nenrolments,borken,2025,24,plan' },
      { knownOn: '2025-01-02' },
    );
  });
  const set = (row: string, differences: Partial<RecordToStore> = {}) =>
    storeRecord(database, {
      reading: deliveryOf([
        { kind: 'targets', name: 'setTarget', text: `measure,location,year,value,source,comment\n${row}` },
      ]),
      context: admin,
      today,
      subject: { kind: 'target', target },
      basedOn: 2,
      ...differences,
    });
  const end = (differences: Partial<TargetToEnd> = {}) =>
    endTarget(database, {
      target,
      context: admin,
      today,
      reason: 'agreed anew by the district',
      name: 'endTarget',
      basedOn: 2,
      ...differences,
    });
  const inForce = async (asOf = today, context = admin) =>
    (await readTargetsInForce(database, { context, asOf })).targets.map(
      ({ measure, location, year, value }) => [measure, location, year, value],
    );

  describe('readTargetsInForce', () => {
    it('lists the targets of a day with the version by which they are in force', async () => {
      await set('enrolments,borken,2025,30,plan,', { reason: 'typed wrongly' });

      expect(await inForce()).toEqual([['enrolments', 'borken', 2025, 30]]);
      const past = { context: admin, asOf: toPlainDate('2025-06-01') };
      expect(await readTargetsInForce(database, past)).toMatchObject({
        dataVersion: 2,
        targets: [{ value: 24, source: 'plan', comment: null, definitionVersion: 1 }],
      });
    });

    it('tells whoever sees some locations of no other one and not of the whole programme', async () => {
      const rows = ['enrolments,,2025,90,plan', 'enrolments,bocholt,2025,40,plan'];
      await store({ targets: ['measure,location,year,value,source', ...rows].join('\n') });

      expect(await inForce(today, ofBorken)).toEqual([['enrolments', 'borken', 2025, 24]]);
      expect(await inForce()).toHaveLength(3);
    });
  });

  describe('storeRecord, of a target', () => {
    it('replaces a target by a correction alone, and never one that changed meanwhile', async () => {
      await expect(set('enrolments,borken,2025,30,plan,')).rejects.toMatchObject({
        code: 'CONFLICT',
        issues: [{ place: 'value' }],
      });
      await set('enrolments,borken,2025,30,plan,', { reason: 'typed wrongly' });
      await expect(set('enrolments,borken,2025,31,plan,', { reason: 'again' })).rejects.toThrow(
        /^input.basedOn: It was changed by data version 3/,
      );
      expect(await inForce()).toEqual([['enrolments', 'borken', 2025, 30]]);
    });

    it('is refused outside of the own locations, and for the whole programme', async () => {
      for (const row of ['enrolments,bocholt,2025,30,plan,', 'enrolments,,2025,30,plan,']) {
        expect(await set(row, { context: ofBorken })).toMatchObject({
          status: 'refused',
          findings: [{ rule: 'outside_locations' }],
        });
      }
    });
  });

  describe('endTarget', () => {
    it('ends it from now on, as a version and an import of its own; every past day shows what was', async () => {
      expect(await end()).toMatchObject({ status: 'stored', dataVersion: 3, findings: [] });

      expect(await inForce()).toEqual([]);
      expect(await inForce(toPlainDate('2025-06-01'))).toEqual([['enrolments', 'borken', 2025, 24]]);
      expect((await listVersions(kysely)).at(-1)).toMatchObject({
        dataVersion: 3,
        origin: 'correction',
        note: 'agreed anew by the district',
      });
      expect((await listImports(kysely))[0]).toMatchObject({
        actor: 'person:admin',
        files: [{ file: 'endTarget', kind: 'targets', rows: 1 }],
        counts: { added: 0, changed: 0, ended: 1 },
      });
      const { entries } = await readAudit(database, { after: null, first: 1, isCounted: false });
      expect(entries[0]).toMatchObject({ action: 'import', detail: { dataVersion: 3, target } });
    });

    it('leaves a sound store, and can be taken back', async () => {
      await end();
      await withdraw(3);

      expect(await inForce()).toEqual([['enrolments', 'borken', 2025, 24]]);
      expect(await verifyStore({ database, today }, {})).toMatchObject({ isSound: true });
    });

    it('is no delivery to those who release figures, and neither is a target that is set', async () => {
      await end();
      await set('enrolments,borken,2025,24,plan,', { basedOn: 3 });

      const versions = await createSqlFactSource(database).versions();
      expect(versions.map(({ isSingleRecord }) => isSingleRecord)).toEqual([false, false, true, true]);
    });

    it('lets the same target be set again', async () => {
      await end();
      await set('enrolments,borken,2025,24,plan,', { basedOn: 3 });

      expect(await inForce()).toEqual([['enrolments', 'borken', 2025, 24]]);
    });

    it('refuses what is not in force, what changed meanwhile, and what is of others', async () => {
      const missing = { code: 'NOT_FOUND' };
      await expect(end({ target: ofProgramme })).rejects.toMatchObject(missing);
      await expect(end({ target: { ...target, year: 2026 } })).rejects.toMatchObject(missing);
      await expect(end({ context: { ...admin, locations: ['bocholt'] } })).rejects.toMatchObject(missing);
      await expect(end({ reason: ' ' })).rejects.toMatchObject({ code: 'BAD_INPUT' });
      await set('enrolments,borken,2025,30,plan,', { reason: 'typed wrongly' });
      await expect(end()).rejects.toMatchObject({ code: 'CONFLICT', issues: [{ place: 'input.basedOn' }] });
      expect(await listVersions(kysely)).toHaveLength(3);
    });

    it('leaves the target of the whole programme to whoever sees all of it', async () => {
      await store({ targets: 'measure,location,year,value,source\nenrolments,,2025,90,plan' });
      const limited = { target: ofProgramme, context: ofBorken, basedOn: 3 };

      await expect(end(limited)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      expect(await end({ ...limited, context: admin })).toMatchObject({ dataVersion: 4 });
    });

    it('happens once under a key, whose answer stays the same', async () => {
      const once = { key: 'k', request: 'r' };
      const first = await end({ once });

      expect(await end({ once })).toEqual(first);
      await expect(end({ once: { key: 'k', request: 'other' } })).rejects.toMatchObject({
        issues: [{ place: 'input.idempotencyKey' }],
      });
      expect(await listVersions(kysely)).toHaveLength(3);
    });
  });
}
