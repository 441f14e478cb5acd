import { describe, expect, it } from 'vitest';
import { countTimes, riskSets } from './risk-sets.ts';

describe('countTimes', () => {
  it('counts observations that ended alike', () => {
    expect(
      countTimes([
        { time: 2, cause: 'work' },
        { time: 1, cause: null },
        { time: 2, cause: 'work' },
        { time: 2, cause: null },
      ]),
    ).toEqual([
      { time: 2, cause: 'work', n: 2 },
      { time: 1, cause: null, n: 1 },
      { time: 2, cause: null, n: 1 },
    ]);
  });

  it('keeps a cause named like the mark of censoring apart from it', () => {
    const cells = countTimes([
      { time: 1, cause: 'null' },
      { time: 1, cause: null },
    ]);

    expect(cells).toHaveLength(2);
  });
});

describe('riskSets', () => {
  it('keeps those censored at a time at risk at that time', () => {
    const sets = riskSets([
      { time: 3, cause: null, n: 2 },
      { time: 3, cause: 'work', n: 1 },
      { time: 1, cause: null, n: 4 },
      { time: 5, cause: 'moved', n: 1 },
    ]);

    expect(sets).toEqual([
      { time: 1, atRisk: 8, events: 0, eventsByCause: new Map() },
      { time: 3, atRisk: 4, events: 1, eventsByCause: new Map([['work', 1]]) },
      { time: 5, atRisk: 1, events: 1, eventsByCause: new Map([['moved', 1]]) },
    ]);
  });

  it('adds cells of the same time and cause', () => {
    const sets = riskSets([
      { time: 1, cause: 'work', n: 1 },
      { time: 1, cause: 'work', n: 2 },
    ]);

    expect(sets).toEqual([{ time: 1, atRisk: 3, events: 3, eventsByCause: new Map([['work', 3]]) }]);
  });

  it('ignores empty cells', () => {
    expect(riskSets([{ time: 1, cause: 'work', n: 0 }])).toEqual([]);
    expect(riskSets([])).toEqual([]);
  });

  it.each([
    [Number.NaN, 1],
    [1, -1],
    [1, 0.5],
  ])('refuses a cell at time %d with %d observations', (time, n) => {
    expect(() => riskSets([{ time, cause: null, n }])).toThrow(RangeError);
  });
});
