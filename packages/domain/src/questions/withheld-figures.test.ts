import { describe, expect, it } from 'vitest';
import type { Door } from '../breakdown/run-breakdown.ts';
import { toPlainDate } from '../calendar/plain-date.ts';
import type { RowKeys } from '../disclosure/release.ts';
import { createMemoryFactSource } from '../testing/memory-fact-source.ts';
import { createMemoryReleases, unprotectedRelease, withholdRows } from '../testing/memory-releases.ts';
import { type ExitGroup, sampleExits } from '../testing/sample-exits.ts';
import { runCaseMix } from './case-mix.ts';
import { parseCaseMixRequest } from './case-mix-request.ts';
import { runComparison } from './comparison.ts';
import { parseComparisonRequest } from './comparison-request.ts';
import { runControlChart } from './control-chart-question.ts';
import { parseControlChartRequest } from './control-chart-request.ts';
import { runDataQuality } from './data-quality.ts';
import { parseDataQualityRequest } from './data-quality-request.ts';
import { runFunnel } from './funnel.ts';
import { parseFunnelRequest } from './funnel-request.ts';
import { parsePathwaysRequest, runPathways } from './pathways.ts';
import { runRevisions } from './revisions.ts';
import { parseRevisionsRequest } from './revisions-request.ts';
import { runTimeToIndependence } from './time-to-independence.ts';
import { parseTimeToIndependenceRequest } from './time-to-independence-request.ts';

const profile = 'MANAGEMENT';
const today = toPlainDate('2024-12-31');
const released = toPlainDate('2024-06-30');
const context = { actor: 'test', locations: 'all', profile } as const;
const defaults = { today, profile } as const;
const measure = 'independence_rate_6m';

const exits = (location: string, group: Partial<ExitGroup> = {}): ExitGroup => ({
  location,
  exitedOn: '2023-05-10',
  independent: 14,
  inReceipt: 6,
  ...group,
});
const firstDays = ['2021', '2022', '2023'].flatMap((year) =>
  ['02', '05', '08', '11'].map((month) => `${year}-${month}-10`),
);
const world = [
  ...['ahaus', 'bocholt', 'gronau'].flatMap((location) =>
    firstDays.map((exitedOn) => exits(location, { exitedOn })),
  ),
  ...['heek', 'legden', 'vreden'].map((location) => exits(location)),
];
const source = createMemoryFactSource([
  { knownOn: toPlainDate('2024-01-01'), records: sampleExits(world) },
  {
    knownOn: toPlainDate('2024-09-01'),
    records: sampleExits([...world, exits('ahaus')]),
    origin: 'correction',
  },
  { knownOn: toPlainDate('2024-09-02'), records: sampleExits([...world, exits('ahaus'), exits('ahaus')]) },
]);
const [older, newer] = await Promise.all([
  unprotectedRelease(source, { asOf: released, profile }),
  unprotectedRelease(source, { asOf: toPlainDate('2024-10-01'), profile }),
]);
/** Answers from the older release, with some rows withheld. */
const doorWithout = (isHidden: (keys: RowKeys) => boolean): Door => ({
  source,
  context,
  releases: createMemoryReleases([withholdRows(older, isHidden)]),
});
const nothing = (): boolean => false;

