import { describe, expect, it } from 'vitest';
import type { Breakdown, BreakdownRow } from '../breakdown/breakdown.ts';
import { type BreakdownInput, type BreakdownRequest, parseBreakdownRequest } from '../breakdown/request.ts';
import { type Door, runBreakdown } from '../breakdown/run-breakdown.ts';
import { withoutValue } from '../breakdown/without-value.ts';
import { toPlainDate } from '../calendar/plain-date.ts';
import { type DimensionId, dimensionIds } from '../catalogue/dimension.ts';
import { tablesFor } from '../catalogue/find-table.ts';
import { publishedTables } from '../catalogue/published-tables.ts';
import { createMemoryFactSource } from '../testing/memory-fact-source.ts';
import { createMemoryReleases, unprotectedRelease, withholdRows } from '../testing/memory-releases.ts';
import { randomFacts } from '../testing/random-facts.ts';
import { seededRandom } from '../testing/seeded-random.ts';
import type { RequestContext } from '../vocabulary/context.ts';
import { completeKeys } from './release.ts';

const asOf = toPlainDate('2024-06-30');
const today = toPlainDate('2026-11-01');
const profile = 'MANAGEMENT';
const everywhere: RequestContext = { actor: 'test', locations: 'all', profile };

const records = randomFacts(seededRandom(11), { size: 300 });
const source = createMemoryFactSource([{ knownOn: toPlainDate('2024-01-10'), records }]);
const release = await unprotectedRelease(source, { asOf, profile });
const releases = createMemoryReleases([release]);
const door: Door = { source, releases, context: everywhere };
const locations = records.locations.map(({ key }) => key).toSorted();
const [here = '', there = ''] = [...new Set(records.runs.map(({ location }) => location))].toSorted();

const ask = (input: Partial<BreakdownInput>, through: Partial<Door> = {}): Promise<Breakdown> =>
  runBreakdown(asked(input), { ...door, ...through });
const asked = (input: Partial<BreakdownInput>): BreakdownRequest =>
  parseBreakdownRequest({ by: [], measures: ['exits'], asOf: today, ...input }, { today, profile });
const some = (...keys: readonly string[]): RequestContext => ({ ...everywhere, locations: keys });
const isWithout = ({ values }: BreakdownRow): boolean =>
  Object.values(values).every(({ value, status }) => value === null && status === 'NOT_APPLICABLE');
const isEmpty = ({ values }: BreakdownRow): boolean =>
  Object.values(values).every((value) => (value.kind === 'count' ? value.value : (value.value ?? 0)) === 0);

