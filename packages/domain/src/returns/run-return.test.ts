import { describe, expect, it } from 'vitest';
import { type Door, runBreakdown } from '../breakdown/run-breakdown.ts';
import { toPlainDate } from '../calendar/plain-date.ts';
import type { ReleaseSource } from '../disclosure/release.ts';
import { createMemoryFactSource } from '../testing/memory-fact-source.ts';
import { createMemoryReleases, unprotectedRelease, withholdRows } from '../testing/memory-releases.ts';
import { type ExitGroup, sampleExits } from '../testing/sample-exits.ts';
import { addQuarters } from './add-quarters.ts';
import { publishedReturn, sectionsTold } from './published-return.ts';
import { quartersAdded } from './return-periods.ts';
import { parseReturnRequest } from './return-request.ts';
import { planReturn, type Return, runReturn } from './run-return.ts';

const day = toPlainDate;
const today = day('2026-11-27');
const profile = 'MANAGEMENT';
const context = { actor: 'test', locations: 'all', profile } as const;

const exits = (location: string, exitedOn: string): ExitGroup => ({
  location,
  exitedOn,
  independent: 9,
  inReceipt: 6,
});
const world = [
  exits('gronau', '2025-08-10'),
  exits('ahaus', '2025-11-10'),
  exits('gronau', '2026-08-10'),
  exits('ahaus', '2026-08-20'),
  exits('ahaus', '2026-10-05'),
];
const source = createMemoryFactSource([
  { knownOn: day('2026-01-10'), records: sampleExits(world.slice(0, 2)) },
  { knownOn: day('2026-10-10'), records: sampleExits(world) },
]);
const [older, newer] = await Promise.all([
  unprotectedRelease(source, { asOf: day('2026-01-10'), profile }),
  unprotectedRelease(source, { asOf: day('2026-10-10'), profile }),
]);
const doorOf = (releases: ReleaseSource): Door => ({ source, context, releases });
const door = doorOf(createMemoryReleases([older, newer]));

const ask = (quarter: string, { asOf, at = door }: { asOf?: string; at?: Door } = {}): Promise<Return> =>
  runReturn(parseReturnRequest({ quarter, audience: 'management', asOf }, { today }), at);

const shown = ({ tables }: Return, id: string) =>
  tables
    .find(({ section }) => section.id === id)
    ?.rows.map(({ period, keys, isTotalOf, values }) => [
      period.key,
      keys.location,
      isTotalOf.join(),
      values['exits']?.value ?? values['independence_rate_6m']?.value ?? null,
    ]);

