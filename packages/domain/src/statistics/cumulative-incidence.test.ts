import { describe, expect, it } from 'vitest';
import { seededRandom } from '../testing/seeded-random.ts';
import { cumulativeIncidence } from './cumulative-incidence.ts';
import { kaplanMeier } from './kaplan-meier.ts';
import { countTimes, riskSets, type TimeCell } from './risk-sets.ts';

// statistics.md 5.6: statsmodels, whose incidences agree with R and whose standard errors agree with Stata.
const times = [1, 1, 2, 4, 4, 4, 6, 6, 7, 8, 9, 9, 9, 1, 2, 2, 4, 4];
const causes = ['1', '1', '1', '2', '2', '2', '3', '3', '3'];
const example = countTimes(times.map((time, index) => ({ time, cause: causes[index] ?? null })));

const incidenceOf = (cells: readonly TimeCell[], at: { time: number; cause: string }) =>
  cumulativeIncidence(cells)
    .find((point) => point.time === at.time)
    ?.causes.find((one) => one.cause === at.cause);

const randomCells = (seed: number, allCauses: readonly (string | null)[]): TimeCell[] => {
  const random = seededRandom(seed);
  return Array.from({ length: 1 + random.below(25) }, () => ({
    time: random.below(12),
    cause: random.pick(allCauses),
    n: random.below(6),
  }));
};

