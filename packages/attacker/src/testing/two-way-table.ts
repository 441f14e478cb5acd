import type { Inference } from '../infer-intervals.ts';
import type { Equation, LinearSystem } from '../linear-system.ts';

/** A table of counts whose row and column totals are published; `hidden` marks withheld cells by row and column. */
export interface TwoWayTable {
  readonly cells: readonly (readonly number[])[];
  /** A row or column beyond the last is that of the totals. */
  readonly hidden: readonly (readonly [row: number, column: number])[];
}

/** What a reader of the table knows: every cell is a variable, row by row, totals at the ends. */
export function systemOfTable(table: TwoWayTable): {
  readonly system: LinearSystem;
  readonly truth: NonNullable<Inference['truth']>;
  readonly targets: readonly number[];
} {
  const { cells, hidden } = table;
  const rows = cells.map((row) => [...row, total(row)]);
  const width = (cells[0]?.length ?? 0) + 1;
  const columnTotals = Array.from({ length: width }, (_, column) =>
    total(rows.map((row) => row[column] ?? 0)),
  );
  const values = [...rows, columnTotals].flat();
  const targets = hidden.map(([row, column]) => row * width + column);
  const sums = ({ count, length, variableAt }: Lines): readonly Equation[] =>
    Array.from({ length: count }, (_, line) => ({
      terms: Array.from({ length }, (__, position) => ({
        variable: variableAt(line, position),
        factor: position === length - 1 ? -1 : 1,
      })),
      range: { least: 0, most: 0 },
    }));
  const height = rows.length + 1;
  return {
    system: {
      variables: values.map((value, variable) =>
        targets.includes(variable) ? { least: 0, most: Infinity } : { least: value, most: value },
      ),
      equations: [
        ...sums({ count: height, length: width, variableAt: (row, column) => row * width + column }),
        ...sums({ count: width, length: height, variableAt: (column, row) => row * width + column }),
      ],
    },
    truth: (variable) => values[variable],
    targets,
  };
}

interface Lines {
  readonly count: number;
  readonly length: number;
  readonly variableAt: (line: number, position: number) => number;
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
