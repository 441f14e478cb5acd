import { type Aggregate, assertNever, isEvent, type NumberAttribute, type Part } from '@neue-wege/domain';
import { type RawBuilder, sql } from 'kysely';
import { conditionSql, leavesOf } from './condition-sql.ts';
import type { Cell, FactRows, MatureCondition } from './fact-rows.ts';

/** A column of the cells by which they are grouped: a dimension, or an attribute that splits the rows. */
export interface KeyColumn {
  readonly name: string;
  /** The attribute that it holds; `null` where the calendar gives the key. */
  readonly attribute: string | null;
  /** How it is selected from the facts, with its name. */
  readonly selected: RawBuilder<unknown>;
  /** The key behind a value. */
  readonly read: (value: Cell) => string;
}

/**
 * The select of the cells: the columns that groups and conditions look at, each computed once per fact, and how many facts
 * are alike in them (`n`). Where an aggregate needs the facts themselves, every fact is a cell of its own.
 */
export function cellsSql(
  part: Part,
  { rows, keys }: { rows: FactRows; keys: readonly KeyColumn[] },
): RawBuilder<unknown> {
  const columns = new Map(keys.map(({ name, selected }) => [name, selected]));
  for (const leaf of part.aggregates.flatMap(({ where }) => leavesOf(where))) {
    if (leaf.kind === 'in') columns.set(leaf.attribute, sql.ref(leaf.attribute));
    if (leaf.kind === 'mature') {
      const name = matureColumn(leaf);
      columns.set(name, sql`${rows.mature(leaf)} as ${sql.ref(name)}`);
    }
  }
  const apart = !part.aggregates.every((aggregate) => isAdditive(aggregate, part));
  const measured = [...new Set(part.aggregates.flatMap(measuredColumns))];
  if (!apart && measured.includes('participant_id'))
    return peopleCellsSql({ rows, columns, numbers: measured.filter((name) => name !== 'participant_id') });
  const numbers = measured.map((name) => {
    const number = name === 'participant_id' ? sql.ref(name) : rows.number(name);
    return apart ? sql`${number} as ${sql.ref(name)}` : sql`sum(${number}) as ${sql.ref(name)}`;
  });
  const inWindows = apart || measured.length > 0 ? undefined : rows.counted?.(attributesOf(part, keys));
  const n = apart ? sql`1 as n` : inWindows === undefined ? sql`count(*) as n` : sql`sum(n) as n`;
  const alike = sql.join([...columns.keys()].map((_, index) => sql.lit(index + 1)));
  const groupBy = apart || columns.size === 0 ? sql`` : sql` group by ${alike}`;
  return sql`select ${sql.join([...columns.values(), n, ...numbers])} from ${inWindows ?? rows.from}${groupBy}`;
}

interface PeopleCells {
  readonly rows: FactRows;
  readonly columns: ReadonlyMap<string, RawBuilder<unknown>>;
  readonly numbers: readonly NumberAttribute[];
}

/**
 * The cells of events whose people are counted. Whoever has a single event is as many people as events in every group, and
 * needs no comparing with others: such events are counted like facts alike, without a participant.
 */
function peopleCellsSql({ rows, columns, numbers }: PeopleCells): RawBuilder<unknown> {
  const again = sql`case when count(*) over (partition by participant_id) > 1 then participant_id end`;
  const events = [
    ...columns.values(),
    sql`${again} as participant_id`,
    ...numbers.map((name) => sql`${rows.number(name)} as ${sql.ref(name)}`),
  ];
  const names = [...columns.keys(), 'participant_id'].map((name) => sql.ref(name));
  const sums = numbers.map((name) => sql`sum(${sql.ref(name)}) as ${sql.ref(name)}`);
  const alike = sql.join(names.map((_, index) => sql.lit(index + 1)));
  const from = sql`(select ${sql.join(events)} from ${rows.from}) as event`;
  return sql`select ${sql.join([...names, sql`count(*) as n`, ...sums])} from ${from} group by ${alike}`;
}

/** The attributes that groups and conditions look at. */
function attributesOf(part: Part, keys: readonly KeyColumn[]): readonly string[] {
  const leaves = part.aggregates.flatMap(({ where }) => leavesOf(where));
  const inLeaves = leaves.flatMap((leaf) => (leaf.kind === 'in' ? [leaf.attribute] : []));
  const inKeys = keys.flatMap(({ attribute }) => attribute ?? []);
  return [...new Set([...inKeys, ...inLeaves])];
}

/** An aggregate over the cells of a part. */
export function aggregateSql(aggregate: Aggregate, part: Part): RawBuilder<unknown> {
  const mature = (condition: MatureCondition): RawBuilder<boolean> =>
    sql<boolean>`${sql.ref(matureColumn(condition))}`;
  const where = aggregate.where === null ? null : conditionSql(aggregate.where, mature);
  const only = where === null ? sql`` : sql` filter (where ${where})`;
  switch (aggregate.kind) {
    case 'count':
      return sql`coalesce(sum(n)${only}, 0)`;
    case 'distinct_participants': {
      const people = sql`count(distinct participant_id)${only}`;
      if (!part.aggregates.every((one) => isAdditive(one, part))) return people;
      const single = sql`participant_id is null`;
      const alone = where === null ? single : sql`${single} and ${where}`;
      return sql`${people} + coalesce(sum(n) filter (where ${alone}), 0)`;
    }
    case 'sum':
      return sql`sum(${sql.ref(aggregate.attribute)})${only}`;
    case 'median':
      return sql`percentile_cont(0.5) within group (order by ${sql.ref(aggregate.attribute)})${only}`;
    default:
      return assertNever(aggregate);
  }
}

/**
 * Whether the aggregate of a group follows from its cells where facts alike are counted together first. For people it does
 * among events: states are seen through windows, where everybody comes again.
 */
export function isAdditive(aggregate: Aggregate, { fact }: Pick<Part, 'fact'>): boolean {
  switch (aggregate.kind) {
    case 'count':
    case 'sum':
      return true;
    case 'distinct_participants':
      return isEvent(fact);
    case 'median':
      return false;
    default:
      return assertNever(aggregate);
  }
}

function measuredColumns(aggregate: Aggregate): readonly ('participant_id' | NumberAttribute)[] {
  switch (aggregate.kind) {
    case 'count':
      return [];
    case 'distinct_participants':
      return ['participant_id'];
    case 'sum':
    case 'median':
      return [aggregate.attribute];
    default:
      return assertNever(aggregate);
  }
}

function matureColumn({ date, timing: { horizon, waiting } }: MatureCondition): string {
  return `mature_${date}_${horizon}_${waiting}`;
}
