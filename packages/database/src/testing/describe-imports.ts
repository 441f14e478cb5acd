import type { Finding, RequestContext } from '@neue-wege/domain';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  countImportFindings,
  type ImportFinding,
  type ImportFindingPage,
  type ImportFindingsQuestion,
  readImportFindings,
} from '../records/read-import-findings.ts';
import {
  countRejections,
  type ImportPage,
  type ImportPageQuestion,
  readImportPage,
  readImports,
} from '../records/read-imports.ts';
import { handMadeStore, handMadeWithdrawal, places, world } from './hand-made-store.ts';
import { type CreateDatabase, emptyDatabase } from './test-store.ts';

const everybody: RequestContext = { actor: 'test', locations: 'all', profile: 'EXACT' };
const inBorken: RequestContext = { actor: 'borken', locations: ['borken'], profile: 'EXACT' };
const inAhaus: RequestContext = { actor: 'ahaus', locations: ['ahaus'], profile: 'EXACT' };

/** What was imported, as both engines tell it. */
export async function describeImports(createDatabase: CreateDatabase): Promise<void> {
  const database = await createDatabase();
  const store = handMadeStore(database);
  const page = (differences: Partial<ImportPageQuestion> = {}): Promise<ImportPage> =>
    readImportPage(database, {
      context: everybody,
      after: null,
      first: 100,
      isCounted: true,
      ...differences,
    });
  const findings = (
    importId: number,
    differences: Partial<ImportFindingsQuestion> = {},
  ): Promise<ImportFindingPage> =>
    readImportFindings(database, { context: inBorken, importId, after: null, first: 100, ...differences });
  const numbers = ({ records }: ImportPage): readonly number[] => records.map(({ importId }) => importId);

  beforeAll(async () => {
    await emptyDatabase(database);
    await store(world, { knownOn: '2025-01-10' });
    const rows = (date: string): string =>
      `participant,run,location,project,entered_on,exited_on\nanna,1,borken,garten,2024-01-10,\nben,1,borken,garten,2024-02-10,${date}`;
    await store(
      { enrolments: rows('2024-01-01') },
      { knownOn: '2025-02-10', keepGood: true, context: inBorken },
    );
    await store({ enrolments: rows('2024-03-01') }, { knownOn: '2025-03-10', context: inBorken });
    await handMadeWithdrawal(database)(3, { knownOn: '2025-04-10', note: 'another office' });
  });

  describe('readImportPage', () => {
    it('tells of each import what became of it, the newest first', async () => {
      const all = await page();
      expect(numbers(all)).toEqual([3, 2, 1]);
      expect(all).toMatchObject({ hasNext: false, total: 3 });
      expect(all.records[1]).toMatchObject({
        dataVersion: 2,
        knownOn: '2025-02-10',
        actor: 'borken',
        mode: 'upsert',
        counts: { added: 1, changed: 0, unchanged: 0, ended: 0, rejected: 1 },
        files: [{ kind: 'enrolments', rows: 2 }],
        withdrawal: null,
      });
      expect(all.records[0]?.withdrawal).toMatchObject({
        dataVersion: 4,
        knownOn: '2025-04-10',
        actor: 'steward',
        reason: 'another office',
      });
    });

    it('is cut, continued and filtered', async () => {
      const first = await page({ first: 2, isCounted: false });
      expect([numbers(first), first.hasNext, first.total]).toEqual([[3, 2], true, null]);
      expect(numbers(await page({ after: 2 }))).toEqual([1]);
      expect(await page({ isWithdrawn: true })).toMatchObject({ total: 1, records: [{ importId: 3 }] });
      expect(numbers(await page({ isWithdrawn: false }))).toEqual([2, 1]);
    });

    it('shows an import to whoever sees all the locations that it was made for', async () => {
      expect(await page({ context: inBorken })).toMatchObject({ total: 2 });
      expect(await page({ context: inAhaus })).toEqual({ records: [], hasNext: false, total: 0 });
      expect(await page({ context: { ...everybody, locations: ['ahaus', 'borken'] } })).toMatchObject({
        total: 2,
      });
    });
  });

  describe('imports by number', () => {
    it('are found, with what was rejected of them, where they may be seen', async () => {
      const ids = [1, 2, 99];
      const found = await readImports(database, { context: inBorken, ids });
      expect(found.map(({ importId }) => importId)).toEqual([2]);
      expect(await readImports(database, { context: inAhaus, ids })).toEqual([]);
      expect(await countRejections(database, { context: inBorken, ids })).toEqual([
        { importId: 2, rule: 'exit_before_entry', rows: 1 },
      ]);
      expect(await countRejections(database, { context: inAhaus, ids })).toEqual([]);
    });
  });

  describe('a refused delivery', () => {
    const wrong = {
      enrolments: `participant,run,location,project,entered_on,exited_on
        cem,1,borken,garten,2024-02-10,2024-01-01
        dora,9,borken,garten,2024-02-10,`,
    };

    it('is kept with its files and what was found, and none of its rows (I21)', async () => {
      const refused = await store(wrong, { context: inBorken });
      const { importId } = refused;
      expect(refused).toMatchObject({ status: 'refused', importId: 4, counts: { rejected: 2 } });
      const [kept] = await readImports(database, { context: inBorken, ids: [importId ?? 0] });
      expect(kept).toMatchObject({
        status: 'refused',
        dataVersion: null,
        actor: 'borken',
        files: [{ name: 'enrolments.csv', rows: 2 }],
        counts: { added: 0, rejected: 2 },
      });
      expect(await findings(4)).toEqual({ findings: refused.findings.map(numbered), hasNext: false });
      expect(places(refused.findings)).toEqual([
        'enrolments.csv:2 exited_on exit_before_entry',
        'enrolments.csv:3 run unknown_run',
      ]);
      expect(await countRejections(database, { context: inBorken, ids: [4] })).toEqual([]);
      expect(await page({ isWithdrawn: false })).toMatchObject({ total: 2 });
    });

    it('leaves nothing where nothing is to be kept', async () => {
      const before = await page();
      expect(await store(wrong, { keepRefusal: false })).toMatchObject({ status: 'refused', importId: null });
      expect(await store(world, { dryRun: true })).toMatchObject({ status: 'preview', importId: null });
      expect(await page()).toEqual(before);
    });
  });

  describe('readImportFindings', () => {
    it('is cut, continued, filtered, and empty for whoever may not see the import', async () => {
      const first = await findings(4, { first: 1 });
      expect([first.findings.map(({ line }) => line), first.hasNext]).toEqual([[2], true]);
      expect(await findings(4, { after: 1 })).toMatchObject({ findings: [{ ordinal: 2, line: 3 }] });
      expect(await findings(4, { severity: 'warning' })).toEqual({ findings: [], hasNext: false });
      expect(await findings(4, { context: inAhaus })).toEqual({ findings: [], hasNext: false });
      expect(await findings(2)).toMatchObject({ findings: [{ rule: 'exit_before_entry' }] });
    });

    it('counts them by rule', async () => {
      const counts = await countImportFindings(database, { context: inBorken, ids: [1, 2, 4] });
      expect(counts).toEqual([
        { importId: 2, rule: 'exit_before_entry', severity: 'error', count: 1 },
        { importId: 4, rule: 'exit_before_entry', severity: 'error', count: 1 },
        { importId: 4, rule: 'unknown_run', severity: 'error', count: 1 },
      ]);
    });
  });
}

function numbered(finding: Finding, index: number): ImportFinding {
  return { ...finding, ordinal: index + 1 };
}
