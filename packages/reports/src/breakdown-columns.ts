import { assertNever, type Breakdown, type BreakdownRow, type Measure } from '@neue-wege/domain';
import type { CellKind } from './parquet.ts';

/** What stands in a cell before a dialect writes it: text is guarded against formulas, numbers never are. */
export type Cell = string | number | null;

/** One column of a breakdown as a flat table; its id is its heading. */
export interface BreakdownColumn {
  readonly id: string;
  /** Numerators and denominators may be averages, so that they are no counts. */
  readonly kind: CellKind;
  cell(row: BreakdownRow): Cell;
}

/**
 * The columns of a breakdown: one per dimension, `is_total_of`, then per measure its value and `_status`; rates also
 * `_numerator`, `_denominator`, `_unknown` and `_coverage`. The state has a column of its own, so that no sign stands
 * between numbers. It is that of the value: where a rate has a value and `_unknown` is empty, how many are unknown is
 * withheld alone, and `_coverage` with it; that is the only reason there is.
 */
export function breakdownColumns(breakdown: Pick<Breakdown, 'by' | 'measures'>): readonly BreakdownColumn[] {
  return [
    ...breakdown.by.map((dimension) => ({
      id: dimension,
      kind: 'text' as const,
      cell: (row: BreakdownRow) => row.keys[dimension] ?? null,
    })),
    { id: 'is_total_of', kind: 'text', cell: (row) => row.isTotalOf.join(',') },
    ...breakdown.measures.flatMap(measureColumns),
  ];
}

function measureColumns(measure: Measure): readonly BreakdownColumn[] {
  const { id, kind } = measure;
  const valueOf = (row: BreakdownRow): BreakdownRow['values'][string] => {
    const value = row.values[id];
    if (value === undefined)
      throw new Error(`a row of a breakdown has a value for each measure, but none for ${id}`);
    return value;
  };
  const columns: readonly BreakdownColumn[] = [
    { id, kind: kind === 'count' ? 'count' : 'number', cell: (row) => valueOf(row).value },
    { id: `${id}_status`, kind: 'text', cell: (row) => valueOf(row).status },
  ];
  switch (kind) {
    case 'count':
    case 'quantity':
      return columns;
    case 'rate': {
      const parts = ['numerator', 'denominator', 'unknown', 'coverage'] as const;
      const partColumns = parts.map((part) => ({
        id: `${id}_${part}`,
        kind: 'number' as const,
        cell: (row: BreakdownRow) => {
          const value = valueOf(row);
          return value.kind === 'rate' ? value[part] : null;
        },
      }));
      return [...columns, ...partColumns];
    }
    default:
      return assertNever(kind);
  }
}
