import type { DimensionId, Part, PlainDate, Window } from '@neue-wege/domain';
import { sql } from 'kysely';
import { conditionSql } from './condition-sql.ts';
import type { FactRows, KeySql } from './fact-rows.ts';

/**
 * Presence (`during`) or stock (`at_end`), one row per fact and window through which it is seen. `width_bucket` finds the
 * first and the last window of a fact in lists of days in order, so that no fact is compared with every window.
 */
export function stateRows(part: Part, seen: 'during' | 'at_end'): FactRows {
  const order = seen === 'during' ? 'first' : 'last';
  const windows = part.windows.toSorted((one, other) => (one[order] < other[order] ? -1 : 1));
  const lasts = windows.map((window) => window.last);
  const firsts = windows.map((window) => window.first);
  const mature: FactRows['mature'] = () => sql<boolean>`false`;
  const from = sql`width_bucket(entered_on - 1, ${runningMaximum(lasts)}::date[]) + 1`;
  const until =
    seen === 'during'
      ? sql`width_bucket(coalesce(exited_on, 'infinity'), ${firsts}::date[])`
      : sql`width_bucket(coalesce(exited_on, 'infinity') - 1, ${lasts}::date[])`;
  const where = part.where === null ? sql`` : sql` where ${conditionSql(part.where, mature)}`;
  // Windows may overlap: one that begins later may end earlier, before the entry.
  const stillOpen = seen === 'during' ? sql` where (${lasts}::date[])[position] >= entered_on` : sql``;
  return {
    from: sql`(select *, generate_series(${from}, ${until}) as position from fact_presence${where}) as seen${stillOpen}`,
    mature,
    timeKey: (dimension) => timeKey(dimension, windows),
  };
}

/** Up to each place the greatest day so far: in order, and not before any day that precedes it. */
function runningMaximum(days: readonly PlainDate[]): readonly PlainDate[] {
  let maximum = days[0];
  return days.map((day) => {
    maximum = maximum === undefined || day > maximum ? day : maximum;
    return maximum;
  });
}

/** Windows with the same key are one group, so the column holds the number of the key. */
function timeKey(dimension: DimensionId, windows: readonly Window[]): KeySql {
  const keys = [...new Set(windows.map((window) => keyOf(window, dimension)))];
  const numbers = windows.map((window) => keys.indexOf(keyOf(window, dimension)));
  return {
    expression: sql`(${numbers}::integer[])[position]`,
    read: (value) => keys[Number(value)] ?? String(value),
  };
}

function keyOf(window: Window, dimension: DimensionId): string {
  const key = window.keys[dimension];
  if (key === undefined) throw new Error(`A window has no key for ${dimension}`);
  return key;
}
