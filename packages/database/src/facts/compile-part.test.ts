import { type Condition, type Part, toPlainDate } from '@neue-wege/domain';
import { sampleFacts, sampleKnownOn } from '@neue-wege/domain/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { inContext } from '../connection/in-context.ts';
import { storeFactRecords } from '../testing/store-fact-records.ts';
import { createPgliteDatabase } from '../testing/test-store.ts';
import { answerPart } from './answer-part.ts';
import { compilePart } from './compile-part.ts';

const day = toPlainDate;
const always = { first: day('1900-01-01'), last: day('9999-12-31') };
const count = { kind: 'count', where: null } as const;
const year2016 = { first: day('2016-01-01'), last: day('2016-12-31'), keys: { year: '2016' } };
const year2023 = { first: day('2023-01-01'), last: day('2023-12-31'), keys: { year: '2023' } };
const males = { kind: 'in', attribute: 'sex', values: ['male'] } as const;

const partOf = (part: Partial<Part>): Part => ({
  fact: 'exit',
  asOf: day('2024-12-31'),
  groupings: [[]],
  aggregates: [count],
  splitBy: [],
  where: null,
  stretches: [always],
  windows: [],
  phases: [],
  ...part,
});
const counting = (where: Condition): Part => partOf({ aggregates: [{ kind: 'count', where }] });

