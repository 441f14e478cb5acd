import { describe, expect, it } from 'vitest';
import { toPlainDate } from '../calendar/plain-date.ts';
import { sampleFacts } from '../testing/sample-facts.ts';
import { filteredDays, lastWindows, windowsOf } from './time-frame.ts';

const day = toPlainDate;
const phases = sampleFacts.phases.map((phase) => ({
  key: phase.key,
  first: phase.startsOn,
  last: phase.endsOn ?? day('9999-12-31'),
}));
const frame = { phases, from: day('2022-11-05'), until: day('2023-05-20') };

describe('windowsOf', () => {
  it('cuts the days from the first entry to the as-of day along the finest grain asked for', () => {
    const windows = windowsOf(['year', 'quarter'], { ...frame, days: filteredDays({}, phases) });
    expect(windows.map(({ first, last, keys }) => `${first} ${last} ${keys.year} ${keys.quarter}`)).toEqual([
      '2022-11-05 2022-12-31 2022 2022-Q4',
      '2023-01-01 2023-03-31 2023 2023-Q1',
      '2023-04-01 2023-05-20 2023 2023-Q2',
    ]);
  });

  it('cuts along phases and names the days outside them unknown', () => {
    const windows = windowsOf(['phase'], {
      ...frame,
      from: day('2012-12-31'),
      days: filteredDays({}, phases),
    });
    expect(windows.map(({ first, keys }) => `${first} ${keys.phase}`)).toEqual([
      '2012-12-31 unknown',
      '2013-01-01 pilot',
      '2016-01-01 unknown',
      '2018-01-01 permanent',
    ]);
  });

  it('leaves out what the filters leave out', () => {
    const days = filteredDays({ quarter: ['2023-Q2', '2022-Q4'], year: ['2022', '2023'] }, phases);
    expect(windowsOf([], { ...frame, days })).toEqual([
      { first: '2022-11-05', last: '2022-12-31', keys: {} },
      { first: '2023-04-01', last: '2023-05-20', keys: {} },
    ]);
    expect(lastWindows(windowsOf([], { ...frame, days }))).toHaveLength(1);
  });

  it('has none when the filters contradict each other or nothing has begun', () => {
    expect(
      windowsOf(['year'], { ...frame, days: filteredDays({ year: ['2023'], quarter: ['2022-Q1'] }, phases) }),
    ).toEqual([]);
    expect(
      windowsOf(['year'], { ...frame, from: day('2023-06-01'), days: filteredDays({}, phases) }),
    ).toEqual([]);
  });
});