describe('runReturn', () => {
  it('sets the quarters of a location side by side, with the total of each quarter at the end', async () => {
    const answer = await ask('2026-Q3');
    expect(answer).toMatchObject({
      quarter: '2026-Q3',
      audience: 'management',
      asOf: '2026-10-10',
      dataVersion: 2,
    });
    expect(shown(answer, 'quarters')).toEqual([
      ['2025-Q3', 'ahaus', '', 0],
      ['2025-Q4', 'ahaus', '', 15],
      ['2026-Q2', 'ahaus', '', 0],
      ['2026-Q3', 'ahaus', '', 15],
      ['2025-Q3', 'gronau', '', 15],
      ['2026-Q2', 'gronau', '', 0],
      ['2026-Q3', 'gronau', '', 15],
      ['2025-Q3', null, 'location', 15],
      ['2025-Q4', null, 'location', 15],
      ['2026-Q1', null, 'location', 0],
      ['2026-Q2', null, 'location', 0],
      ['2026-Q3', null, 'location', 30],
    ]);
  });

  it('tells the outcomes of the year that became mature, and counts in a year what came until the as-of day', async () => {
    const answer = await ask('2026-Q3');
    expect(shown(answer, 'independence_6m')).toEqual([
      ['2025', 'ahaus', '', 0.6],
      ['2025', 'gronau', '', 0.6],
      ['2024', null, 'location', null],
      ['2025', null, 'location', 0.6],
    ]);
    expect(shown(answer, 'years')?.filter(([year]) => year === '2026')).toEqual([
      ['2026', 'ahaus', '', 30],
      ['2026', 'gronau', '', 15],
      ['2026', null, 'location', 45],
    ]);
  });

  it('tells outcomes by quarter of all locations together alone, a row for each quarter', async () => {
    const answer = await ask('2026-Q3');
    expect(shown(answer, 'independence_6m_quarters')).toEqual([
      ['2024-Q4', undefined, '', null],
      ['2025-Q1', undefined, '', null],
      ['2025-Q2', undefined, '', null],
      ['2025-Q3', undefined, '', 0.6],
      ['2025-Q4', undefined, '', 0.6],
    ]);
  });

  it('tells how participations ended in the quarter', async () => {
    const answer = await ask('2026-Q3');
    const of = (id: string) => answer.tables.find(({ section }) => section.id === id)?.rows ?? [];
    const ended = of('quarters').filter(
      ({ period, keys }) => period.role === 'quarter' && keys.location === 'gronau',
    );
    expect(
      ended.map(({ values }) => [values['completions']?.value, values['completion_rate']?.value]),
    ).toEqual([[15, 1]]);
  });

  it('asks of a return of former days what it told, and nothing that came since', async () => {
    const answer = await ask('2026-Q3');
    const former = publishedReturn(answer).figures.filter(
      ({ section, measure }) => section === 'quarters' && measure !== 'completions',
    );
    const [told, ...others] = sectionsTold({ figures: former });
    expect([told?.id, others]).toEqual(['quarters', []]);
    expect(told?.measures.map(({ id }) => id)).not.toContain('completions');
    const request = parseReturnRequest({ quarter: '2026-Q3', audience: 'management' }, { today });
    const again = await runReturn({ ...request, sections: told === undefined ? [] : [told] }, door);
    expect(publishedReturn(again).figures).toEqual(former);
  });

  it('adds up the quarters of the year to the end of the quarter, and no day after it', async () => {
    expect(shown(await ask('2026-Q3'), 'year_to_quarter')).toEqual([
      ['2025-Q3', 'ahaus', '', 0],
      ['2026-Q3', 'ahaus', '', 15],
      ['2025-Q3', 'gronau', '', 15],
      ['2026-Q3', 'gronau', '', 15],
      ['2025-Q3', null, 'location', 15],
      ['2026-Q3', null, 'location', 30],
    ]);
    expect(shown(await ask('2026-Q4'), 'year_to_quarter')?.at(-1)).toEqual(['2026-Q4', null, 'location', 45]);
  });

  it('tells no sum of which a quarter is withheld, and none of rounded quarters', async () => {
    const withheld = withholdRows(
      newer,
      ({ location, quarter }) => location === 'gronau' && quarter === '2026-Q2',
    );
    const answer = await ask('2026-Q3', { at: doorOf(createMemoryReleases([withheld])) });
    expect(shown(answer, 'year_to_quarter')).toContainEqual(['2026-Q3', 'gronau', '', null]);

    const forAll = await unprotectedRelease(source, { asOf: day('2026-10-10'), profile: 'PUBLIC' });
    const request = parseReturnRequest({ quarter: '2026-Q3', audience: 'public' }, { today });
    const { tables } = await runReturn(request, doorOf(createMemoryReleases([forAll])));
    const sums = tables.find(({ section }) => section.id === 'year_to_quarter')?.rows ?? [];
    const values = sums.flatMap((row) => Object.values(row.values));
    expect(values).toHaveLength(18);
    expect(new Set(values.map(({ value, status }) => `${value} ${status}`))).toEqual(
      new Set(['null NOT_APPLICABLE']),
    );
  });

  it('holds what the breakdowns answer and nothing else', async () => {
    const request = parseReturnRequest({ quarter: '2026-Q3', audience: 'management' }, { today });
    const { tables } = await runReturn(request, door);
    let rows = 0;
    for (const question of planReturn(request)) {
      const breakdown = await runBreakdown(question.request, door);
      const found = tables
        .filter(({ section }) => section === question.section)
        .flatMap((table) => table.rows)
        .filter(({ period }) => period.role === question.period.role && period.key === question.period.key)
        .map(({ keys, isTotalOf, values }) => ({ keys, isTotalOf, values }));
      const answered =
        quartersAdded(question.period) === null
          ? [...breakdown.rows, breakdown.total]
          : addQuarters(breakdown);
      expect(found).toHaveLength(answered.length);
      expect(found).toEqual(expect.arrayContaining([...answered]));
      rows += found.length;
    }
    expect(tables.flatMap((table) => table.rows)).toHaveLength(rows);
  });

  it('leaves withheld figures withheld', async () => {
    const withheld = withholdRows(newer, ({ location }) => location === 'gronau');
    const answer = await ask('2026-Q3', { at: doorOf(createMemoryReleases([withheld])) });
    const values = answer.tables
      .flatMap(({ rows }) => rows)
      .filter(({ keys }) => keys.location === 'gronau')
      .flatMap((row) => Object.values(row.values));
    expect(values.length).toBeGreaterThan(20);
    expect(new Set(values.map(({ value, status }) => `${value} ${status}`))).toEqual(
      new Set(['null CONFIDENTIAL']),
    );
  });

  it('is all of one release, however many come in between', async () => {
    const [before, after] = [createMemoryReleases([older]), createMemoryReleases([older, newer])];
    let reads = 0;
    const turning: ReleaseSource = {
      table: (question) => (++reads > 3 ? after : before).table(question),
    };
    const answer = await ask('2025-Q4', { at: doorOf(turning) });
    expect(answer.dataVersion).toBe(2);
    expect(answer).toEqual(await ask('2025-Q4'));
  });

  it('refuses a quarter that the last release does not reach, and a day before all data', async () => {
    await expect(ask('2026-Q3', { asOf: '2026-09-30' })).rejects.toMatchObject({
      code: 'NOT_PUBLISHED',
      issues: [{ place: 'quarter', message: expect.stringContaining('as of 2026-01-10') as string }],
    });
    await expect(ask('2024-Q1', { asOf: '2025-01-01' })).rejects.toThrow(
      'asOf: nothing was known on 2025-01-01',
    );
  });
});

describe('parseReturnRequest', () => {
  it.each([
    ['2027-Q1', '2027-Q1 begins on 2027-01-01, which lies after the as-of day 2026-11-27'],
    ['2026-Q5', 'is not a quarter; write it like 2026-Q3'],
    ['2026', 'is not a quarter; write it like 2026-Q3'],
  ])('refuses %s', (quarter, message) => {
    expect(() => parseReturnRequest({ quarter, audience: 'public' }, { today })).toThrow(message);
  });

  it('takes a quarter from its first day on', () => {
    const request = { quarter: '2026-Q4', audience: 'public', asOf: '2026-10-01' } as const;
    expect(parseReturnRequest(request, { today })).toMatchObject({ profile: 'PUBLIC', asOf: '2026-10-01' });
    expect(() => parseReturnRequest({ ...request, asOf: '2026-09-30' }, { today })).toThrow('2026-Q4 begins');
    expect(() => parseReturnRequest({ ...request, asOf: '2026-12-01' }, { today })).toThrow('future');
  });
});
