import { describe, expect, it } from 'vitest';
import type { Door } from '../breakdown/run-breakdown.ts';
import { periodOf } from '../calendar/period.ts';
import { addDays, toPlainDate } from '../calendar/plain-date.ts';
import { answerMethods } from '../catalogue/answer-methods.ts';
import { createMemoryFactSource } from '../testing/memory-fact-source.ts';
import { randomFacts } from '../testing/random-facts.ts';
import { type ExitGroup, sampleExits } from '../testing/sample-exits.ts';
import { seededRandom } from '../testing/seeded-random.ts';
import { controlChartMethod, runControlChart } from './control-chart-question.ts';
import {
  type ControlChartInput,
  controlChartMeasureIds,
  parseControlChartRequest,
} from './control-chart-request.ts';

const today = toPlainDate('2026-05-31');
const knownOn = toPlainDate('2018-01-01');
const context = { actor: 'test', locations: 'all', profile: 'EXACT' } as const;

function doorTo(groups: readonly ExitGroup[]): Door {
  return { source: createMemoryFactSource([{ knownOn, records: sampleExits(groups) }]), context };
}

const parse = (input: Partial<ControlChartInput> = {}) =>
  parseControlChartRequest(
    { measure: 'independence_rate_6m', grain: 'quarter', ...input },
    { today, profile: 'EXACT' },
  );

