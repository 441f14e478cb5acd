import type { DimensionId, Part, PlainDate, Window } from '@neue-wege/domain';
import { sql } from 'kysely';
import { conditionSql } from './condition-sql.ts';
import type { FactRows, KeySql } from './fact-rows.ts';

/** A state: where it stands, and the columns of the days from and until which it lasts. */
export interface StateView {
  readonly view: string;
  readonly seen: 'during' | 'at_end' | 'at_month_ends';
  readonly from: string;
  readonly until: string;
}

/**
 * States (`during`, or at the end of each window), one row per fact and window through which it is seen. `width_bucket`
 * finds the first and the last window of a fact in lists of days in order, so that no fact is compared with every window.
 */
export function stateRows(part: Part, { view, seen, ...columns }: StateView): FactRows {
  const [begins, ends] = [sql.ref(columns.from), sql.ref(columns.until)];
  const order = seen === 'during' ? 'first' : 'last';
  const windows = part.windows.toSorted((one, other) => (one[order] < other[order] ? -1 : 1));
  const lasts = windows.map((window) => window.last);
  const firsts = windows.map((window) => window.first);
  const mature: FactRows['mature'] = () => sql<boolean>`false`;
  const first = sql`width_bucket(${begins} - 1, ${runningMaximum(lasts)}::date[]) + 1`;
  const last =
    seen === 'during'
      ? sql`width_bucket(coalesce(${ends}, 'infinity'), ${firsts}::date[])`
      : sql`width_bucket(coalesce(${ends}, 'infinity') - 1, ${lasts}::date[])`;
  const where = part.where === null ? sql`` : sql` where ${conditionSql(part.where, mature)}`;
  // Windows may overlap: one that begins later may end earlier, before the entry.
  const stillOpen = seen === 'during' ? sql` where (${lasts}::date[])[position] >= ${begins}` : sql``;
  return {
    from: sql`(select *, generate_series(${first}, ${last}) as position from ${sql.table(view)}${where}) as seen${stillOpen}`,
    mature,
    number: (attribute) => {
      const days = sql`(least(${ends}, (${lasts}::date[])[position]) - greatest(${begins}, (${firsts}::date[])[position]) + 1)`;
      return attribute === 'place_days'
        ? sql`(places * ${days})`
        : attribute === 'presence_days'
          ? days
          : sql.ref(attribute);
    },
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
