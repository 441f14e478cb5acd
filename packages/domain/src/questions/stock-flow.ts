import type { Breakdown, BreakdownRow, MeasureValue, ValueStatus } from '../breakdown/breakdown.ts';
import { periodOf, periodsIn } from '../calendar/period.ts';
import { worstStatus } from './worst-status.ts';

/** One quarter of a location, compared with the quarter before. */
export interface StockFlowComparison {
  readonly location: string;
  readonly quarter: string;
  /** Whether old stock + entries − exits = new stock; `null` where one of the four is not shown. */
  readonly holds: boolean | null;
  /** Where nothing can be compared that of the figure which is not shown; else whether the quarter is final. */
  readonly status: ValueStatus;
}

/**
 * Compares the stock of successive quarters with their flows, location by location, in a breakdown of `stock`, `enrolments`
 * and `exits` by location and quarter without any limit in time (terms.md 1.2).
 *
 * A row exists wherever there is stock or a flow, so a quarter without one has none of them: after a stock above zero that is
 * a finding. Before the first row the stock was zero. A quarter without a row after a stock of zero has nothing to compare.
 */
export function compareStockFlow({ rows, asOf }: Breakdown): readonly StockFlowComparison[] {
  const byLocation = Map.groupBy(rows, ({ keys }) => keys.location ?? 'unknown');
  return [...byLocation].flatMap(([location, ofOne]) => {
    const byQuarter = new Map(ofOne.map((row) => [row.keys.quarter ?? '', row]));
    const [first] = [...byQuarter.keys()].toSorted();
    if (first === undefined) return [];
    const comparisons: StockFlowComparison[] = [];
    let old = nothing;
    for (const quarter of periodsIn('quarter', { first: periodOf('quarter', first).first, last: asOf })) {
      const row = byQuarter.get(quarter);
      const stock = numberIn(row, 'stock');
      if (row !== undefined || old.value !== 0) comparisons.push({ location, quarter, ...compare(row, old) });
      old = stock;
    }
    return comparisons;
  });
}

/** A number of a row with its state. */
interface Seen {
  readonly value: number | null;
  readonly status: ValueStatus;
}

const nothing: Seen = { value: 0, status: 'FINAL' };

function numberIn(row: BreakdownRow | undefined, measure: string): Seen {
  const found: MeasureValue | undefined = row?.values[measure];
  if (row === undefined) return nothing;
  if (found === undefined) throw new Error(`a row lacks ${measure}`);
  return { value: found.value, status: found.status };
}

function compare(row: BreakdownRow | undefined, old: Seen): Pick<StockFlowComparison, 'holds' | 'status'> {
  const stock = numberIn(row, 'stock');
  const entries = numberIn(row, 'enrolments');
  const exits = numberIn(row, 'exits');
  const seen = [old, entries, exits, stock];
  const hidden = seen.filter(({ value }) => value === null);
  if (old.value === null || entries.value === null || exits.value === null || stock.value === null)
    return { holds: null, status: worstStatus(hidden.map(({ status }) => status)) };
  return {
    holds: old.value + entries.value - exits.value === stock.value,
    status: worstStatus(seen.map(({ status }) => status)),
  };
}
