import { facts, runBreakdown, runKey, toPlainDate } from '@neue-wege/domain';
import {
  answerCase,
  contractCases,
  createMemoryFactSource,
  randomFacts,
  randomRequest,
  sampleFacts,
  sampleKnownOn,
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
  const source = createSqlFactSource(database);

  describe('the fact views', () => {
    beforeAll(() => emptyDatabase(database));

    it.each(Object.entries(facts))('have a column per attribute: %s', async (fact, { date, attributes }) => {
      const view = sql.table(fact === 'stock' ? 'fact_presence' : `fact_${fact}`);
      const columns = [...attributes, ...(date === null ? [] : [date])].map((name) => sql.ref(name));
      const query = sql`select participant_id, ${sql.join(columns)} from ${view}`;
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

  describe('createSqlFactSource over the sample facts', () => {
    beforeAll(async () => {
      await emptyDatabase(database);
      await storeFactRecords(database, { knownOn: sampleKnownOn, records: sampleFacts });
    });

    it.each(contractCases)('$title', async (contractCase) => {
      expect(await answerCase(source, contractCase)).toEqual(contractCase.expected);
    });
  });

  describe.each([11, 12, 13])('createSqlFactSource over the random world %i', (seed) => {
    const random = seededRandom(seed);
    const history = ['2019-03-01', '2024-06-30', '2026-10-01'].map((day) => ({
      knownOn: toPlainDate(day),
      records: randomFacts(random, 200),
    }));
    const reference = createMemoryFactSource(history);

    beforeAll(async () => {
      await emptyDatabase(database);
      for (const version of history) await storeFactRecords(database, version);
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