describe('runComparison under disclosure control', () => {
  const ask = (door: Door) =>
    runComparison(
      parseComparisonRequest(
        { measure, where: { year: ['2023'] }, a: { location: ['ahaus'] }, b: { location: ['gronau'] } },
        defaults,
      ),
      door,
    );

  it('compares two cells of the release, as of its day', async () => {
    const expected = { asOf: released, dataVersion: 1, profile, verdict: 'NOT_ESTABLISHED', difference: 0 };
    expect(await ask(doorWithout(nothing))).toMatchObject(expected);
  });

  it('gives neither difference nor verdict against a side that is withheld (S06)', async () => {
    const comparison = await ask(doorWithout(({ location }) => location === 'gronau'));
    const nothingSaid = { difference: null, interval: null, verdict: null, status: 'CONFIDENTIAL' };
    expect(comparison).toMatchObject(nothingSaid);
    expect(comparison.b.value.denominator).toBeNull();
  });

  it('compares within one release when another comes in between', async () => {
    const releases = createMemoryReleases([older, newer]);
    let reads = 0;
    const moving: typeof releases = {
      table: (question) => {
        reads += 1;
        return releases.table(reads === 1 ? { ...question, asOf: released } : question);
      },
    };
    expect(await ask({ source, context, releases: moving })).toMatchObject({ dataVersion: 3 });
  });
});

describe('runFunnel under disclosure control', () => {
  const ask = (door: Door, target?: number) =>
    runFunnel(
      parseFunnelRequest(
        {
          unit: 'location',
          measure,
          where: { year: ['2023'] },
          ...(target === undefined ? {} : { target }),
        },
        defaults,
      ),
      door,
    );

  it('keeps the order of keys, and gives a withheld unit no limits and no signal (S06)', async () => {
    const funnel = await ask(doorWithout(({ location }) => location === 'heek'));
    const shown = ['ahaus', 'bocholt', 'gronau', 'legden', 'vreden'];
    expect(funnel.units.map(({ key }) => key)).toEqual([...shown, 'heek'].toSorted());
    expect(funnel.units.flatMap(({ key, limits }) => (limits === null ? [] : [key]))).toEqual(shown);
    expect(funnel.units[3]).toMatchObject({
      value: { value: null, denominator: null },
      limits: null,
      signal: null,
    });
    expect(funnel.target).toBeCloseTo(0.7, 12);
  });

  it('draws no limits around a common value that is withheld, and says why', async () => {
    const withoutTotal = doorWithout(({ location }) => location === undefined);
    const funnel = await ask(withoutTotal);
    expect(funnel).toMatchObject({
      target: null,
      isDrawable: false,
      total: { value: null, status: 'CONFIDENTIAL' },
    });
    expect(funnel.reason?.en).toContain('The common value is not shown here');
    expect(funnel.units.every(({ limits, signal }) => limits === null && signal === null)).toBe(true);
    expect((await ask(withoutTotal, 0.5)).target).toBe(0.5);
  });
});

describe('runControlChart under disclosure control', () => {
  const ask = (door: Door, id: string) =>
    runControlChart(
      parseControlChartRequest({ measure: id, grain: 'quarter', where: { location: ['ahaus'] } }, defaults),
      door,
    );
  const isHidden = ({ quarter, location }: RowKeys): boolean => quarter === '2022-Q3' && location === 'ahaus';

  it.each([
    ['exits', 20],
    ['duration_median', 61],
  ])('draws centre and limits of %s out of the shown periods alone (S06)', async (id, usual) => {
    const { points, centre } = await ask(doorWithout(isHidden), id);
    const hidden = points.find(({ period }) => period === '2022-Q3');
    expect(hidden).toMatchObject({
      isUsed: false,
      isZero: false,
      value: { value: null, status: 'CONFIDENTIAL' },
      limits: null,
    });
    expect(centre).toBe(usual);
    expect(points.filter(({ isUsed }) => isUsed).length).toBe(points.length - 1);
  });

  it('takes a withheld count for no zero, and sums nothing over it', async () => {
    const { points } = await ask(doorWithout(isHidden), 'exits');
    expect(points.find(({ period }) => period === '2022-Q3')).toMatchObject({
      isZero: false,
      movingRange: null,
    });
  });

  it('has no zero for whoever is given no row across locations', async () => {
    const gap = sampleExits([exits('ahaus', { exitedOn: '2021-02-10' }), exits('ahaus'), exits('gronau')]);
    const gapped = createMemoryFactSource([{ knownOn: toPlainDate('2024-01-01'), records: gap }]);
    const releases = createMemoryReleases([await unprotectedRelease(gapped, { asOf: released, profile })]);
    const request = parseControlChartRequest({ measure: 'exits', grain: 'quarter' }, defaults);
    const seenBy = (locations: 'all' | readonly string[]) =>
      runControlChart(request, { source: gapped, releases, context: { ...context, locations } });
    const all = await seenBy('all');
    expect(all.points.filter(({ isZero }) => isZero).length).toBeGreaterThan(3);
    const own = await seenBy(['ahaus']);
    expect(own.points.length).toBe(all.points.length);
    for (const { value, isZero, isUsed } of own.points)
      expect([value.value, value.status, isZero, isUsed]).toEqual([null, 'NOT_APPLICABLE', false, false]);
  });

  it('is refused for a rate, which no table publishes by quarter', async () => {
    await expect(ask(doorWithout(nothing), measure)).rejects.toMatchObject({ code: 'NOT_PUBLISHED' });
  });

  it('counts a quarter as running that ran when the release was made', async () => {
    const early = createMemoryFactSource([
      { knownOn: toPlainDate('2023-01-01'), records: sampleExits(world) },
    ]);
    const release = await unprotectedRelease(early, { asOf: toPlainDate('2023-05-20'), profile });
    const { points } = await ask(
      { source: early, context, releases: createMemoryReleases([release]) },
      'exits',
    );
    expect(points.at(-1)).toMatchObject({ period: '2023-Q2', isUsed: false });
  });
});

