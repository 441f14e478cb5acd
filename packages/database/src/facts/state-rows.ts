import type { DimensionId, Part, PlainDate, Window } from '@neue-wege/domain';
import { type RawBuilder, sql } from 'kysely';
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
  const isInOrder = runningMaximum(lasts).every((day, index) => day === lasts[index]);
  // Windows may overlap: one that begins later may end earlier, before the entry.
  const stillOpen =
    seen === 'during' && !isInOrder ? sql` where (${lasts}::date[])[position] >= ${begins}` : sql``;
  return {
    from: sql`(select *, generate_series(${first}, ${last}) as position from ${sql.table(view)}${where}) as seen${stillOpen}`,
    ...(isInOrder && {
      counted: (attributes) =>
        countedInWindows({
          attributes,
          states: sql`${sql.table(view)}${where}`,
          first,
          last,
          windows: windows.length,
        }),
    }),
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

/**
 * How many states are alike in some attributes in each window (`n`, `position`): counted by the windows in which they begin
 * and end, then added up from window to window, so that no state is looked at once per window.
 */
function countedInWindows(seen: {
  readonly attributes: readonly string[];
  readonly states: RawBuilder<unknown>;
  readonly first: RawBuilder<unknown>;
  readonly last: RawBuilder<unknown>;
  readonly windows: number;
}): RawBuilder<unknown> {
  const alike = seen.attributes.map((attribute) => sql.ref(attribute));
  const all = (...more: readonly RawBuilder<unknown>[]): RawBuilder<unknown> => sql.join([...alike, ...more]);
  const partition = alike.length === 0 ? sql`` : sql`partition by ${all()} `;
  const stretches = sql`select ${all(sql`${seen.first} as begins_in`, sql`${seen.last} as ends_in`)}, count(*) as states from ${seen.states} group by ${all(sql`begins_in`, sql`ends_in`)}`;
  const steps = sql`(${stretches}) as stretch cross join lateral (values (begins_in, states), (ends_in + 1, -states)) as step (position, change) where begins_in <= ends_in`;
  const running = sql`select ${all(sql`position`)}, lead(position, 1, ${seen.windows}::integer + 1) over moving - 1 as until, sum(sum(change)) over moving as n from ${steps} group by ${all(sql`position`)} window moving as (${partition}order by position)`;
  return sql`(select ${all(sql`n`)}, generate_series(position, until) as position from (${running}) as running where n > 0) as seen`;
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
