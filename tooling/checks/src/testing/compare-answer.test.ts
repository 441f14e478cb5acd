import { toPlainDate } from '@neue-wege/domain';
import type { BreakdownDocument, RowDocument } from '@neue-wege/reports';
import { describe, expect, it } from 'vitest';
import { compareAnswer } from './compare-answer.ts';
import { decodeExpected, type ExpectedQuestion } from './decode-expected.ts';

function ask(question: object): ExpectedQuestion {
  const whole = { by: ['location'], measures: ['exits'], rows: [], ...question };
  const [decoded] = decodeExpected(JSON.stringify({ questions: [whole] }));
  if (decoded === undefined) throw new Error('one question was written');
  return decoded;
}

function answer(rows: readonly object[], total: object = {}): BreakdownDocument {
  const document = (row: object): RowDocument => ({ isTotalOf: [], ...row });
  return {
    asOf: toPlainDate('2026-09-30'),
    dataVersion: 1,
    profile: 'EXACT',
    exclusions: false,
    by: ['location'],
    rows: rows.map(document),
    total: document(total),
  };
}

const count = (value: number | null): object => ({ value, status: 'FINAL' });

describe('compareAnswer', () => {
  it('counts every figure and finds nothing when all agree', () => {
    const question = ask({
      measures: ['exits', 'completion_rate'],
      rows: [
        {
          location: 'a',
          exits: { value: 3 },
          completion_rate: { value: 1 / 3, interval: { lower: 0.1, upper: 0.8 } },
        },
      ],
      total: { exits: { value: 3 }, completion_rate: { value: 1 / 3, interval: null } },
    });
    const rate = { value: 1 / 3 + 1e-12, interval: { lower: 0.1 + 1e-8, upper: 0.8 } };
    const total = { exits: count(3), completion_rate: { value: 1 / 3, interval: null } };
    const got = answer([{ location: 'a', exits: count(3), completion_rate: rate }], total);
    expect(compareAnswer(question, got)).toEqual({ compared: 7, differences: [] });
  });

  it.each([
    ['a count', { value: 4 }, { value: 3 }],
    ['a fraction beyond the tolerance', { value: 0.5 + 1e-8 }, { value: 0.5 }],
    [
      'an interval beyond the tolerance',
      { interval: { lower: 0.1, upper: 0.20001 } },
      { interval: { lower: 0.1, upper: 0.2 } },
    ],
    ['a number where nothing may be', { value: 0 }, { value: null }],
    ['nothing where a number must be', { value: null }, { value: 0 }],
    ['an interval where nothing may be', { interval: { lower: 0, upper: 1 } }, { interval: null }],
  ])('finds %s', (_, got, expected) => {
    const question = ask({ rows: [{ location: 'a', exits: expected }] });
    expect(compareAnswer(question, answer([{ location: 'a', exits: got }])).differences).toHaveLength(1);
  });

  it('names the place, what was expected and what came', () => {
    const question = ask({
      by: ['location', 'year'],
      rows: [{ location: 'a', year: 2023, exits: { value: 3 } }],
    });
    const { differences } = compareAnswer(question, answer([{ location: 'a', year: 2023, exits: count(4) }]));
    expect(differences).toEqual([{ place: 'location=a year=2023 exits.value', expected: '3', got: '4' }]);
  });

  it('misses a row, unless it may be absent and would hold zeros', () => {
    const row = { location: 'a', exits: { value: 3 } };
    const missing = compareAnswer(ask({ rows: [row] }), answer([]));
    expect(missing.differences).toEqual([{ place: 'location=a exits.value', expected: '3', got: 'no row' }]);
    expect(
      compareAnswer(ask({ rows: [{ ...row, mayBeAbsent: true }] }), answer([])).differences,
    ).toHaveLength(1);
    const empty = ask({ rows: [{ location: 'a', mayBeAbsent: true, exits: { value: 0 } }] });
    expect(compareAnswer(empty, answer([])).differences).toEqual([]);
    expect(compareAnswer(empty, answer([{ location: 'a', exits: count(1) }])).differences).toHaveLength(1);
  });

  it('lets rows that are not listed hold zeros only', () => {
    const got = answer([
      { location: 'a', exits: count(0) },
      { location: 'b', exits: count(null) },
      { location: 'c', exits: count(2) },
    ]);
    const { compared, differences } = compareAnswer(ask({}), got);
    expect([compared, differences]).toEqual([3, [{ place: 'location=c exits', expected: '0', got: '2' }]]);
  });

  it('looks at the periods named, and at nothing else', () => {
    const question = ask({
      by: ['year'],
      only: { year: [2023] },
      rows: [{ year: 2023, exits: { value: 1 } }],
    });
    const got = answer([
      { year: 2023, exits: count(1) },
      { year: 2024, exits: count(9) },
    ]);
    expect(compareAnswer(question, got)).toEqual({ compared: 1, differences: [] });
  });

  it('tells margin rows from inner rows', () => {
    const question = ask({
      by: ['location', 'year'],
      margins: true,
      rows: [{ location: 'a', year: null, isTotalOf: ['year'], exits: { value: 5 } }],
    });
    expect(
      compareAnswer(question, answer([{ location: 'a', year: null, exits: count(5) }])).differences,
    ).toEqual([]);
  });
});