describe('compilePart', async () => {
  const database = await createPgliteDatabase();
  beforeAll(() => storeFactRecords(database, { knownOn: sampleKnownOn, records: sampleFacts }));

  /** The cells, the select over them, and what is bound. */
  const compile = (part: Part): readonly unknown[] => {
    const { sql, parameters } = compilePart(part).query.compile(database.kysely);
    const [, cells, select] = /^with cells as materialized \((.*)\)\n(.*)$/.exec(sql) ?? [];
    return [cells, select, ...parameters];
  };
  /** Rows as index of the grouping and keys, then values. */
  const answer = async (part: Part): Promise<readonly (readonly (string | number | null)[])[]> => {
    const rows = await inContext(database, {
      context: { actor: 'test', locations: 'all', profile: 'EXACT' },
      dataVersion: { knownOn: part.asOf },
      access: 'read',
      use: (trx) => answerPart(trx, part),
    });
    return rows
      .map((row) => [[row.grouping, ...row.keys].join(' '), ...row.values])
      .toSorted(([one], [other]) => String(one).localeCompare(String(other)));
  };
  const exits = '"fact_exit" where ("exited_on" <= $1::date and "exited_on" between $2::date and $3::date)';
  const exitDays = ['2024-12-31', '1900-01-01', '9999-12-31'];

  it('answers no more rows than are asked for', async () => {
    const part = partOf({ groupings: [['location', 'year'], ['location'], []], mostRows: 2 });
    expect(compile(part)[1]).toMatch(/ group by grouping sets .* limit 2$/);
    expect(await answer(part)).toHaveLength(2);
  });

  it('counts facts alike once, and takes every grouping over the counts', async () => {
    const part = partOf({ groupings: [['location', 'year'], ['location'], []] });

    expect(compile(part)).toEqual([
      `select "location", date_trunc('year', "exited_on"::timestamp)::date as "year", count(*) as n from ${exits} group by 1, 2`,
      'select grouping("location", "year") as bits, "location", "year", coalesce(sum(n), 0) as "value_0" from cells group by grouping sets (("location", "year"), ("location"), ())',
      ...exitDays,
    ]);
    expect(await answer(part)).toEqual([
      ['0 a/b 2016', 1],
      ['0 bocholt 2023', 4],
      ['0 gronau 2023', 4],
      ['1 a/b', 1],
      ['1 bocholt', 4],
      ['1 gronau', 4],
      ['2', 9],
    ]);
  });

  it('names the calendar period of the day', async () => {
    const part = partOf({ groupings: [['quarter', 'month']], where: males });

    expect(await answer(part)).toEqual([['0 2023-Q3 2023-08', 1]]);
  });

  it('binds values whatever they hold', async () => {
    const part = counting({
      kind: 'any',
      of: [males, { kind: 'in', attribute: 'sex', values: [`{"',\\}`, 'NULL', 'female'] }],
    });

    expect(compile(part)).toEqual([
      `select "sex", count(*) as n from ${exits} group by 1`,
      'select 0 as bits, coalesce(sum(n) filter (where ("sex" = any($4::text[]) or "sex" = any($5::text[]))), 0) as "value_0" from cells group by grouping sets (())',
      ...exitDays,
      ['male'],
      [`{"',\\}`, 'NULL', 'female'],
    ]);
    expect(await answer(part)).toEqual([['0', 2]]);
  });

  it.each<[string, Condition, number]>([
    ['an empty list of values', { kind: 'in', attribute: 'sex', values: [] }, 0],
    ['any of no condition', { kind: 'any', of: [] }, 0],
    ['all of no condition', { kind: 'all', of: [] }, 9],
    [
      'all of two',
      { kind: 'all', of: [males, { kind: 'in', attribute: 'exit_reason', values: ['other'] }] },
      0,
    ],
  ])('takes logic at its word: %s', async (_, where, expected) => {
    expect(await answer(counting(where))).toEqual([['0', expected]]);
    expect(await answer(partOf({ where }))).toEqual([['0', expected]]);
  });

  it('sees maturity as a last day', async () => {
    const timing = { horizon: 6, waiting: 3 };
    const part = { ...counting({ kind: 'mature', date: 'own', timing }), asOf: day('2024-05-29') };

    expect(compile(part)).toEqual([
      'select coalesce("exited_on" <= $1::date, false) as "mature_own_6_3", count(*) as n from "fact_exit" where ("exited_on" <= $2::date and "exited_on" between $3::date and $4::date) group by 1',
      'select 0 as bits, coalesce(sum(n) filter (where "mature_own_6_3"), 0) as "value_0" from cells group by grouping sets (())',
      '2023-08-31',
      '2024-05-29',
      '1900-01-01',
      '9999-12-31',
    ]);
    expect(await answer(part)).toEqual([['0', 7]]);
    expect(await answer({ ...part, asOf: day('2024-05-28') })).toEqual([['0', 6]]);
  });

  it('puts days outside every phase under unknown, and a day of two phases under the first', async () => {
    const phases = [
      { key: 'pilot', first: day('2013-01-01'), last: day('2016-12-31') },
      { key: 'model', first: day('2016-01-01'), last: day('2016-12-31') },
    ];
    const part = partOf({ groupings: [['phase']], phases });

    expect(compile(part)[0]).toContain(
      `select case when "exited_on" between $1::date and $2::date then $3::text when "exited_on" between $4::date and $5::date then $6::text when true then 'unknown' end as "phase"`,
    );
    expect(await answer(part)).toEqual([
      ['0 pilot', 1],
      ['0 unknown', 8],
    ]);
    expect(await answer({ ...part, phases: [] })).toEqual([['0 unknown', 9]]);
  });

  it('adds up the sums of facts alike', async () => {
    const part = partOf({
      groupings: [['project']],
      aggregates: [
        { kind: 'sum', attribute: 'duration_days', where: null },
        { kind: 'sum', attribute: 'duration_days', where: males },
      ],
    });

    expect(compile(part).slice(0, 2)).toEqual([
      `select "project", "sex", count(*) as n, sum("duration_days") as "duration_days" from ${exits} group by 1, 2`,
      'select grouping("project") as bits, "project", sum("duration_days") as "value_0", sum("duration_days") filter (where "sex" = any($4::text[])) as "value_1" from cells group by grouping sets (("project"))',
    ]);
    expect(await answer(part)).toEqual([
      ['0 50%', 426, null],
      ['0 mobil', 402, null],
      ['0 wege', 442, 212],
    ]);
  });

  it('keeps facts apart for a median', async () => {
    const part = partOf({
      groupings: [['project'], []],
      aggregates: [{ kind: 'median', attribute: 'duration_days', where: null }],
    });

    expect(compile(part).slice(0, 2)).toEqual([
      `select "project", 1 as n, "duration_days" as "duration_days" from ${exits}`,
      'select grouping("project") as bits, "project", percentile_cont(0.5) within group (order by "duration_days") as "value_0" from cells group by grouping sets (("project"), ())',
    ]);
    expect(await answer(part)).toEqual([
      ['0 50%', 426],
      ['0 mobil', 104.5],
      ['0 wege', 114.5],
      ['1', 120],
    ]);
  });

  it('compares people with each other who have several events, and counts the events of all others', async () => {
    const part = partOf({
      groupings: [['location'], []],
      aggregates: [
        count,
        { kind: 'distinct_participants', where: null },
        { kind: 'distinct_participants', where: males },
      ],
    });

    expect(compile(part).slice(0, 2)).toEqual([
      `select "location", "sex", "participant_id", count(*) as n from (select "location", "sex", case when count(*) over (partition by participant_id) > 1 then participant_id end as participant_id from ${exits}) as event group by 1, 2, 3`,
      'select grouping("location") as bits, "location", coalesce(sum(n), 0) as "value_0", count(distinct participant_id) + coalesce(sum(n) filter (where participant_id is null), 0) as "value_1", count(distinct participant_id) filter (where "sex" = any($4::text[])) + coalesce(sum(n) filter (where participant_id is null and "sex" = any($5::text[])), 0) as "value_2" from cells group by grouping sets (("location"), ())',
    ]);
    expect(await answer(part)).toEqual([
      ['0 a/b', 1, 1, 0],
      ['0 bocholt', 4, 3, 1],
      ['0 gronau', 4, 4, 0],
      ['1', 9, 8, 1],
    ]);
  });

  it('brings counts and medians of one question together by key', async () => {
    const median = { kind: 'median', attribute: 'duration_days', where: males } as const;
    const part = partOf({ groupings: [['project']], aggregates: [median, count] });

    expect(await answer(part)).toEqual([
      ['0 50%', null, 1],
      ['0 mobil', null, 4],
      ['0 wege', 212, 4],
    ]);
  });

  it('finds the windows of a presence by its first and last day', async () => {
    const part = partOf({
      fact: 'presence',
      groupings: [['year']],
      aggregates: [{ kind: 'distinct_participants', where: null }],
      where: { kind: 'in', attribute: 'location', values: ['a/b'] },
      stretches: [],
      windows: [year2023, year2016],
    });

    expect(compile(part)).toEqual([
      `select ($1::integer[])[position] as "year", 1 as n, "participant_id" as "participant_id" from (select *, generate_series(width_bucket("entered_on" - 1, $2::date[]) + 1, width_bucket(coalesce("exited_on", 'infinity'), $3::date[])) as position from "fact_presence" where "location" = any($4::text[])) as seen`,
      'select grouping("year") as bits, "year", count(distinct participant_id) as "value_0" from cells group by grouping sets (("year"))',
      [0, 1],
      ['2016-12-31', '2023-12-31'],
      ['2016-01-01', '2023-01-01'],
      ['a/b'],
    ]);
    expect(await answer(part)).toEqual([
      ['0 2016', 2],
      ['0 2023', 1],
    ]);
  });

  it('sees presence through windows that overlap', async () => {
    const long = { first: day('2014-01-01'), last: day('2020-12-31'), keys: { year: 'long' } };
    const short = { first: day('2015-01-01'), last: day('2015-06-30'), keys: { year: 'short' } };
    const part = partOf({ fact: 'presence', groupings: [['year']], windows: [short, long, year2016] });

    expect(compile(part)[0]).toMatch(
      / as seen where \(\$\d+::date\[\]\)\[position\] >= "entered_on" group by 1$/,
    );
    expect(await answer(part)).toEqual([
      ['0 2016', 2],
      ['0 long', 2],
      ['0 short', 1],
    ]);
  });

  it('no longer sees in stock who left on the last day of the window', async () => {
    const monthEnd = { first: day('2023-08-01'), last: day('2023-08-31'), keys: { year: 'August' } };
    const dayBefore = { first: day('2023-08-30'), last: day('2023-08-30'), keys: { year: 'day before' } };
    const part = partOf({ fact: 'stock', groupings: [['year']], windows: [monthEnd, dayBefore] });

    expect(compile(part)[0]).toBe(
      `select ($1::integer[])[position] as "year", sum(n) as n from (select n, generate_series(position, until) as position from (select position, lead(position, 1, $2::integer + 1) over moving - 1 as until, sum(sum(change)) over moving as n from (select width_bucket("entered_on" - 1, $3::date[]) + 1 as begins_in, width_bucket(coalesce("exited_on", 'infinity') - 1, $4::date[]) as ends_in, count(*) as states from "fact_presence" group by begins_in, ends_in) as stretch cross join lateral (values (begins_in, states), (ends_in + 1, -states)) as step (position, change) where begins_in <= ends_in group by position window moving as (order by position)) as running where n > 0) as seen group by 1`,
    );
    expect(await answer(part)).toEqual([
      ['0 August', 3],
      ['0 day before', 4],
    ]);
  });

  it('answers no row where no day is asked for', async () => {
    const groupings = [['location']] as const;

    expect(await answer(partOf({ groupings, stretches: [] }))).toEqual([]);
    expect(await answer(partOf({ groupings, fact: 'presence' }))).toEqual([]);
    expect(await answer(partOf({ groupings, fact: 'stock' }))).toEqual([]);
  });
});
