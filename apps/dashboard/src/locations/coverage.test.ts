import { describe, expect, it } from 'vitest';
import { locationRow } from '../testing/location-rows.ts';
import { absentRate, rate } from '../testing/values.ts';
import { coverageOf } from './coverage.ts';

const rows = [
  locationRow({ location: 'gronau', year: 2013 }, { followUpCoverage6m: absentRate('NOT_APPLICABLE') }),
  locationRow({ location: 'gronau', year: 2016 }, { followUpCoverage6m: rate(40, 40) }),
  locationRow({ location: 'gronau', year: 2018 }, { followUpCoverage6m: absentRate('CONFIDENTIAL') }),
  locationRow({ location: 'bocholt', year: 2014 }, { followUpCoverage6m: rate(30, 40) }),
  locationRow({ year: 2016 }, { followUpCoverage6m: rate(70, 80) }),
  locationRow({ year: 2018 }, { followUpCoverage6m: rate(60, 80) }),
];

describe('coverageOf', () => {
  const { points, all } = coverageOf(rows, { key: 'gronau', by: ['LOCATION', 'YEAR'] });

  it('has a point for each year from the first to the last with exits, gaps included', () => {
    expect(points.map(({ year, rate: one }) => [year, one?.status ?? null])).toEqual([
      [2016, 'FINAL'],
      [2017, null],
      [2018, 'CONFIDENTIAL'],
    ]);
  });

  it('has all locations together for the same years', () => {
    expect(all.map(({ year, rate: one }) => [year, one?.numerator ?? null])).toEqual([
      [2016, 70],
      [2017, null],
      [2018, 60],
    ]);
  });

  it('is empty for a location without exits', () => {
    expect(coverageOf(rows, { key: 'ahaus', by: ['LOCATION', 'YEAR'] }).points).toEqual([]);
  });
});
