import type { Breakdown, BreakdownRow, Measure, MeasureValue, RateValue } from '@neue-wege/domain';
import { builder } from '../builder.ts';

interface AnswerColumn {
  readonly id: string;
  readonly values: readonly unknown[];
}

export const BreakdownColumnType = builder.objectRef<AnswerColumn>('BreakdownColumn').implement({
  description: 'One column of the answer: `location`, `completion_rate.numerator`, `completion_rate.status`.',
  fields: (t) => ({
    id: t.exposeString('id', {
      description: 'Id of a dimension, or of a measure with the part of its value.',
    }),
    values: t.expose('values', { type: 'ColumnValues', description: 'One per row.' }),
  }),
});

/** A part of a value, and how it is read; named properties only, since it is done for every row of a large answer. */
type Part = readonly [name: string, read: (value: MeasureValue) => unknown];

const state: readonly Part[] = [
  ['status', (value) => value.status],
  ['preliminary', (value) => value.preliminary],
];

function rateParts(...parts: readonly (readonly [string, (rate: RateValue) => unknown])[]): readonly Part[] {
  return parts.map(([name, read]) => [name, (value) => (value.kind === 'rate' ? read(value) : null)]);
}

const partsOfKind: Readonly<Record<Measure['kind'], readonly Part[]>> = {
  count: [['value', (value) => value.value], ...state],
  quantity: [
    ['value', (value) => value.value],
    ['n', (value) => (value.kind === 'quantity' ? value.n : null)],
    ...state,
  ],
  rate: [
    ['value', (value) => value.value],
    ...rateParts(
      ['numerator', (rate) => rate.numerator],
      ['denominator', (rate) => rate.denominator],
      ['unknown', (rate) => rate.unknown],
      ['coverage', (rate) => rate.coverage],
      ['knownOnly', (rate) => rate.knownOnly],
      ['excluded', (rate) => rate.excluded],
      ['matureShare', (rate) => rate.matureShare],
      ['bounds.lower', (rate) => (rate.bounds === null ? null : rate.bounds.lower)],
      ['bounds.upper', (rate) => (rate.bounds === null ? null : rate.bounds.upper)],
      ['interval.lower', (rate) => (rate.interval === null ? null : rate.interval.lower)],
      ['interval.upper', (rate) => (rate.interval === null ? null : rate.interval.upper)],
    ),
    ...state,
  ],
};

/** The answer as columns: the dimensions, `is_total_of`, then the parts of each measure asked for. */
export function answerColumns(
  { by, rows }: Pick<Breakdown, 'by' | 'rows'>,
  measures: readonly Measure[],
): readonly AnswerColumn[] {
  return [
    ...by.map((id) => ({
      id,
      values: rows.map(({ keys }) => (id === 'year' ? yearOf(keys[id]) : (keys[id] ?? null))),
    })),
    { id: 'is_total_of', values: rows.map(({ isTotalOf }) => isTotalOf) },
    ...measures.flatMap(({ id, kind }) => {
      const values = rows.map((row) => valueOf(row, id));
      return partsOfKind[kind].map(([part, read]) => ({ id: `${id}.${part}`, values: values.map(read) }));
    }),
  ];
}

function yearOf(key: string | null | undefined): number | null {
  return key === null || key === undefined ? null : Number(key);
}

function valueOf({ values }: BreakdownRow, id: string): MeasureValue {
  const value = values[id];
  if (value === undefined) throw new Error(`A column asks for ${id}, which was not computed`);
  return value;
}
