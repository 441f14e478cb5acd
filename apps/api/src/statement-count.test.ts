import { createSqlFactSource } from '@neue-wege/database';
import { countStatements } from '@neue-wege/database/testing';
import type { FactSource } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { createSampleDatabase } from './testing/sample-database.ts';
import { startTestServer } from './testing/test-server.ts';

const database = countStatements(await createSampleDatabase());
const seen = { reads: 0, parts: 0 };
const server = await startTestServer(database, {
  factSource: counting(createSqlFactSource(database)),
  answerCacheBytes: 0,
});

/** Counts the snapshots that are read and the parts of plans that are answered. */
function counting(source: FactSource): FactSource {
  return {
    versions: () => source.versions(),
    read: (question, use) => {
      seen.reads += 1;
      return source.read(question, (snapshot) =>
        use({
          ...snapshot,
          answer: (part) => {
            seen.parts += 1;
            return snapshot.answer(part);
          },
        }),
      );
    },
  };
}

interface Cost {
  readonly reads: number;
  readonly parts: number;
  /** Statements that count, and those beside them. */
  readonly counts: number;
  readonly others: number;
}

/** What a question costs once what all questions have in common is known. */
async function costOf(question: string): Promise<Cost> {
  expect((await server.ask(question)).errors).toEqual([]);
  const before = { ...seen, statements: database.statements.length };
  await server.ask(question);
  const sent = database.statements.slice(before.statements);
  const counts = sent.filter((text) => text.startsWith('with cells')).length;
  const [reads, parts] = [seen.reads - before.reads, seen.parts - before.parts];
  return { reads, parts, counts, others: sent.length - counts };
}

const rates = 'completionRate { value } independenceRate6m { value numerator interval { lower } }';

describe('the statements of a question', () => {
  it.each([
    ['one measure', '{ breakdown(by: [YEAR]) { rows { enrolments { value } } } }', 1],
    ['entries and exits', `{ breakdown(by: [YEAR]) { rows { enrolments { value } ${rates} } } }`, 2],
    [
      'names, margins and many parts of values',
      `{ breakdown(by: [LOCATION, PROJECT, YEAR], margins: true) {
        rows { location { key name } project { name } year enrolments { value status } ${rates} } total { ${rates} } } }`,
      2,
    ],
    ['columns', '{ breakdown(by: [LOCATION]) { columns(measures: [ENROLMENTS, EXITS]) { id values } } }', 2],
  ])('are one per part of its plan: %s', async (_, question, parts) => {
    expect(await costOf(question)).toEqual({ reads: 1, parts, counts: parts, others: 1 });
  });

  it('are not more for more rows, fields or names', async () => {
    const few = await costOf('{ breakdown(by: []) { total { enrolments { value } } } }');
    const many = await costOf(
      '{ breakdown(by: [LOCATION, RUN, SEX, AGE_BAND], margins: true) { rows { run { key name location { name } } enrolments { value status } } } }',
    );
    expect(many).toEqual(few);
  });

  it('are none for a file that the client has', async () => {
    const path = '/files/breakdown.csv?by=year&measures=enrolments';
    const etag = (await server.get(path)).headers.get('etag') ?? '';
    const before = database.statements.length;
    const again = await server.get(path, { headers: { 'if-none-match': etag } });
    expect([again.status, database.statements.length - before]).toEqual([304, 0]);
  });

  it('are those of the fields that are selected', async () => {
    const skipped = await costOf(
      '{ breakdown(by: []) { total { enrolments { value } exits @skip(if: true) { value } } } }',
    );
    expect(skipped.counts).toBe(1);
  });

  it('are two for a part that counts people or finds medians beside rates: each is cheaper alone', async () => {
    const cost = await costOf(
      '{ breakdown(by: []) { total { completionRate { value } medianDays: durationMedian { value } } } }',
    );
    expect(cost).toMatchObject({ reads: 1, others: 1 });
    expect(cost.counts).toBeLessThanOrEqual(2 * cost.parts);
  });

  it('are asked again for the same question under another name', async () => {
    const one = 'breakdown(by: []) { total { enrolments { value } } }';
    expect(await costOf(`{ a: ${one} b: ${one} }`)).toEqual({ reads: 2, parts: 2, counts: 2, others: 2 });
  });
});
