import { createPgliteDatabase } from '@neue-wege/database/testing';
import type { FactSource, PartRow } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { textWith } from './testing/matchers.ts';
import { startTestServer } from './testing/test-server.ts';

const many = 20_001;
const rows: readonly PartRow[] = Array.from({ length: many }, (_, n) => ({
  grouping: 0,
  keys: [`run-${String(n).padStart(5, '0')}`],
  values: [n],
}));
const source: FactSource = {
  read: (_question, use) =>
    use({ dataVersion: 1, firstEntry: null, phases: [], answer: () => Promise.resolve(rows) }),
};
const server = await startTestServer(await createPgliteDatabase(), { factSource: source });

describe('an answer of very many rows', () => {
  it('is not given row by row; the refusal says what to ask for', async () => {
    const { errors } = await server.ask(
      '{ breakdown(by: [RUN]) { rows { run { key } enrolments { value } } } }',
    );
    expect(errors).toMatchObject([
      {
        path: ['breakdown', 'rows'],
        extensions: {
          code: 'TOO_EXPENSIVE',
          issues: [{ place: 'breakdown.rows', message: textWith('columns') }],
        },
      },
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
