import { createHash } from 'node:crypto';
import {
  type AuditEntry,
  type CheckedReturn,
  correctReturn,
  freezeReturn,
  prepareReturn,
  type RequestContext,
  type ReturnRelease,
  recordCheck,
  signOffReturn,
  toPlainDate,
} from '@neue-wege/domain';
import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { inAudit } from '../audit/in-audit.ts';
import { inContext } from '../connection/in-context.ts';
import { changeReturn } from '../returns/change-return.ts';
import { type FrozenFile, readFrozenFiles, readReturns } from '../returns/read-returns.ts';
import { verifyStore } from '../verify/verify-store.ts';
import { handMadeStore, today, world } from './hand-made-store.ts';
import { type CreateDatabase, emptyDatabase } from './test-store.ts';

const quarter = '2026-Q3';
const figures = 'f'.repeat(64);
const contextOf = (actor: string): RequestContext => ({ actor, locations: 'all', profile: 'EXACT' });
const check: CheckedReturn = {
  asOf: toPlainDate('2026-10-10'),
  dataVersion: 1,
  catalogueVersion: 2,
  figures,
  entries: [{ id: 'quarter_over', findings: 1, comment: 'Größe – geprüft' }],
};
const notes = [{ section: 'years', text: '=Zwei „Standorte" kamen hinzu' }];
/** Every byte there is. */
const content = Uint8Array.from({ length: 512 }, (_, index) => index % 256);
const fileNamed = (name: string, format: string): FrozenFile => ({
  name,
  audience: 'management',
  lang: 'de',
  format,
  mediaType: 'application/octet-stream',
  bytes: content.byteLength,
  sha256: createHash('sha256').update(content).digest('hex'),
  rows: 3,
  content,
});
const files = [fileNamed('a.csv', 'csv'), fileNamed('b.json', 'json')];

