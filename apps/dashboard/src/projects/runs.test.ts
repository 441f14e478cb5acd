import { toPlainDate } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { run } from '../testing/runs.ts';
import { neighboursOf, runsByLocation, runTime } from './runs.ts';

const locations = [
  { key: 'bocholt', de: 'Bocholt', en: 'Bocholt' },
  { key: 'gronau', de: 'Gronau', en: 'Gronau' },
];
const second = run('gronau/mobil/2', { startsOn: '2019-11-04', endsOn: '2020-02-28' });
const first = run('gronau/mobil/1', { startsOn: '2018-05-07', endsOn: '2018-09-28' });
const undated = run('gronau/mobil/0', { startsOn: null, endsOn: null });
const runs = [undated, second, first, run('bocholt/mobil/1'), run('bocholt/werkstatt/1')];

describe('runsByLocation', () => {
  const asked = { project: 'mobil', chosen: [], years: undefined, locations };
  const keysOf = (some: { years?: readonly number[]; chosen?: readonly string[] }) =>
    runsByLocation(runs, { ...asked, ...some }).map((group) => [
      group.location.key,
      group.rank,
      ...group.runs.map(({ number }) => number),
    ]);

  it('has the runs of the project in order of time, those without a day last', () => {
    expect(keysOf({})).toEqual([
      ['bocholt', 0, '1'],
      ['gronau', 1, '1', '2', '0'],
    ]);
  });

  it('keeps the runs that touch a chosen year, and those without a day', () => {
    expect(keysOf({ years: [2020], chosen: ['gronau'] })).toEqual([['gronau', 1, '2', '0']]);
  });
});

describe('neighboursOf', () => {
  it('finds the runs before and after', () => {
    expect(neighboursOf(second, runs)).toEqual({ before: first, after: undated });
    expect(neighboursOf(first, runs).before).toBeUndefined();
  });
});

describe('runTime', () => {
  it('tells whether a run is over, running or planned', () => {
    const asOf = toPlainDate('2019-12-01');
    expect(runTime(first, asOf)).toBe('over');
    expect(runTime(second, asOf)).toBe('running');
    expect(runTime({ startsOn: '2019-01-07', endsOn: null }, asOf)).toBe('running');
    expect(runTime({ startsOn: '2020-01-07', endsOn: null }, asOf)).toBe('planned');
    expect(runTime(undated, asOf)).toBe('unknown');
  });
});