describe('runRevisions under disclosure control', () => {
  const ask = (isHidden: (keys: RowKeys) => boolean, from = '2024-07-01') =>
    runRevisions(parseRevisionsRequest({ by: ['location'], measures: ['exits'], from }, defaults), {
      source,
      context,
      releases: createMemoryReleases([withholdRows(older, isHidden), newer]),
    });

  it('tells the change between two releases in one step, with no version between them', async () => {
    const { revisions, ...answer } = await ask(nothing);
    expect(answer).toMatchObject({ from: released, asOf: newer.asOf, dataVersion: 3 });
    expect(answer.versions.map(({ dataVersion }) => dataVersion)).toEqual([3]);
    expect(revisions.map(({ keys, change, causes }) => [keys.location, change, causes])).toEqual([
      ['ahaus', 40, [{ origin: 'release', change: 40 }]],
      [null, 40, [{ origin: 'release', change: 40 }]],
    ]);
  });

  it('gives no change from a figure that was withheld', async () => {
    const { revisions } = await ask(({ location }) => location === 'ahaus');
    expect(revisions[0]).toMatchObject({ old: { value: null }, change: null, causes: [{ change: null }] });
  });

  it('finds nothing within one release, and refuses a day before the first', async () => {
    expect(await ask(nothing, '2024-10-02')).toMatchObject({ revisions: [], versions: [] });
    await expect(ask(nothing, '2024-03-01')).rejects.toMatchObject({ code: 'NOT_PUBLISHED' });
  });
});

describe('questions whose figures no table publishes', () => {
  const door = doorWithout(nothing);
  const questions: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['runCaseMix', () => runCaseMix(parseCaseMixRequest({}, defaults), door)],
    ['runPathways', () => runPathways(parsePathwaysRequest({}, defaults), door)],
    [
      'runTimeToIndependence',
      () => runTimeToIndependence(parseTimeToIndependenceRequest({}, defaults), door),
    ],
    ['runDataQuality', () => runDataQuality(parseDataQualityRequest({}, defaults), door)],
  ];

  it.each(questions)('are refused, and say under which profile they are answered: %s', async (_, ask) => {
    const refused = ask();
    await expect(refused).rejects.toMatchObject({ code: 'NOT_PUBLISHED', issues: [{ place: 'profile' }] });
    await expect(refused).rejects.toThrow('it is answered under EXACT');
  });
});
