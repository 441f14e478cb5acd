import type { MeasureValue, Text } from '@neue-wege/domain';
import type { Cell } from '../breakdown-columns.ts';
import type { CellKind } from '../parquet.ts';
import { partTexts, targetTexts } from '../workbook/measure-parts.ts';

/** A number of a value that has a column of its own: empty where it is not shown, or a value of its kind has none. */
export interface ValueColumn {
  readonly id: string;
  readonly heading: Text;
  readonly about: Text;
  readonly kind: CellKind;
  cell(value: MeasureValue): Cell;
}

/** The numbers behind a value, by the names that breakdowns give them. */
export const valueColumns: readonly ValueColumn[] = [
  ...(['numerator', 'denominator', 'unknown', 'coverage'] as const).map(
    (id): ValueColumn => ({
      id,
      heading: partTexts[id].heading,
      about: partTexts[id].definition,
      kind: id === 'coverage' ? 'number' : 'count',
      cell: (value) => (value.kind === 'rate' ? value[id] : null),
    }),
  ),
  ...(['lower', 'upper'] as const).map(
    (id): ValueColumn => ({
      id,
      heading: partTexts[id].heading,
      about: partTexts[id].definition,
      kind: 'number',
      cell: (value) => (value.kind === 'rate' ? (value.interval?.[id] ?? null) : null),
    }),
  ),
  {
    id: 'n',
    heading: partTexts.n.heading,
    about: partTexts.n.definition,
    kind: 'count',
    cell: (value) => (value.kind === 'quantity' ? value.n : null),
  },
  {
    id: 'target',
    heading: targetTexts.target.heading,
    about: targetTexts.target.definition,
    kind: 'number',
    cell: ({ target }) => target?.value ?? null,
  },
  {
    id: 'attainment',
    heading: targetTexts.attainment.heading,
    about: targetTexts.attainment.definition,
    kind: 'number',
    cell: ({ target }) => target?.attainment ?? null,
  },
];
