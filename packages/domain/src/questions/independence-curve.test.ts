import { describe, expect, it } from 'vitest';
import { seededRandom } from '../testing/seeded-random.ts';
import { type SpellEnd, spellEnds } from '../vocabulary/codes.ts';
import { independenceCurve, isSpellEnd, type ReceiptCell, timesToWork } from './independence-curve.ts';

const internal = { fewestAtRisk: 5 };
const cell = (months: number, end: ReceiptCell['end'], n: number): ReceiptCell => ({ months, end, n });

/**
 * 24 people. Month 1: 4 of 24 to work, 2 for another reason; S = 18/24 = 3/4; 3 censored. Month 3: 3 of 15 to work, so
 * 3/4 · 3/15 = 0.15 more; S = 3/4 · 12/15 = 0.6. Month 6: 2 of 12 to work, 0.6 · 2/12 = 0.1; 1 for another reason, 0.05;
 * S = 0.6 · 9/12 = 0.45. Month 8: 9 censored.
 */
const worked: readonly ReceiptCell[] = [
  cell(1, 'work', 4),
  cell(1, 'household', 2),
  cell(1, 'censored', 3),
  cell(3, 'work', 3),
  cell(6, 'work', 2),
  cell(6, 'pension', 1),
  cell(8, 'censored', 9),
  cell(0, 'not_observed', 5),
];

describe('independenceCurve', () => {
  it('is the cumulative incidence by work on every month of the grid', () => {
    const { points, people, notObserved, status } = independenceCurve(worked, internal);
    expect([people, notObserved, status]).toEqual([24, 5, 'FINAL']);
    const figures = points.map(({ month, atRisk, byWork, competing, stillInReceipt }) => [
      month,
      atRisk,
      ...[byWork.incidence, competing.incidence, stillInReceipt].map((share) => Number(share.toFixed(9))),
    ]);
    expect(figures).toEqual([
      [0, 24, 0, 0, 1],
      [1, 24, 0.166666667, 0.083333333, 0.75],
      [2, 15, 0.166666667, 0.083333333, 0.75],
      [3, 15, 0.316666667, 0.083333333, 0.6],
      [4, 12, 0.316666667, 0.083333333, 0.6],
      [5, 12, 0.316666667, 0.083333333, 0.6],
      [6, 12, 0.416666667, 0.133333333, 0.45],
      [7, 9, 0.416666667, 0.133333333, 0.45],
      [8, 9, 0.416666667, 0.133333333, 0.45],
    ]);
  });

  it('reads the milestones from the curve, none after its end', () => {
    const { at, median } = independenceCurve(worked, internal);
    expect(at.map(({ month, byWork }) => [month, byWork && Number(byWork.incidence.toFixed(6))])).toEqual([
      [3, 0.316667],
      [6, 0.416667],
      [12, null],
      [24, null],
    ]);
    expect(median).toBeNull();
  });

  it('counts the reasons, work first, also behind the cut', () => {
    const late = [...worked, cell(30, 'pension', 1)];
    expect(independenceCurve(late, internal).reasons).toEqual([
      { end: 'work', n: 9 },
      { end: 'household', n: 2 },
      { end: 'pension', n: 2 },
    ]);
  });

  it('has an interval around an incidence, and none at 0', () => {
    const [start, first] = independenceCurve(worked, internal).points;
    expect(start?.byWork.interval).toBeNull();
    expect(first?.byWork.interval?.lower).toBeLessThan(4 / 24);
    expect(first?.byWork.interval?.upper).toBeGreaterThan(4 / 24);
    expect(first?.competing.interval?.upper).toBeGreaterThan(2 / 24);
  });

  it.each([
    [5, [0, 1, 2, 3, 4, 5, 6, 7, 8]],
    [10, [0, 1, 2, 3, 4, 5, 6]],
    [13, [0, 1, 2, 3]],
  ])('is cut where fewer than %i remain at risk', (fewestAtRisk, months) => {
    const { points } = independenceCurve(worked, { fewestAtRisk });
    expect(points.map(({ month }) => month)).toEqual(months);
  });

  it.each([
    [19, 'UNCERTAIN', 0, null],
    [20, 'FINAL', 5, 4],
  ])('of %i people is %s', (n, status, months, median) => {
    const small = independenceCurve([cell(4, 'work', n), cell(0, 'not_observed', 50)], internal);
    expect([small.status, small.points.length]).toEqual([status, months]);
    expect(small.reasons).toEqual([{ end: 'work', n }]);
    expect(small.median).toBe(median);
    expect(small.at.map(({ byWork }) => byWork?.incidence)).toEqual(
      median === null ? Array(4).fill(undefined) : [0, undefined, undefined, undefined],
    );
  });

  it('of nobody makes no sense', () => {
    const nobody = independenceCurve([cell(0, 'not_observed', 3)], internal);
    expect(nobody).toMatchObject({ people: 0, notObserved: 3, status: 'NOT_APPLICABLE', points: [] });
  });

  it('has as median the first month at which half have left through work', () => {
    // 2/20 in each of five months: the sum of the steps is half, whatever its rounding.
    const steady = [1, 2, 3, 4, 5].map((month) => cell(month, 'work', 2));
    expect(independenceCurve([...steady, cell(9, 'censored', 10)], internal).median).toBe(5);
    // Competing ends count against it: 9 of 20 left through work, whoever else left did not.
    const rivals = [cell(1, 'work', 9), cell(2, 'household', 11)];
    expect(independenceCurve(rivals, internal).median).toBeNull();
  });

  it('has no median behind the cut', () => {
    const late = [cell(2, 'work', 9), cell(2, 'household', 7), cell(6, 'work', 4)];
    expect(independenceCurve(late, internal)).toMatchObject({ median: null, people: 20 });
    expect(independenceCurve(late, { fewestAtRisk: 4 }).median).toBe(6);
  });

  it('has who was censored at once among the people, at risk in no later month', () => {
    const { people, points } = independenceCurve([cell(0, 'censored', 4), cell(2, 'work', 18)], internal);
    expect(people).toBe(22);
    expect(points.map(({ month, atRisk }) => [month, atRisk])).toEqual([
      [0, 22],
      [1, 18],
      [2, 18],
    ]);
    expect(points.at(-1)?.byWork.incidence).toBe(1);
  });

  it.each([1, 2, 3, 4, 5])('has shares that sum to 1 and never fall (seed %i)', (seed) => {
    const random = seededRandom(seed);
    const ends: readonly SpellEnd[] = Object.keys(spellEnds).filter(isSpellEnd);
    const cells = Array.from({ length: 40 }, () =>
      cell(random.below(30), random.pick([...ends, 'censored', 'not_observed']), random.below(5)),
    );
    const { points } = independenceCurve(cells, internal);
    expect(points.length).toBeGreaterThan(5);
    for (const [index, { byWork, competing, stillInReceipt }] of points.entries()) {
      expect(byWork.incidence + competing.incidence + stillInReceipt).toBeCloseTo(1, 12);
      expect(byWork.incidence).toBeGreaterThanOrEqual(points[index - 1]?.byWork.incidence ?? 0);
    }
    expect(independenceCurve(cells.toReversed(), internal)).toEqual(independenceCurve(cells, internal));
  });
});

describe('timesToWork', () => {
  it('takes every other end for censoring, and leaves out who was not observed', () => {
    expect(timesToWork([cell(2, 'work', 3), cell(4, 'pension', 1), cell(0, 'not_observed', 9)])).toEqual([
      { time: 2, cause: 'work', n: 3 },
      { time: 4, cause: null, n: 1 },
    ]);
  });
});
