import { type BreakdownRow, type MeasureValue, measureOf, withoutValue } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { decodePart } from './decode-part.ts';
import { encodePart } from './encode-part.ts';

const measures = ['enrolments', 'duration_median', 'completion_rate'].map((id) => {
  const measure = measureOf(id);
  if (measure === undefined) throw new Error(`no measure ${id}`);
  return measure;
});
const columns = { by: ['location', 'year'] as const, measures };
const state = { status: 'FINAL', preliminary: false, target: null } as const;
const rate: MeasureValue = {
  kind: 'rate',
  value: 2 / 3,
  numerator: 12,
  denominator: 18,
  unknown: 1,
  coverage: 17 / 18,
  knownOnly: 12 / 17,
  bounds: { lower: 12 / 18, upper: 13 / 18 },
  interval: { lower: 0.437_483_209_441, upper: 0.836_896_1 },
  excluded: null,
  matureShare: 1e-9,
  ...state,
};
const target = {
  value: 20,
  source: 'Zielvereinbarung „2024“',
  comment: null,
  definitionVersion: 1,
  isSameDefinition: true,
  attainment: 0.9,
};
const rowOf = (keys: BreakdownRow['keys'], values: readonly MeasureValue[]): BreakdownRow => ({
  keys,
  isTotalOf: columns.by.filter((dimension) => keys[dimension] === null),
  values: Object.fromEntries(measures.map(({ id }, index) => [id, values[index] ?? rate])),
});
const confidential = measures.map((measure) =>
  withoutValue(measure, { status: 'CONFIDENTIAL', preliminary: false }),
);
const rows = [
  rowOf({ location: 'bocholt', year: '2024' }, [
    { kind: 'count', value: 18, ...state, target },
    {
      kind: 'quantity',
      value: 91.5,
      unit: 'days',
      n: 18,
      ...state,
      status: 'PRELIMINARY',
      preliminary: true,
    },
    rate,
  ]),
  rowOf({ location: 'bocholt', year: null }, confidential),
  rowOf({ location: null, year: null }, [
    { kind: 'count', value: 0, ...state },
    { kind: 'quantity', value: null, unit: 'days', n: null, ...state, status: 'NOT_APPLICABLE' },
    { ...rate, status: 'NOT_MATURE', bounds: null, interval: null },
  ]),
  rowOf({ location: null, year: '2024' }, [
    { kind: 'count', value: 3, ...state },
    { kind: 'quantity', value: 3, unit: 'days', n: 3, ...state },
    { ...rate, unknown: null, coverage: null, knownOnly: null, bounds: null },
  ]),
];

/** As the database gives it back. */
const stored = (content: unknown): unknown => JSON.parse(JSON.stringify(content));

describe('encodePart', () => {
  it('keeps every part of every value', () => {
    expect(decodePart(stored(encodePart(rows, columns)), columns)).toEqual(rows);
    expect(decodePart(stored(encodePart([], columns)), columns)).toEqual([]);
  });

  it('writes columns, and none that are empty', () => {
    const { measures: encoded } = encodePart(rows, columns);
    expect(encoded.enrolments).toEqual({
      status: 'egee',
      target: [[0, target]],
      numbers: { value: [18, null, 0, 3] },
    });
    expect(Object.keys(encoded.completion_rate?.numbers ?? {})).not.toContain('excluded');
    expect(encoded.duration_median?.preliminary).toBe('1000');
  });

  it.each<[string, MeasureValue]>([
    ['a count', { kind: 'count', value: 2, ...state, status: 'CONFIDENTIAL' }],
    ['the part of a rate', { ...rate, value: null, status: 'CONFIDENTIAL' }],
    ['the attainment of a target', { kind: 'count', value: null, ...state, status: 'CONFIDENTIAL', target }],
  ])('refuses %s that is withheld and still there', (_, value) => {
    const ofValue = { by: [], measures: [{ id: 'enrolments' }] };
    const row = { keys: {}, isTotalOf: [], values: { enrolments: value } };
    expect(() => encodePart([row], ofValue)).toThrow('A figure that is withheld holds a number');
  });

  it('refuses a row that lacks a measure, or says wrongly what it sums over', () => {
    const [row] = rows;
    if (row === undefined) throw new Error('no row');
    expect(() => encodePart([{ ...row, values: {} }], columns)).toThrow('lacks enrolments');
    expect(() => encodePart([{ ...row, isTotalOf: ['year'] }], columns)).toThrow('not summed over');
  });
});

describe('decodePart', () => {
  const content = encodePart(rows, columns);
  const { enrolments } = content.measures;
  const withEnrolments = (change: Readonly<Record<string, unknown>>): unknown => ({
    ...content,
    measures: { ...content.measures, enrolments: { ...enrolments, ...change } },
  });

  it('reads the measures that are asked for', () => {
    const [row] = decodePart(stored(content), { ...columns, measures: measures.slice(0, 1) });
    expect(Object.keys(row?.values ?? {})).toEqual(['enrolments']);
  });

  it.each([
    ['nothing', null, 'part'],
    ['a list', [], 'part'],
    ['a number of rows that is none', { ...content, rows: 1.5 }, 'rows'],
    ['fewer keys than rows', { ...content, keys: { ...content.keys, year: ['2024'] } }, 'year'],
    [
      'a key that is none',
      { ...content, keys: { ...content.keys, year: [2024, null, null, '2024'] } },
      'year',
    ],
    ['no column of a measure', { ...content, measures: {} }, 'enrolments'],
    ['an unknown status', withEnrolments({ status: 'ez?' }), 'enrolments'],
    ['fewer states than rows', withEnrolments({ status: 'e' }), 'enrolments'],
    ['a mark that is none', withEnrolments({ preliminary: '0120' }), 'enrolments'],
    ['a text for a number', withEnrolments({ numbers: { value: ['18', null, 0, 3] } }), 'enrolments.value'],
    ['a target of no row', withEnrolments({ target: [[4, target]] }), 'enrolments'],
    ['half a target', withEnrolments({ target: [[0, { value: 1 }]] }), 'enrolments'],
  ])('refuses %s and names the place', (_, damaged, place) => {
    expect(() => decodePart(stored(damaged), columns)).toThrow(`cannot be read: ${place}`);
  });
});
