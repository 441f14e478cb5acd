import {
  type BreakdownRow,
  type DimensionId,
  type MeasureValue,
  type TargetValue,
  valueStatuses,
} from '@neue-wege/domain';
import { numberNames, numbersOf, type ValueNumber } from './value-numbers.ts';

/** The values of a measure in the rows of a part, as columns. */
export interface MeasureColumns {
  /** One sign of `valueStatuses` per row. */
  readonly status: string;
  /** `1` or `0` per row; absent: no row is. */
  readonly preliminary?: string;
  /** The rows that have one, by their position. */
  readonly target?: readonly (readonly [row: number, target: TargetValue])[];
  /** By their name; a column that is absent is `null` in every row. */
  readonly numbers: Readonly<Record<string, readonly ValueNumber[]>>;
}

/** Rows of a released table as they are stored: columns instead of an object per value. */
export interface PartContent {
  readonly rows: number;
  readonly keys: Readonly<Partial<Record<DimensionId, readonly (string | null)[]>>>;
  readonly measures: Readonly<Record<string, MeasureColumns>>;
}

/** Which columns a table has. */
export interface TableColumns {
  readonly by: readonly DimensionId[];
  readonly measures: readonly { readonly id: string }[];
}

/**
 * Encodes rows of a table.
 *
 * @throws Error when a value that is withheld still holds a number: it must never be written.
 */
export function encodePart(rows: readonly BreakdownRow[], { by, measures }: TableColumns): PartContent {
  for (const { keys, isTotalOf } of rows) {
    const summedOver = by.filter((dimension) => (keys[dimension] ?? null) === null);
    if (summedOver.join() !== isTotalOf.join())
      throw new Error('A row is not summed over what it has no key in');
  }
  return {
    rows: rows.length,
    keys: Object.fromEntries(
      by.map((dimension) => [dimension, rows.map(({ keys }) => keys[dimension] ?? null)]),
    ),
    measures: Object.fromEntries(
      measures.map(({ id }) => [
        id,
        encodeMeasure(
          rows.map(({ values }) => {
            const value = values[id];
            if (value === undefined) throw new Error(`A row of a release lacks ${id}`);
            return value;
          }),
        ),
      ]),
    ),
  };
}

function encodeMeasure(values: readonly MeasureValue[]): MeasureColumns {
  const numbers = values.map(numbersOf);
  values.forEach((value, row) => requireWithheld(value, numbers[row] ?? []));
  const names: readonly string[] = values[0] === undefined ? [] : numberNames[values[0].kind];
  const columns = names.map((name, index) => [name, numbers.map((ofRow) => ofRow[index] ?? null)] as const);
  const targets = values.flatMap(({ target }, row) => (target === null ? [] : [[row, target] as const]));
  return {
    status: values.map(({ status }) => valueStatuses[status].sign).join(''),
    ...(values.some(({ preliminary }) => preliminary) && {
      preliminary: values.map(({ preliminary }) => (preliminary ? '1' : '0')).join(''),
    }),
    ...(targets.length > 0 && { target: targets }),
    numbers: Object.fromEntries(columns.filter(([, column]) => column.some((number) => number !== null))),
  };
}

function requireWithheld({ status, target }: MeasureValue, numbers: readonly ValueNumber[]): void {
  if (status !== 'CONFIDENTIAL') return;
  if (numbers.some((number) => number !== null) || (target?.attainment ?? null) !== null)
    throw new Error('A figure that is withheld holds a number');
}
