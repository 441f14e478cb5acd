import type { Breakdown, BreakdownRow, Measure, MeasureValue } from '@neue-wege/domain';
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

type Part = readonly [name: string, read: (value: MeasureValue) => unknown];

const state: readonly Part[] = [
  ['status', (value) => value.status],
  ['preliminary', (value) => value.preliminary],
];

const partsOfKind: Readonly<Record<Measure['kind'], readonly Part[]>> = {
  count: [['value', (value) => value.value], ...state],
  quantity: [
    ['value', (value) => value.value],
    ['n', (value) => (value.kind === 'quantity' ? value.n : null)],
    ...state,
  ],
  rate: [
    ['value', (value) => value.value],
    ...(
      ['numerator', 'denominator', 'unknown', 'coverage', 'knownOnly', 'excluded', 'matureShare'] as const
    ).map((name): Part => [name, (value) => (value.kind === 'rate' ? value[name] : null)]),
    ...(['bounds', 'interval'] as const).flatMap((name) =>
      (['lower', 'upper'] as const).map(
        (end): Part => [
          `${name}.${end}`,
          (value) => (value.kind === 'rate' ? (value[name]?.[end] ?? null) : null),
        ],
      ),
    ),
    ...state,
  ],
};

/** The answer as columns: the dimensions, `is_total_of`, then the parts of each measure asked for. */
export function answerColumns(
  { by, rows }: Breakdown,
  measures: readonly Measure[],
): readonly AnswerColumn[] {
  return [
    ...by.map((id) => ({
      id,
      values: rows.map(({ keys }) => (id === 'year' ? yearOf(keys[id]) : (keys[id] ?? null))),
    })),
    { id: 'is_total_of', values: rows.map(({ isTotalOf }) => isTotalOf) },
    ...measures.flatMap(({ id, kind }) =>
      partsOfKind[kind].map(([part, read]) => ({
        id: `${id}.${part}`,
        values: rows.map((row) => read(valueOf(row, id))),
      })),
    ),
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
