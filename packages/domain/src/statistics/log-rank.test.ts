import { describe, expect, it } from 'vitest';
import { logRankTest } from './log-rank.ts';
import { countTimes, type TimeCell } from './risk-sets.ts';

/** `+` marks a censored time, as in the literature. */
const cellsOf = (times: string): readonly TimeCell[] =>
  countTimes(
    times.split(', ').map((time) => ({
      time: Number.parseFloat(time),
      cause: time.endsWith('+') ? null : 'event',
    })),
  );

const maintained = cellsOf('9, 13, 13+, 18, 23, 28+, 31, 34, 45+, 48, 161+');
const other = cellsOf('5, 5, 8, 8, 12, 16+, 23, 27, 30, 33, 43, 45');

describe('logRankTest', () => {
  it('reproduces aml (statistics.md 5.5; digits from R)', () => {
    const test = logRankTest({ first: maintained, second: other });

    expect(test?.chiSquare).toBeCloseTo(3.4, 1);
    expect(test?.chiSquare).toBeCloseTo(3.396, 3);
    expect(test?.p).toBeCloseTo(0.07, 2);
    expect(test?.p).toBeCloseTo(0.0653, 4);
    expect([test?.first.observed, test?.second.observed]).toEqual([7, 11]);
    expect(test?.first.expected).toBeCloseTo(10.69, 2);
    expect(test?.second.expected).toBeCloseTo(7.31, 2);
  });

  it('reproduces the two groups of statsmodels', () => {
    const test = logRankTest({
      first: cellsOf('3+, 1, 2, 3, 2+, 1+, 5, 3+'),
      second: cellsOf('1+, 1, 2+, 3+, 7, 1+, 5, 3+, 9'),
    });

    expect(test?.chiSquare).toBeCloseTo(2.14673, 4);
    expect(test?.p).toBeCloseTo(0.14287, 4);
  });

  it('is the same when the groups change places', () => {
    const forth = logRankTest({ first: maintained, second: other });
    const back = logRankTest({ first: other, second: maintained });

    expect(back?.chiSquare).toBeCloseTo(forth?.chiSquare ?? Number.NaN, 12);
    expect(back?.first.expected).toBeCloseTo(forth?.second.expected ?? Number.NaN, 12);
  });

  it('finds no difference between equal groups', () => {
    const test = logRankTest({ first: other, second: other });

    expect(test?.chiSquare).toBeCloseTo(0, 12);
    expect(test?.p).toBeCloseTo(1, 6);
  });

  it('counts every cause as the event', () => {
    const renamed = maintained.map((cell) => (cell.time < 30 && cell.cause ? { ...cell, cause: 'x' } : cell));

    expect(logRankTest({ first: renamed, second: other })).toEqual(
      logRankTest({ first: maintained, second: other }),
    );
  });

  it('is null when there is nothing to compare', () => {
    expect(logRankTest({ first: [], second: other })).toBeNull();
    expect(logRankTest({ first: cellsOf('1+, 2+'), second: cellsOf('3, 4') })).toBeNull();
    expect(logRankTest({ first: cellsOf('1'), second: cellsOf('1') })).toBeNull();
  });
});