/** Twelve quarters from 2020 on, as keys. */
const quarters = [2020, 2021, 2022].flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`));
const exitsIn = (quarter: string, counts: Omit<ExitGroup, 'location' | 'exitedOn'>): ExitGroup => ({
  location: 'bocholt',
  exitedOn: addDays(periodOf('quarter', quarter).first, 9),
  ...counts,
});
const rates = (counts: readonly (readonly [number, number])[]) =>
  counts.map(([events, trials], index) =>
    exitsIn(quarters[index] ?? '', { independent: events, inReceipt: trials - events }),
  );
const counts = (values: readonly number[]) =>
  values.map((value, index) => exitsIn(quarters[index] ?? '', { independent: 0, inReceipt: value }));

const fourQuarters = [
  [6, 20],
  [9, 24],
  [4, 18],
  [8, 22],
] as const;
const threeYears = rates([...fourQuarters, ...fourQuarters, ...fourQuarters]);
const exits = { measure: 'exits' };

describe('runControlChart of a rate', () => {
  it('is a p-chart with limits by the size of each quarter', async () => {
    // statistics.md 5.4, three times over, which leaves centre and limits as they are.
    const chart = await runControlChart(parse(), doorTo(threeYears));

    expect(chart).toMatchObject({
      kind: 'P',
      isDrawable: true,
      reason: null,
      rangeLimit: null,
      dataVersion: 1,
    });
    expect(chart.centre).toBeCloseTo(0.3214, 4);
    expect(chart.points.map(({ period }) => period)).toEqual(quarters);
    expect(chart.points[0]?.limits?.lower).toBeCloseTo(0.0081, 4);
    expect(chart.points[0]?.limits?.upper).toBeCloseTo(0.6347, 4);
    expect(chart.points[6]?.limits).toMatchObject({ lower: 0 });
    expect(chart.points.every(({ isOutside, isInRun }) => isOutside === false && isInRun === false)).toBe(
      true,
    );
  });

  it('prints the one signal rule', async () => {
    const { rule } = await runControlChart(parse(), doorTo(threeYears));

    expect(rule.de).toContain('mindestens 8 aufeinanderfolgenden Punkten');
  });

  it('marks a point outside, and a run of eight', async () => {
    const high = Array.from({ length: 8 }, () => [12, 30] as const);
    const low = Array.from({ length: 3 }, () => [8, 30] as const);
    const { points } = await runControlChart(parse(), doorTo(rates([...high, ...low, [1, 30]])));

    // Centre (96 + 24 + 1)/360 = 0.336; limits at 30 exits 0.336 ± 0.259, so 1/30 = 0.033 lies below 0.077.
    expect(points.map(({ isOutside }) => isOutside).lastIndexOf(true)).toBe(11);
    expect(points.map(({ isInRun }) => isInRun)).toEqual(quarters.map((_, index) => index < 8));
  });

  it('lists quarters not yet due, of which the lines know nothing', async () => {
    const young = exitsIn('2026-Q1', { independent: 30, inReceipt: 0 });
    const chart = await runControlChart(parse(), doorTo([...threeYears, young]));

    expect(chart.centre).toBeCloseTo(0.3214, 4);
    expect(chart.points.at(-1)).toMatchObject({
      period: '2026-Q1',
      value: { status: 'NOT_MATURE', value: null },
      isUsed: false,
      limits: null,
      isOutside: null,
      isInRun: null,
    });
  });

  it('draws preliminary quarters, marked', async () => {
    // As of 2023-06-30 the last quarter is due and its waiting time is not over.
    const { points, isDrawable } = await runControlChart(parse({ asOf: '2023-06-30' }), doorTo(threeYears));

    expect(isDrawable).toBe(true);
    expect(points.at(-1)).toMatchObject({
      isUsed: true,
      value: { status: 'PRELIMINARY', preliminary: true },
    });
  });

  it('takes neither few cases nor a gap in the follow-ups into its lines', async () => {
    const few = exitsIn('2023-Q1', { independent: 9, inReceipt: 0 });
    const gap = exitsIn('2023-Q2', { independent: 0, inReceipt: 10, unknown: 30 });
    const chart = await runControlChart(parse(), doorTo([...threeYears, few, gap]));

    expect(chart.centre).toBeCloseTo(0.3214, 4);
    expect(chart.points.slice(12).map(({ isUsed, limits, value }) => [isUsed, limits, value.status])).toEqual(
      [
        [false, null, 'UNCERTAIN'],
        [false, null, 'UNCERTAIN'],
      ],
    );
  });

  it('has no point for a quarter without cases', async () => {
    const chart = await runControlChart(parse(), doorTo(threeYears.toSpliced(4, 1)));

    expect(chart.points.map(({ period }) => period)).toEqual(quarters.toSpliced(4, 1));
    expect(chart.periodsWithoutCases.en).toBe('Periods without cases are no points.');
  });

  it('has a centre and no limits or signals below twelve usable quarters, and says so', async () => {
    const chart = await runControlChart(parse(), doorTo(threeYears.slice(0, 8)));

    expect(chart.isDrawable).toBe(false);
    expect(chart.reason?.de).toBe(
      'Grenzen gibt es ab 12 abgeschlossenen Zeiträumen mit verwendbarem Wert; hier sind es 8.',
    );
    expect(chart.centre).toBeCloseTo(0.3214, 4);
    expect(
      chart.points.every(({ limits, isOutside, isInRun }) =>
        [limits, isOutside, isInRun].every((one) => one === null),
      ),
    ).toBe(true);
  });
});

describe('runControlChart of a count', () => {
  it('is an XmR chart', async () => {
    // Sum 150, mean 12.5. Distances 3, 6, 5, 3, 2, 3, 6, 2, 1, 1, 1: 33/11 = 3. Limits 12.5 ± 7.98; 3.268 · 3 = 9.804.
    const chart = await runControlChart(
      parse(exits),
      doorTo(counts([12, 15, 9, 14, 11, 13, 16, 10, 12, 13, 12, 13])),
    );

    expect(chart).toMatchObject({ kind: 'XMR', isDrawable: true, centre: 12.5 });
    expect(chart.rangeLimit).toBeCloseTo(9.804, 10);
    expect(chart.points[3]?.limits?.lower).toBeCloseTo(4.52, 10);
    expect(chart.points[3]?.limits?.upper).toBeCloseTo(20.48, 10);
    expect(chart.points.map(({ movingRange }) => movingRange)).toEqual([
      null,
      3,
      6,
      5,
      3,
      2,
      3,
      6,
      2,
      1,
      1,
      1,
    ]);
  });

  it('counts quarters without a row between the first and the last as zero, and says so', async () => {
    const chart = await runControlChart(
      parse(exits),
      doorTo(counts([12, 15, 0, 14, 11, 13, 16, 10, 12, 13, 12, 10])),
    );

    expect(chart.points[2]).toMatchObject({
      period: '2020-Q3',
      isZero: true,
      isUsed: true,
      value: { kind: 'count', value: 0, status: 'FINAL' },
    });
    expect(chart.centre).toBe(11.5);
    expect(chart.periodsWithoutCases.en).toContain('count as zero');
  });

  it('fills no quarter that the filters leave out', async () => {
    const where = { quarter: ['2020-Q1', '2020-Q2', '2020-Q4'] };
    const { points } = await runControlChart(parse({ ...exits, where }), doorTo(counts([12, 0, 9, 14])));

    expect(points.map(({ period, value }) => [period, value.value])).toEqual([
      ['2020-Q1', 12],
      ['2020-Q2', 0],
      ['2020-Q4', 14],
    ]);
  });

  it('does not take part of a quarter for a low one', async () => {
    const values = [12, 15, 9, 14, 11, 13, 16, 10, 12, 13, 12, 13];
    const running = exitsIn('2023-Q1', { independent: 0, inReceipt: 1 });
    const door = doorTo([...counts(values), running]);
    const on = async (asOf: string) => runControlChart(parse({ ...exits, asOf }), door);
    const [before, after] = [await on('2023-03-30'), await on('2023-03-31')];

    expect([before.centre, before.points.at(-1)?.isUsed]).toEqual([12.5, false]);
    expect(before.points.at(-1)?.value).toMatchObject({ value: 1, status: 'PRELIMINARY' });
    expect(after.points.at(-1)).toMatchObject({ isUsed: true, isOutside: true });
  });

  it('goes by months when asked', async () => {
    const { points } = await runControlChart(
      parse({ ...exits, grain: 'month', where: { year: ['2020'] } }),
      doorTo(counts([3, 4])),
    );

    expect(points.map(({ period, value }) => [period, value.value])).toEqual([
      ['2020-01', 3],
      ['2020-02', 0],
      ['2020-03', 0],
      ['2020-04', 4],
    ]);
  });

  it('has no line through nothing', async () => {
    const chart = await runControlChart(parse(exits), doorTo([]));

    expect(chart).toMatchObject({ centre: null, isDrawable: false, points: [] });
  });
});

describe('runControlChart of a quantity', () => {
  it('has an average stock of zero where nobody was present, and no median of nothing', async () => {
    // Entries sixty days before the exits: present at the end of the last two months of 2020-Q3 and of 2021-Q2.
    const door = doorTo(counts([0, 0, 0, 12, 0, 0, 12]));
    const pointsOf = async (measure: string) =>
      (await runControlChart(parse({ measure }), door)).points.map(({ period, value }) => [
        period,
        value.value,
      ]);

    expect(await pointsOf('average_stock')).toEqual([
      ['2020-Q3', 8],
      ['2020-Q4', 0],
      ['2021-Q1', 0],
      ['2021-Q2', 8],
    ]);
    expect(await pointsOf('duration_median')).toEqual([
      ['2020-Q4', 61],
      ['2021-Q3', 61],
    ]);
  });
});

describe('runControlChart in random worlds', () => {
  it.each([1, 2, 3])('has the pooled rate of the used points as its centre (seed %i)', async (seed) => {
    const records = randomFacts(seededRandom(seed), { size: 600 });
    const door: Door = { source: createMemoryFactSource([{ knownOn, records }]), context };
    const { centre, points } = await runControlChart(parse({ measure: 'completion_rate' }), door);
    const used = points.filter(({ isUsed }) => isUsed).map(({ value }) => value);
    const sum = (part: 'numerator' | 'denominator') =>
      used.reduce((before, value) => before + (value.kind === 'rate' ? (value[part] ?? 0) : 0), 0);

    expect(used.length).toBeGreaterThan(12);
    expect(centre).toBeCloseTo(sum('numerator') / sum('denominator'), 12);
  });
});

describe('parseControlChartRequest', () => {
  const refused = (input: Partial<ControlChartInput>) => () => parse(input);

  it.each(['occupancy_rate', 'reach_rate', 'kpi'])('refuses %s with what is allowed', (measure) => {
    expect(refused({ measure })).toThrow(/^measure: .*; allowed: enrolments, participants, stock/);
    expect(controlChartMeasureIds).not.toContain(measure);
  });

  it('refuses years as periods', () => {
    expect(refused({ grain: 'year' })).toThrow(
      'grain: a control chart has no such periods; allowed: quarter, month',
    );
  });

  it('refuses filters that cut quarters into parts or may leave holes', () => {
    expect(refused({ where: { month: ['2020-01'] } })).toThrow('where.month: cuts quarters into parts');
    expect(refused({ where: { phase: ['pilot', 'permanent'] } })).toThrow(
      'where.phase: may lie apart in time',
    );
    expect(refused({ where: { phase: ['unknown'] } })).toThrow('where.phase');
    expect(parse({ grain: 'month', where: { month: ['2020-01'], phase: ['pilot'] } }).grain).toBe('month');
  });

  it('lists everything that is wrong at once', () => {
    expect(
      refused({ measure: 'x', grain: 'y', where: { sex: ['f'] }, asOf: 'now', profile: 'SECRET' }),
    ).toThrow(/^measure: .*\ngrain: .*\nwhere\.sex: .*\nasOf: .*\nprofile: /);
  });
});

describe('controlChartMethod', () => {
  it('refers to an entry of the glossary', () => {
    expect(answerMethods.map(({ id }) => id)).toContain(controlChartMethod.glossary);
  });
});
