import { describe, expect, it } from 'vitest';
import { run } from '../testing/runs.ts';
import { placesOf, runHistory } from './run-history.ts';

const [first] = run('gronau/mobil/1').periods;
const twice = run('gronau/mobil/1', {
  periods: [
    ...(first === undefined ? [] : [first]),
    {
      validFrom: '2018-03-05',
      places: 14,
      targetGroup: 'returners',
      contents: 'Beratung vor Ort',
      legalBasis: '§ 16f SGB II',
    },
  ],
});

describe('runHistory', () => {
  it('begins with the run, and says what changed', () => {
    expect(runHistory(twice)).toMatchObject([
      { from: '2018-01-08', until: '2018-03-05', changed: [] },
      { from: '2018-03-05', until: null, changed: ['places', 'targetGroup'] },
    ]);
  });

  it('is empty where nothing was delivered', () => {
    expect(runHistory(run('gronau/mobil/1', { periods: [] }))).toEqual([]);
  });
});

describe('placesOf', () => {
  it('are those of the last stretch', () => {
    expect(placesOf(twice)).toBe(14);
    expect(placesOf({ periods: [] })).toBeNull();
  });
});