describe('answerPublished', () => {
  it('answers from the release, with its as-of day and its data version', async () => {
    const { rows, ...answer } = await ask({ by: ['year'] });
    expect(rows.length).toBeGreaterThan(3);
    expect(answer).toMatchObject({ asOf, dataVersion: 1, profile, by: ['year'], exclusions: false });
  });

  it('refuses what no table holds, and what merges cells, with the tables that would answer (S03)', async () => {
    const message: unknown = expect.stringContaining('tables that would answer');
    const refusal = { code: 'NOT_PUBLISHED', message };
    await expect(ask({ by: ['sex', 'age_band'] })).rejects.toMatchObject(refusal);
    await expect(ask({ by: ['location', 'sex', 'year'] })).rejects.toMatchObject(refusal);
    await expect(ask({ by: ['sex'], where: { year: ['2023'] } })).rejects.toMatchObject(refusal);
    const except = { sex: ['female', 'diverse', 'not_stated'] };
    await expect(ask({ by: ['location'], where: except })).rejects.toMatchObject(refusal);
    await expect(ask({ by: ['location'], exclusions: true })).rejects.toMatchObject(refusal);
  });

  it.each([
    { by: ['month'] },
    { by: ['location'], where: { month: ['2023-02'] } },
    { by: ['location'], where: { quarter: ['2023-Q1', '2023-Q2'] } },
    { by: ['year'], where: { quarter: ['2023-Q1'] } },
  ])('takes whole years and quarters alone, one at a time: $by $where (S04)', async (window) => {
    await expect(ask(window)).rejects.toMatchObject({ code: 'NOT_PUBLISHED' });
  });

  it.each([
    { by: ['sex', 'location'] },
    { by: ['location'], where: { sex: ['female'] } },
    { by: ['project'], where: { location: [here] } },
    { by: ['run'], where: { project: ['wege', 'mobil'] } },
    { by: [], where: { residence: ['05554008'] } },
  ])('answers by a trait or a place without a period: $by $where', async (slice) => {
    const sliced = await ask({ ...slice, asOf });
    const counted = await runBreakdown({ ...asked({ ...slice, asOf }), profile: 'EXACT' }, door);
    const picks = Object.values(slice.where ?? {}).every((keys) => keys.length === 1);
    expect(sliced.rows).toEqual(counted.rows);
    expect(picks ? sliced.total : isWithout(sliced.total)).toEqual(picks ? counted.total : true);
    expect(isEmpty(counted.total)).toBe(false);
  });

  it('moves with the releases alone when the as-of day moves (S04)', async () => {
    const answers = await Promise.all(
      ['2024-06-30', '2024-07-01', '2024-09-30', '2026-11-01'].map((day) => ask({ by: ['year'], asOf: day })),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });

  it('gives no rate, median or share beside a base that is withheld (S06)', async () => {
    const measures = ['exits', 'completions', 'completion_rate', 'duration_median', 'independence_rate_6m'];
    const state = new Set(['kind', 'status', 'preliminary', 'unit']);
    const withheld = createMemoryReleases([withholdRows(release, () => true)]);
    const { rows, total } = await ask(
      { by: ['location', 'year'], measures, margins: true },
      { releases: withheld },
    );
    expect(rows.length).toBeGreaterThan(10);
    const shown = [...rows, total].flatMap(({ values }) =>
      Object.values(values).flatMap((value) =>
        Object.entries(value).filter(([part, number]) => !state.has(part) && number !== null),
      ),
    );
    expect(shown).toEqual([]);
  });

  it('refuses before the first release, with how one comes about', async () => {
    const early = ask({ by: ['year'], asOf: '2024-02-01' });
    await expect(early).rejects.toMatchObject({ code: 'NOT_PUBLISHED' });
    await expect(early).rejects.toThrow('nothing was released for profile MANAGEMENT by 2024-02-01');
    await expect(runBreakdown(asked({ by: ['year'] }), { source, context: everywhere })).rejects.toThrow(
      'nothing was released',
    );
  });

  it('answers zero before all data, as under EXACT', async () => {
    const { dataVersion, rows, total } = await ask({ by: ['year'], asOf: '2023-01-01' });
    expect([dataVersion, rows, total.values.exits?.value]).toEqual([0, [], 0]);
  });

  it('gives no rows and no error for a key that does not exist, or lies elsewhere', async () => {
    const nowhere = await ask(
      { by: ['location'], where: { location: ['nowhere'] } },
      { context: some(here) },
    );
    const elsewhere = await ask({ by: ['location'], where: { location: [there] } }, { context: some(here) });
    expect(nowhere.rows).toEqual([]);
    expect(elsewhere).toEqual(nowhere);
    expect(isWithout(elsewhere.total)).toBe(true);
    const run = records.runs.find(({ location }) => location === there);
    const ofRun = await ask(
      { by: [], where: { run: [`${there}/${run?.project}/${run?.number}`] } },
      { context: some(here) },
    );
    expect(isWithout(ofRun.total)).toBe(true);
  });

  it('picks the quarters of some years, and sums none of them up', async () => {
    const all = await ask({ by: ['quarter'] });
    const years = [...new Set(all.rows.map(({ keys }) => keys.quarter?.slice(0, 4) ?? ''))].slice(-2);
    const { rows, total } = await ask({ by: ['quarter'], where: { year: years } });
    expect(rows.length).toBeGreaterThan(2);
    expect(rows).toEqual(all.rows.filter(({ keys }) => years.includes(keys.quarter?.slice(0, 4) ?? '')));
    expect(isWithout(total)).toBe(true);
  });

  it('refuses an answer beyond the bounds', async () => {
    const expected = { code: 'TOO_EXPENSIVE' };
    await expect(ask({ by: ['quarter'] }, { bounds: { rows: 2 } })).rejects.toMatchObject(expected);
    await expect(ask({ by: ['quarter'] }, { bounds: { numbers: 5 } })).rejects.toMatchObject(expected);
  });

  it('reads all tables of an answer from one release', async () => {
    const later = { ...release, asOf: toPlainDate('2024-07-31'), dataVersion: 2 };
    let reads = 0;
    const passing = createMemoryReleases([release, later]);
    const moving: typeof passing = {
      table: (question) => {
        reads += 1;
        return passing.table(reads === 1 ? { ...question, asOf } : question);
      },
    };
    const question = { by: ['quarter'], where: { year: ['2023'] } };
    expect(await ask(question, { releases: moving })).toMatchObject({ dataVersion: 2 });
  });
});

describe('answerPublished to whoever sees some locations', () => {
  it('shows their rows, and no figure across locations', async () => {
    const { rows, total } = await ask(
      { by: ['location', 'year'], margins: true },
      { context: some(here, there) },
    );
    const all = await ask({ by: ['location', 'year'], margins: true });
    const own = all.rows.filter(({ keys }) => keys.location === here || keys.location === there);
    expect(rows.filter(({ keys }) => keys.location !== null)).toEqual(own);
    expect(rows.filter(({ keys }) => keys.location === null).every(isWithout)).toBe(true);
    expect(isWithout(total)).toBe(true);
  });

  it('shows the years in which their own locations have anybody, and none of the others', async () => {
    const { rows } = await ask({ by: ['year'] }, { context: some(here) });
    const own = await ask({ by: ['year'], where: { location: [here] } });
    expect(rows.map(({ keys }) => keys.year)).toEqual(own.rows.map(({ keys }) => keys.year));
    expect(rows.every(isWithout)).toBe(true);
  });

  it('shows the figures of a single location that is asked for', async () => {
    const where = { location: [here] };
    for (const by of [['year'], ['quarter']]) {
      const own = await ask({ by, where }, { context: some(here) });
      expect(own.rows.some((row) => !isWithout(row) && !isEmpty(row))).toBe(true);
      expect(own).toEqual(await ask({ by, where }));
    }
  });

  it('shows the runs of their locations, and a project at all locations together without figures', async () => {
    const { rows, total } = await ask({ by: ['run'] }, { context: some(here) });
    const all = await ask({ by: ['run'] });
    expect(rows).toEqual(all.rows.filter(({ keys }) => completeKeys(keys).location === here));
    expect(rows.some((row) => !isWithout(row) && !isEmpty(row))).toBe(true);
    expect(isWithout(total)).toBe(true);
    const projects = await ask({ by: ['project'] }, { context: some(here) });
    expect([projects.rows.length > 0, projects.rows.every(isWithout)]).toEqual([true, true]);
  });

  it('shows no outcome by quarter, as it is told of all locations together alone', async () => {
    const question = { by: ['quarter'], measures: ['independence_rate_6m'] };
    expect((await ask(question)).rows.length).toBeGreaterThan(10);
    const { rows, total } = await ask(question, { context: some(here) });
    expect([rows, isWithout(total)]).toEqual([[], true]);
    const one = await ask({ ...question, by: [], where: { quarter: ['2021-Q1'] } }, { context: some(here) });
    expect([one.rows, isWithout(one.total)]).toEqual([[], true]);
  });

  it('shows nothing to whoever sees no location', async () => {
    const { rows, total } = await ask({ by: ['location'] }, { context: some() });
    expect([rows, isWithout(total)]).toEqual([[], true]);
  });
});

describe('slices of released tables', () => {
  const random = seededRandom(5);
  const keysOf = (dimension: DimensionId): readonly string[] => {
    const found = new Set<string>();
    for (const { breakdown } of release.tables)
      for (const { keys } of breakdown.rows) {
        const key = keys[dimension];
        if (key !== undefined && key !== null) found.add(key);
      }
    return [...found, ...(dimension === 'location' ? locations : [])];
  };
  const knownKeys = new Map(dimensionIds.map((id) => [id, keysOf(id)]));
  const requests: BreakdownRequest[] = [];
  while (requests.length < 200) {
    const table = random.pick(publishedTables);
    const by = dimensionIds.filter((id) => table.dimensions.includes(id) && random.chance(0.5));
    const filtered = table.filters.filter(() => random.chance(0.3));
    const measures = table.measures.filter(() => random.chance(0.4));
    const where = Object.fromEntries(
      filtered.map((id) => [
        id,
        Array.from({ length: 1 + random.below(2) }, () => random.pick(knownKeys.get(id) ?? [])),
      ]),
    );
    const input = {
      by: random.chance(0.5) ? by.toReversed() : by,
      measures: measures.length === 0 ? ['exits'] : measures,
      where,
      margins: random.chance(0.6),
      asOf,
    };
    const request = asked(input);
    if (tablesFor(request).length > 0) requests.push(request);
  }

  it('equal what is counted, row by row in the same order, but for totals over several keys', async () => {
    for (const request of requests) {
      const sliced = await runBreakdown(request, door);
      const counted = await runBreakdown({ ...request, profile: 'EXACT' }, { source, context: everywhere });
      expect(sliced.rows.map((row) => [row.keys, row.isTotalOf])).toEqual(
        counted.rows.map((row) => [row.keys, row.isTotalOf]),
      );
      for (const [row, exact] of pairs(sliced, counted)) {
        const by = request.by.filter((id) => !row.isTotalOf.includes(id));
        const hasCell = tablesFor({ ...request, by }).length > 0;
        expect(row).toEqual(hasCell ? exact : { ...exact, values: notApplicable(request) });
      }
    }
  });

  it('never hold a figure across locations for whoever sees some', async () => {
    const crossing: BreakdownRow[] = [];
    const foreign: BreakdownRow[] = [];
    for (const request of requests) {
      const { rows, total } = await runBreakdown(request, { ...door, context: some(here, there) });
      const all = await runBreakdown(request, door);
      const released = new Set([...all.rows, all.total].map((row) => JSON.stringify(row)));
      const { location, run } = request.where;
      const shown = [...rows, total].filter((row) => !isWithout(row) && !isEmpty(row));
      // One key of a run is one of its location too.
      const isOfOne = location?.length === 1 || run?.length === 1;
      crossing.push(...shown.filter(({ keys }) => !isOfOne && completeKeys(keys).location === undefined));
      foreign.push(...shown.filter((row) => !released.has(JSON.stringify(row))));
    }
    expect([crossing, foreign]).toEqual([[], []]);
  });
});

function pairs(one: Breakdown, other: Breakdown): readonly (readonly [BreakdownRow, BreakdownRow])[] {
  const others = [...other.rows, other.total];
  return [...one.rows, one.total].map((row, index) => [row, others[index] ?? row]);
}

function notApplicable({ measures }: BreakdownRequest): BreakdownRow['values'] {
  const state = { status: 'NOT_APPLICABLE', preliminary: false } as const;
  return Object.fromEntries(measures.map((measure) => [measure.id, withoutValue(measure, state)]));
}
