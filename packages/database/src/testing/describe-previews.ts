import type { RequestContext } from '@neue-wege/domain';
import { beforeEach, describe, expect, it } from 'vitest';
import { readVersions } from '../facts/fact-snapshot.ts';
import type { DeliveryResult } from '../store/store-delivery.ts';
import { handMadeStore, places, world } from './hand-made-store.ts';
import { type CreateDatabase, emptyDatabase } from './test-store.ts';

const heading = 'participant,run,location,project,entered_on,exited_on,exit_reason,sex';
const people = (location: string, count: number): string =>
  Array.from({ length: count }, (_, n) => `${location}${n},1,${location},garten,2025-01-10,,,female`).join(
    '\n',
  );

/** What a delivery would do, told without doing it. */
export async function describePreviews(createDatabase: CreateDatabase): Promise<void> {
  const database = await createDatabase();
  const store = handMadeStore(database);
  const enrolments = (rows: string): { enrolments: string } => ({ enrolments: `${heading}\n${rows}` });

  beforeEach(async () => {
    await emptyDatabase(database);
    await store({ ...world, ...enrolments(`${people('borken', 20)}\n${people('bocholt', 20)}`) });
  });

  describe('storeDelivery, as a preview', () => {
    const preview = (rows: string, options: Parameters<typeof store>[1] = {}): Promise<DeliveryResult> =>
      store(enrolments(rows), { dryRun: true, ...options });

    it('says by kind and column what would change, and stores nothing', async () => {
      const rows = `borken0,1,borken,garten,2025-01-10,2025-06-30,regular_end,
        borken1,1,borken,garten,2025-01-10,2025-07-31,,male
        borken2,1,borken,garten,2025-01-10,,,female
        new,1,borken,garten,2025-01-10,,,
        wrong,7,borken,garten,2025-01-10,,,`;
      const result = await preview(rows, { keepGood: true });

      expect(result).toMatchObject({ status: 'preview', dataVersion: 1, importId: null, clearedCells: 1 });
      expect(result.effects).toEqual([
        {
          kind: 'enrolments',
          added: 1,
          created: 0,
          changed: 2,
          unchanged: 1,
          ended: 0,
          rejected: 1,
          columns: [
            { column: 'exited_on', changed: 2, cleared: 0 },
            { column: 'exit_reason', changed: 1, cleared: 0 },
            { column: 'sex', changed: 1, cleared: 1 },
          ],
        },
      ]);
      expect(await store(enrolments(people('borken', 20)))).toMatchObject({ status: 'unchanged' });
    });

    it('names the columns of every kind as the contract does', async () => {
      const result = await store(
        {
          runs: 'run,project,location,starts_on,ends_on,places\n1,garten,borken,2024-01-01,2025-12-31,12',
          targets: 'measure,location,year,value,source\nenrolments,borken,2025,12,plan',
        },
        { dryRun: true },
      );

      expect(result.effects).toMatchObject([
        { kind: 'runs', changed: 1, columns: [{ column: 'ends_on' }, { column: 'places' }] },
        { kind: 'targets', added: 1, columns: [] },
      ]);
    });

    it('says what the headline figures would become, in all and where they differ', async () => {
      const result = await preview(people('borken', 25));
      const figures = result.figures
        .filter(({ measure }) => measure.id === 'enrolments')
        .map(({ location, year, before, after }) => [location, year, before?.value, after?.value]);

      expect(figures).toEqual([
        [null, 2026, 0, 0],
        [null, 2025, 40, 45],
        ['borken', 2025, 20, 25],
      ]);
      expect(result.figures.map(({ measure }) => measure.id)).toContain('independence_rate_6m');
    });

    it('says so of the year that a delivery is about, however long ago, and of no other', async () => {
      const rows = 'old,1,borken,garten,2019-01-10,2019-06-30,regular_end,female';
      const result = await preview(rows);
      expect(new Set(result.figures.map(({ location, year }) => `${location} ${year}`))).toEqual(
        new Set(['null 2019', 'borken 2019']),
      );
      expect(result.figures.find(({ measure }) => measure.id === 'enrolments')).toMatchObject({
        before: null,
        after: { value: 1 },
      });
    });

    it('names no figure where none becomes another one', async () => {
      const same = await preview(people('borken', 20));
      expect([same.status, same.figures]).toEqual(['preview', []]);
    });

    it('says so with the status of each figure, and before the first version too', async () => {
      await emptyDatabase(database);
      const result = await store({ ...world, ...enrolments(people('borken', 3)) }, { dryRun: true });
      const first = result.figures.find(({ year }) => year === 2025);
      expect(first).toMatchObject({
        measure: { id: 'enrolments' },
        before: null,
        after: { value: 3, status: 'FINAL' },
      });
    });

    it('tells a context of some locations what it may see', async () => {
      const context: RequestContext = { actor: 'borken', locations: ['borken'], profile: 'EXACT' };
      const result = await preview(people('borken', 25), { context });
      const entered = result.figures.filter(
        ({ measure, year }) => measure.id === 'enrolments' && year === 2025,
      );
      expect(entered.map(({ location, after }) => [location, after?.value])).toEqual([
        [null, 25],
        ['borken', 25],
      ]);
    });

    it('makes no version, whatever it looked at', async () => {
      await preview(people('borken', 25));
      expect(await readVersions(database.kysely)).toHaveLength(1);
    });
  });

  describe('storeDelivery, of a complete delivery that shrinks', () => {
    const replace = { mode: 'replace' } as const;

    it('wants to be confirmed when more than a fifth of what a location has would end', async () => {
      const result = await store(enrolments(people('borken', 14)), replace);

      expect(result).toMatchObject({ status: 'refused', counts: { ended: 0 } });
      expect(result.shrinking).toEqual([
        { kind: 'enrolments', location: 'borken', before: 20, ended: 6, after: 14, share: 0.3 },
      ]);
      expect(places(result.findings)).toEqual(['enrolments.csv:- - delivery_shrinks']);
    });

    it('stores it when it is', async () => {
      const confirmed = { ...replace, confirmShrinking: true };
      const result = await store(enrolments(people('borken', 14)), confirmed);
      expect(result).toMatchObject({ status: 'stored', counts: { ended: 6 }, shrinking: [{ ended: 6 }] });
    });

    it('lists it in a preview', async () => {
      const result = await store(enrolments(people('borken', 14)), { ...replace, dryRun: true });
      expect(result).toMatchObject({
        status: 'preview',
        counts: { ended: 6 },
        shrinking: [{ location: 'borken', share: 0.3 }],
        findings: [],
      });
    });

    it('asks nothing of a share below the limit, of a few records, or of what is replaced by as much', async () => {
      expect(await store(enrolments(people('borken', 16)), replace)).toMatchObject({ status: 'stored' });
      const few = { ...replace, shrinkLimit: 0.05 };
      expect(await store(enrolments(people('borken', 12)), few)).toMatchObject({ status: 'stored' });
    });

    it('counts follow-ups and spells at the locations of their people', async () => {
      const observed = (count: number): string =>
        `participant,run,location,project,observed_on\n${Array.from({ length: count }, (_, n) => `borken${n},1,borken,garten,2025-09-10`).join('\n')}`;
      const benefits = (count: number): string =>
        `participant,kind,starts_on\n${Array.from({ length: count }, (_, n) => `borken${n},benefit,2024-01-10`).join('\n')}`;
      const left = people('borken', 20).replaceAll('2025-01-10,,', '2025-01-10,2025-06-30,');
      await store({ ...enrolments(left), observations: observed(10), spells: benefits(10) });
      const shrunk = await store(
        { ...enrolments(left), observations: observed(5), spells: benefits(4) },
        { ...replace, dryRun: true },
      );
      expect(shrunk.shrinking).toMatchObject([
        { kind: 'observations', location: 'borken', before: 10, ended: 5, after: 5 },
        { kind: 'spells', location: 'borken', before: 10, ended: 6, after: 4 },
      ]);
    });
  });
}
