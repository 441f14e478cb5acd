import { createPgliteDatabase } from '@neue-wege/database/testing';
import { type FactSource, type PartRow, toPlainDate } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { textWith } from './testing/matchers.ts';
import { startTestServer } from './testing/test-server.ts';

const many = 20_001;

/** Very many runs, all of them with one more at the second version. */
const source: FactSource = {
  read: ({ dataVersion = 2 }, use) =>
    use({
      dataVersion,
      phases: [],
      targets: [],
      firstDays: () => Promise.resolve({ entry: null, place: null }),
      answer: ({ aggregates }) =>
        Promise.resolve(
          Array.from(
            { length: many },
            (_, n): PartRow => ({
              grouping: 0,
              keys: [`run-${String(n).padStart(5, '0')}`],
              values: aggregates.map(() => n + dataVersion),
            }),
          ),
        ),
    }),
  versions: () =>
    Promise.resolve([
      { dataVersion: 1, knownOn: toPlainDate('2024-01-15'), origin: 'import', isSingleRecord: false },
      { dataVersion: 2, knownOn: toPlainDate('2024-07-01'), origin: 'import', isSingleRecord: false },
    ]),
};
const server = await startTestServer(await createPgliteDatabase(), { factSource: source });

describe('an answer of very many rows', () => {
  it('is not given row by row; the refusal says what to ask for', async () => {
    const { errors } = await server.ask(
      '{ breakdown(by: [RUN]) { rows { run { key } enrolments { value } } } }',
    );
    expect(errors).toMatchObject([
      {
        path: ['breakdown'],
        extensions: {
          code: 'TOO_EXPENSIVE',
          issues: [{ place: 'breakdown.rows', message: textWith('columns') }],
        },
      },
    ]);
  });

  it.each([
    [
      'revisions(from: "2024-02-01", by: [RUN], measures: [EXITS]) { revisions { change } }',
      'revisions.revisions',
      'fewer dimensions',
    ],
    ['funnel(measure: COMPLETION_RATE, unit: RUN) { units { key } }', 'funnel.units', 'larger units'],
    ['pathways(by: [RUN]) { rows { entries { value } } }', 'pathways.rows', 'fewer dimensions'],
    ['dataQuality(rules: [UNKNOWN_EXIT_REASON]) { rules { rows { period } } }', 'dataQuality.rules', 'years'],
  ])('is not given by any other question either: %s', async (question, place, advice) => {
    const { errors } = await server.ask(`{ ${question} }`);
    expect(errors).toMatchObject([
      { extensions: { code: 'TOO_EXPENSIVE', issues: [{ place, message: textWith(advice) }] } },
    ]);
  });

  it('is given as columns', async () => {
    const { data, errors } = await server.ask(
      '{ breakdown(by: [RUN]) { columns(measures: [ENROLMENTS]) { id values } } }',
    );
    expect(errors).toEqual([]);
    const { breakdown } = data as {
      breakdown: { columns: readonly { id: string; values: readonly unknown[] }[] };
    };
    expect(breakdown.columns.map(({ id, values }) => [id, values.length])).toContainEqual([
      'enrolments.value',
      many,
    ]);
  });
});