/** How a return is kept on its way to being frozen, and afterwards, on both engines. */
export async function describeReturns(createDatabase: CreateDatabase): Promise<void> {
  const database = await createDatabase();
  const change = (actor: string, step: (current: ReturnRelease | undefined) => ReturnRelease) =>
    changeReturn(database, {
      context: contextOf(actor),
      quarter,
      step,
      files,
      entryOf: ({ number, state }): AuditEntry => ({
        actor,
        action: 'verification',
        detail: { quarter, number, state },
      }),
    });
  const prepare = () =>
    change('person:ada', (current) => prepareReturn(current, { quarter, actor: 'person:ada' }));
  const recheck = () =>
    change('person:ada', (current) => recordCheck(current, { actor: 'person:ada', check, notes }));
  const sign = () =>
    change('person:bob', (current) =>
      signOffReturn(current, { actor: 'person:bob', figures, isFourEyes: true }),
    );
  const freeze = (actor = 'person:cleo') =>
    change(actor, (current) => freezeReturn(current, { actor, figures }));
  const freezeWhole = async (): Promise<void> => {
    for (const step of [prepare, recheck, sign, freeze]) await step();
  };
  const stored = () => readReturns(database, { context: contextOf('test') });
  const audited = () =>
    inAudit(database, {
      use: async (trx) =>
        (
          await sql<{
            state: string;
          }>`select detail ->> 'state' as state from audit_event order by sequence`.execute(trx)
        ).rows.map(({ state }) => state),
    });
  const asApp = (statement: string) =>
    inContext(database, {
      context: contextOf('test'),
      dataVersion: 0,
      access: 'write',
      use: (trx) => sql.raw(statement).execute(trx),
    });

  describe('changeReturn', () => {
    beforeEach(async () => {
      await emptyDatabase(database);
      await handMadeStore(database)(world);
    });

    it('keeps every step with its entry in the audit, and the files with the last one', async () => {
      const before = (await audited()).length;
      const seen: unknown[] = [];
      for (const step of [prepare, recheck, sign, freeze]) {
        expect(await step()).toMatchObject({ quarter, number: 1 });
        const [release] = await stored();
        seen.push([release?.state, release?.files.length]);
      }
      expect(seen).toEqual([
        ['draft', 0],
        ['checked', 0],
        ['signed_off', 0],
        ['frozen', 2],
      ]);
      expect((await audited()).slice(before)).toEqual(['draft', 'checked', 'signed_off', 'frozen']);
      const [{ content: _content, ...entry }] = [fileNamed('a.csv', 'csv')];
      const instant: unknown = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
      expect(await stored()).toEqual([
        {
          quarter,
          number: 1,
          state: 'frozen',
          reason: null,
          preparedBy: 'person:ada',
          checkedBy: 'person:ada',
          checkers: ['person:ada'],
          signedBy: 'person:bob',
          frozenBy: 'person:cleo',
          preparedAt: instant,
          checkedAt: instant,
          signedAt: instant,
          frozenAt: instant,
          check,
          notes,
          files: [entry, { ...entry, name: 'b.json', format: 'json' }],
        },
      ]);
    });

    it('gives the bytes of frozen files again, those that are asked for', async () => {
      await freezeWhole();
      const question = { context: contextOf('test'), quarter, release: 1 };
      const all = await readFrozenFiles(database, question);
      expect(all.map(({ name }) => name)).toEqual(['a.csv', 'b.json']);
      for (const file of all) expect(Buffer.from(file.content).equals(Buffer.from(content))).toBe(true);
      const some = { audience: 'management', lang: 'de', format: 'json' } as const;
      expect(await readFrozenFiles(database, { ...question, ...some })).toMatchObject([{ name: 'b.json' }]);
      expect(await readFrozenFiles(database, { ...question, ...some, audience: 'public' })).toEqual([]);
      expect(await readFrozenFiles(database, { ...question, release: 2 })).toEqual([]);
    });

    it('takes a signature back when it is checked again', async () => {
      for (const step of [prepare, recheck, sign, recheck]) await step();
      expect(await stored()).toMatchObject([{ state: 'checked', signedBy: null, signedAt: null }]);
    });

    it('leaves everything as it was where a step is refused', async () => {
      await prepare();
      const before = [await stored(), await audited()];
      await expect(freeze()).rejects.toMatchObject({ code: 'CONFLICT', refusal: 'not_signed_off' });
      expect([await stored(), await audited()]).toEqual(before);
    });

    it.each([
      { before: [], step: prepare, refusal: 'in_progress' },
      { before: [prepare, recheck, sign], step: freeze, refusal: 'frozen' },
    ])('lets one of two win who take the same step at once: $refusal', async ({ before, step, refusal }) => {
      for (const one of before) await one();
      const tried = await Promise.allSettled([step(), step()]);
      expect(tried.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
      expect(tried.find(({ status }) => status === 'rejected')).toMatchObject({
        reason: { code: 'CONFLICT', refusal },
      });
      expect(await stored()).toHaveLength(1);
    });

    it('begins the next release of a frozen return, and keeps the first as it is', async () => {
      await freezeWhole();
      const [first] = await stored();
      await change('person:bob', (current) =>
        correctReturn(current, { actor: 'person:bob', reason: 'late exits' }),
      );
      expect(await stored()).toMatchObject([
        { number: 2, state: 'draft', reason: 'late exits', check: null, files: [] },
        { number: 1, state: 'frozen' },
      ]);
      expect((await stored())[1]).toEqual(first);
    });

    it.each([
      ['its state', "update return_release set state = 'draft'"],
      ['its figures', "update return_release set figures = repeat('0', 64)"],
      ['its notes', "update return_release set notes = '[]'"],
      ['its row', 'delete from return_release'],
      ['a file', "update return_file set sha256 = repeat('0', 64)"],
      ['a file away', 'delete from return_file'],
      [
        'a file more',
        `insert into return_file (quarter, release, name, audience, lang, format, media_type, content, sha256, row_count)
          select quarter, release, 'c', 'public', lang, format, media_type, content, sha256, 1 from return_file limit 1`,
      ],
    ])('refuses every change of what is frozen: %s', async (_, statement) => {
      await freezeWhole();
      const before = [
        await stored(),
        await readFrozenFiles(database, { context: contextOf('test'), quarter, release: 1 }),
      ];
      await expect(asApp(statement)).rejects.toThrow(/permission denied|never changes|being frozen alone/);
      // Also to the owner of the tables.
      await expect(sql.raw(statement).execute(database.kysely)).rejects.toThrow(
        /never changes|being frozen alone/,
      );
      expect([
        await stored(),
        await readFrozenFiles(database, { context: contextOf('test'), quarter, release: 1 }),
      ]).toEqual(before);
    });

    it('shows nothing to whoever sees some locations only, and lets them begin nothing', async () => {
      await freezeWhole();
      const context = { actor: 'person:nord', locations: ['bocholt'], profile: 'MANAGEMENT' } as const;
      expect(await readReturns(database, { context })).toEqual([]);
      expect(await readFrozenFiles(database, { context, quarter, release: 1 })).toEqual([]);
      const begun = changeReturn(database, {
        context,
        quarter: '2026-Q2',
        step: (current) => prepareReturn(current, { quarter: '2026-Q2', actor: context.actor }),
        entryOf: () => ({ actor: context.actor, action: 'verification', detail: {} }),
      });
      await expect(begun).rejects.toMatchObject({ code: 'CONFLICT' });
    });

    it('is found by a verification where an owner changed bytes past every protection', async () => {
      await freezeWhole();
      const found = async (): Promise<unknown> => {
        const { checks } = await verifyStore({ database, today }, {});
        return checks.filter(({ findings }) => findings.length > 0).map(({ id, findings }) => [id, findings]);
      };
      expect(await found()).toEqual([]);
      await sql
        .raw(`do $do$ begin
          alter table return_file disable trigger return_file_frozen;
          alter table return_file drop constraint return_file_hash;
          update return_file set content = '\\x00' where name = 'a.csv';
          alter table return_file enable always trigger return_file_frozen;
        end $do$`)
        .execute(database.kysely);
      expect(await found()).toEqual([['returns_unchanged', ['2026-Q3 release 1: a.csv']]]);
      await emptyDatabase(database);
      await sql`alter table return_file add constraint return_file_hash check (sha256 = encode(sha256(content), 'hex'))`.execute(
        database.kysely,
      );
    });
  });
}
