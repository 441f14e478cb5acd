import {
  type CollectedTables,
  collectTables,
  dimensionIds,
  type FactSource,
  facts,
  measureIds,
  type Part,
  parseBreakdownRequest,
  parseDataQualityRequest,
  parsePathwaysRequest,
  parseTimeToIndependenceRequest,
  qualityRuleIds,
  runBreakdown,
  runDataQuality,
  runKey,
  runPathways,
  runTimeToIndependence,
  toPlainDate,
} from '@neue-wege/domain';
import {
  answerCase,
  contractCases,
  contractWorlds,
  createMemoryFactSource,
  measureCases,
  randomFacts,
  randomRequest,
  sampleFacts,
  seededRandom,
} from '@neue-wege/domain/testing';
import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { createSqlFactSource } from '../facts/sql-fact-source.ts';
import { storeFactRecords } from './store-fact-records.ts';
import { type CreateDatabase, emptyDatabase } from './test-store.ts';

const today = toPlainDate('2026-11-01');
const context = { actor: 'test', locations: 'all', profile: 'EXACT' } as const;

/** What facts from SQL have in common with those of the reference: the contract, and the answers to any question. */
export async function describeFactSource(createDatabase: CreateDatabase): Promise<void> {
  const database = await createDatabase();

  describe('the fact views', () => {
    beforeAll(() => emptyDatabase(database));

    it.each(Object.entries(facts))('have a column per attribute: %s', async (id, fact) => {
      const isPresence = id === 'stock' || id === 'month_end';
      const view = sql.table(isPresence ? 'fact_presence' : `fact_${id}`);
      const days = fact.seen === 'on' ? [fact.date] : [fact.from, fact.until];
      const columns = [...fact.attributes, ...days].map((name) => sql.ref(name));
      const query = sql`select ${sql.join(columns)} from ${view}`;
      expect((await query.execute(database.kysely)).rows).toEqual([]);
    });

    it('cost nothing for the columns that nobody names', async () => {
      const query = sql<Record<string, string>>`explain select location, count(*) from fact_exit group by 1`;
      const { rows } = await query.execute(database.kysely);
      const plan = rows.flatMap(Object.values).join('\n');
      expect(plan).toContain('enrolment');
      expect(plan).not.toMatch(/observation|spell|coverage|run_state|run_period/);
    });

    it('key a run like the domain does', async () => {
      const run = { location: 'a/b%', project: '%2F', number: '1/%25' };
      await database.kysely
        .insertInto('run')
        .values({ location: run.location, project: run.project, run_number: run.number })
        .execute();
      const { rows } = await sql`select run_key from run`.execute(database.kysely);
      expect(rows).toEqual([{ run_key: runKey(run) }]);
    });
  });

  describe.each(Object.entries(contractWorlds))('createSqlFactSource over the %s world', (world, history) => {
    const source = createSqlFactSource(database);
    beforeAll(async () => {
      await emptyDatabase(database);
      for (const version of history) await storeFactRecords(database, version);
    });

    const cases = [...contractCases, ...measureCases].filter((one) => (one.world ?? 'sample') === world);

    it.each(cases)('$title', async (contractCase) => {
      expect(await answerCase(source, contractCase)).toEqual(contractCase.expected);
    });
  });

  describe.each([11, 12, 13])('createSqlFactSource over the random world %i', (seed) => {
    const source = createSqlFactSource(database);
    const random = seededRandom(seed);
    const history = ['2019-03-01', '2024-06-30', '2026-05-31'].map((day, index) => {
      const knownOn = toPlainDate(day);
      return { knownOn, records: randomFacts(random, { size: 200, knownOn }), isLoadedLater: index === 1 };
    });
    const reference = createMemoryFactSource(history);

    beforeAll(async () => {
      await emptyDatabase(database);
      for (const version of history) await storeFactRecords(database, version);
    });

    // Every measure by every dimension, beside the location and alone, with margins, before and after it is mature.
    it.each(dimensionIds)(
      'splits every measure by %s like the reference',
      { timeout: 120_000 },
      async (dimension) => {
        for (const asOf of ['2023-02-28', '2026-11-01']) {
          for (const by of [
            [dimension],
            dimension === 'location' ? ['location', 'year'] : ['location', dimension],
          ]) {
            const request = parseBreakdownRequest(
              { by, measures: measureIds, margins: true, exclusions: seed === 12, asOf },
              { today, profile: 'EXACT' },
            );
            const answer = await runBreakdown(request, { source, context });
            expect(answer).toEqual(await runBreakdown(request, { source: reference, context }));
            expect(answer.rows.length).toBeGreaterThan(0);
          }
        }
      },
    );

    // What people did elsewhere is not looked back to: the reference drops it before it derives anything (A05, A07).
    describe.each([[['gronau']], [['bocholt', 'borken']], [['borken', 'nowhere']]])(
      'with a context of %j',
      (locations) => {
        const own = { ...context, locations };

        it('shows its own figures alone, like the reference (A07)', async () => {
          const request = parseBreakdownRequest(
            { by: ['location', 'year'], measures: measureIds, margins: true },
            { today, profile: 'EXACT' },
          );
          const answer = await runBreakdown(request, { source, context: own });
          expect(answer).toEqual(await runBreakdown(request, { source: reference, context: own }));
          const shown = new Set(answer.rows.map(({ keys }) => keys.location));
          expect(shown).toEqual(new Set([...locations.filter((key) => key !== 'nowhere'), null]));
        });

        it('looks back to nothing that happened elsewhere, like the reference (A05)', async () => {
          const curve = parseTimeToIndependenceRequest({ by: [] }, { today, profile: 'EXACT' });
          const ways = parsePathwaysRequest({ by: ['location', 'year'] }, { today, profile: 'EXACT' });
          const quality = parseDataQualityRequest({ grain: 'year' }, { today, profile: 'EXACT' });
          const answers = (asked: FactSource): Promise<readonly unknown[]> =>
            Promise.all([
              runTimeToIndependence(curve, { source: asked, context: own }),
              runPathways(ways, { source: asked, context: own }),
              runDataQuality(quality, { source: asked, context: own }),
            ]);
          expect(await answers(source)).toEqual(await answers(reference));
        });

        it('answers any question like the reference', { timeout: 120_000 }, async () => {
          const records = history[2]?.records ?? sampleFacts;
          for (let asked = 0; asked < 12; asked++) {
            const request = randomRequest(random, { records, today });
            const question = { ...request, measures: request.measures.map(({ id }) => id) };
            const answer = await runBreakdown(request, { source, context: own });
            const expected = await runBreakdown(request, { source: reference, context: own });
            expect({ question, answer }).toEqual({ question, answer: expected });
          }
        });
      },
    );

    it('follows time in receipt like the reference', async () => {
      const part: Part = {
        fact: 'receipt_time',
        asOf: toPlainDate('2025-02-28'),
        groupings: [['location'], []],
        aggregates: [{ kind: 'count', where: null }],
        splitBy: ['months_in_receipt', 'receipt_end'],
        where: null,
        stretches: [{ first: toPlainDate('1900-01-01'), last: toPlainDate('9999-12-31') }],
        windows: [],
        phases: [],
      };
      const rowsOf = (asked: FactSource): Promise<readonly string[]> =>
        asked.read({ context, asOf: part.asOf }, async (snapshot) =>
          (await snapshot.answer(part)).map((row) => JSON.stringify(row)).toSorted(),
        );
      const rows = await rowsOf(source);
      expect(rows).toEqual(await rowsOf(reference));
      expect(rows.filter((row) => row.includes('"work"')).length).toBeGreaterThan(1);
    });

    it.each([[[]], [['location']], [['sex', 'phase']]])('draws the curve by %o like it', async (by) => {
      const request = parseTimeToIndependenceRequest({ by }, { today, profile: 'EXACT' });
      const answer = await runTimeToIndependence(request, { source, context });
      expect(answer).toEqual(await runTimeToIndependence(request, { source: reference, context }));
    });

    it('finds what is wrong with the data like the reference', { timeout: 120_000 }, async () => {
      const request = parseDataQualityRequest({ grain: 'quarter' }, { today, profile: 'EXACT' });
      const answer = await runDataQuality(request, { source, context });
      expect(answer).toEqual(await runDataQuality(request, { source: reference, context }));
      const found = answer.rules.filter(({ total }) => (total.findings ?? 0) > 0).map(({ rule }) => rule.id);
      expect([...found, 'stock_flow'].toSorted()).toEqual(qualityRuleIds.toSorted());
    });

    it('follows the ways of entries like the reference', async () => {
      const request = parsePathwaysRequest({ by: ['location', 'year'] }, { today, profile: 'EXACT' });
      const answer = await runPathways(request, { source, context });
      expect(answer).toEqual(await runPathways(request, { source: reference, context }));
    });

    it('counts what disclosure control looks at like the reference', { timeout: 120_000 }, async () => {
      const [collected, expected] = await Promise.all(
        [source, reference].map((one) => collectTables({ source: one, context }, { asOf: today })),
      );
      expect(withSortedTargets(collected)).toEqual(withSortedTargets(expected));
    });

    // As many questions as it takes: no limit on all of them together.
    it('answers any question like the reference, as of any day', { timeout: 120_000 }, async () => {
      const records = history[2]?.records ?? sampleFacts;
      for (let asked = 0; asked < 40; asked++) {
        const request = randomRequest(random, { records, today });
        const question = { ...request, measures: request.measures.map(({ id }) => id) };
        const answer = await runBreakdown(request, { source, context });
        const expected = await runBreakdown(request, { source: reference, context });
        expect({ question, answer }).toEqual({ question, answer: expected });
      }
    });
  });
}

/** Targets come in any order. */
function withSortedTargets(collected: CollectedTables | undefined): CollectedTables | undefined {
  if (collected === undefined) return undefined;
  const { targets, ...frame } = collected.frame;
  const inOrder = targets.toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
  return { ...collected, frame: { ...frame, targets: inOrder } };
}