describe('cumulativeIncidence', () => {
  it.each([
    [1, 0.11111111, 0, 0],
    [2, 0.17037037, 0, 0],
    [4, 0.17037037, 0.20740741, 0],
    [6, 0.17037037, 0.20740741, 0.17777778],
    [7, 0.17037037, 0.20740741, 0.26666667],
    [8, 0.17037037, 0.20740741, 0.26666667],
    [9, 0.17037037, 0.20740741, 0.26666667],
  ])('reproduces the example at %i', (time, first, second, third) => {
    expect(incidenceOf(example, { time, cause: '1' })?.incidence).toBeCloseTo(first, 8);
    expect(incidenceOf(example, { time, cause: '2' })?.incidence).toBeCloseTo(second, 8);
    expect(incidenceOf(example, { time, cause: '3' })?.incidence).toBeCloseTo(third, 8);
  });

  it.each([
    [1, 0.07407407, 0, 0],
    [2, 0.08976251, 0, 0],
    [4, 0.08976251, 0.10610391, 0],
    [6, 0.08976251, 0.10610391, 0.11196147],
    [7, 0.08976251, 0.10610391, 0.12787781],
    [9, 0.08976251, 0.10610391, 0.12787781],
  ])('reproduces the standard errors of Stata at %i', (time, first, second, third) => {
    expect(incidenceOf(example, { time, cause: '1' })?.standardError).toBeCloseTo(first, 7);
    expect(incidenceOf(example, { time, cause: '2' })?.standardError).toBeCloseTo(second, 7);
    expect(incidenceOf(example, { time, cause: '3' })?.standardError).toBeCloseTo(third, 7);
  });

  it('leaves the survival of the example', () => {
    expect(cumulativeIncidence(example).at(-1)?.survival).toBeCloseTo(0.35556, 5);
  });

  it('avoids the bias of the complement of Kaplan–Meier', () => {
    const naive = example.map((cell) => (cell.cause === '3' ? cell : { ...cell, cause: null }));

    expect(1 - (kaplanMeier(naive).points.at(-1)?.survival ?? Number.NaN)).toBeCloseTo(0.42857, 5);
    expect(incidenceOf(example, { time: 9, cause: '3' })?.incidence).toBeCloseTo(0.26667, 5);
  });

  it('counts those at risk at every distinct time', () => {
    expect(cumulativeIncidence(example).map(({ time, atRisk }) => [time, atRisk])).toEqual([
      [1, 18],
      [2, 15],
      [4, 12],
      [6, 7],
      [7, 5],
      [8, 4],
      [9, 3],
    ]);
  });

  it('sums with survival to 1', () => {
    for (let seed = 0; seed < 200; seed += 1)
      for (const point of cumulativeIncidence(randomCells(seed, ['a', 'b', 'c', 'd', null, null]))) {
        const total = point.causes.reduce((sum, { incidence }) => sum + incidence, point.survival);

        expect(total).toBeCloseTo(1, 12);
      }
  });

  it('is with one cause the complement of Kaplan–Meier, with its standard error', () => {
    for (let seed = 0; seed < 200; seed += 1) {
      const cells = randomCells(seed, ['a', null]);
      const curve = kaplanMeier(cells).points;
      for (const [index, point] of cumulativeIncidence(cells).entries())
        for (const { incidence, standardError } of point.causes) {
          expect(incidence).toBeCloseTo(1 - (curve[index]?.survival ?? Number.NaN), 12);
          expect(standardError).toBeCloseTo(curve[index]?.standardError ?? Number.NaN, 7);
        }
    }
  });

  it('has the variance of the triple sum of Marubini and Valsecchi', () => {
    for (let seed = 0; seed < 200; seed += 1) {
      // The last observation is censored, because the sum has no value where nobody is left.
      const cells = [...randomCells(seed, ['a', 'b', 'c', null]), { time: 99, cause: null, n: 1 }];
      const points = cumulativeIncidence(cells);
      const sets = riskSets(cells);
      for (const { cause, incidence, standardError } of points.at(-1)?.causes ?? []) {
        const variance = sets.reduce((sum, { atRisk: n, events: d, eventsByCause }, index) => {
          const gain =
            incidence - (points[index]?.causes.find((one) => one.cause === cause)?.incidence ?? Number.NaN);
          const before = points[index - 1]?.survival ?? 1;
          const ofCause = eventsByCause.get(cause) ?? 0;
          return (
            sum +
            (gain ** 2 * d) / (n * (n - d) || 1) +
            (before ** 2 * ofCause * (n - ofCause)) / n ** 3 -
            (2 * gain * before * ofCause) / n ** 2
          );
        }, 0);

        expect(standardError ** 2).toBeCloseTo(variance, 12);
      }
    }
  });

  it('is a binomial share with a binomial standard error where nobody is censored', () => {
    const cells = ['a', 'b', 'a', 'c', 'b', 'a', 'c', 'a', 'b', 'a'].map((cause, index) => ({
      time: index,
      cause,
      n: 1,
    }));

    expect(incidenceOf(cells, { time: 9, cause: 'a' })?.incidence).toBeCloseTo(0.5, 12);
    expect(incidenceOf(cells, { time: 9, cause: 'a' })?.standardError).toBeCloseTo(Math.sqrt(0.25 / 10), 12);
  });

  it('encloses the incidence in an interval inside 0 to 1', () => {
    for (let seed = 0; seed < 200; seed += 1)
      for (const point of cumulativeIncidence(randomCells(seed, ['a', 'b', null])))
        for (const { incidence, interval } of point.causes) {
          if (interval === null) continue;

          expect(interval.lower).toBeGreaterThanOrEqual(0);
          expect(interval.lower).toBeLessThan(incidence);
          expect(interval.upper).toBeGreaterThan(incidence);
          expect(interval.upper).toBeLessThanOrEqual(1);
        }
  });

  it('has the interval of the complementary log-log scale', () => {
    // log(−log(2/18)) ± 1.959964·0.0740741/((2/18)·log(2/18)), transformed back; computed with Python.
    const interval = incidenceOf(example, { time: 1, cause: '1' })?.interval;

    expect(interval?.lower).toBeCloseTo(0.0186417, 7);
    expect(interval?.upper).toBeCloseTo(0.2975133, 7);
  });

  it('has no interval at 0 and at 1', () => {
    expect(incidenceOf(example, { time: 1, cause: '3' })).toMatchObject({ incidence: 0, interval: null });
    expect(incidenceOf([{ time: 1, cause: 'a', n: 5 }], { time: 1, cause: 'a' })).toEqual({
      cause: 'a',
      incidence: 1,
      standardError: 0,
      interval: null,
    });
  });

  it('has no point without observations', () => {
    expect(cumulativeIncidence([])).toEqual([]);
  });
});
