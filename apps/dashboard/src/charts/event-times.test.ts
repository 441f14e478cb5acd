import { toPlainDate } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { numbered } from '../events/use-events.ts';
import { eventsWithin, timeAmong } from './event-times.ts';
import { timeOf } from './phase-bands.ts';

const events = numbered(
  ['2019-12-31', '2020-07-01', '2021-12-31', '2022-01-01'].map((day) => ({
    day: toPlainDate(day),
    text: 'x',
  })),
);

describe('eventsWithin', () => {
  it('keeps those of the years shown, with the numbers that they have everywhere', () => {
    const within = eventsWithin(events, { periods: [2020, 2021], timeOf });
    expect(within.map(({ number }) => number)).toEqual([2, 3]);
    expect(within[0]?.time).toBeCloseTo(2020.497, 3);
  });

  it('keeps none where nothing is shown', () => {
    expect(eventsWithin(events, { periods: [], timeOf })).toEqual([]);
  });
});

describe('timeAmong', () => {
  const periods = [
    { at: 8080, key: '2020-Q1' },
    { at: 8081, key: '2020-Q2' },
  ];

  it('places a day within its quarter', () => {
    const time = timeAmong(periods, 'quarter');
    expect(time(toPlainDate('2020-01-01'))).toBe(8080);
    expect(time(toPlainDate('2020-05-16'))).toBeCloseTo(8081.495, 3);
  });

  it('places no day outside of them', () => {
    expect(timeAmong(periods, 'quarter')(toPlainDate('2020-07-01'))).toBeUndefined();
  });
});
