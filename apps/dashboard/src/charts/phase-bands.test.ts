import { describe, expect, it } from 'vitest';
import { phaseBands, placeLabels } from './phase-bands.ts';

const phase = (key: string, startsOn: string | null, endsOn: string | null = null) => ({
  key,
  de: key,
  en: key,
  startsOn,
  endsOn,
});
const programme = [
  phase('pilot', '2013-01-01', '2015-12-31'),
  phase('model', '2016-01-01', '2017-12-31'),
  phase('permanent', '2018-01-01'),
];

describe('phaseBands', () => {
  it('meets where one phase follows the other', () => {
    expect(phaseBands(programme, [2013, 2014, 2015, 2016, 2017, 2018, 2019])).toMatchObject([
      { from: 2013, to: 2016 },
      { from: 2016, to: 2018 },
      { from: 2018, to: 2020 },
    ]);
  });

  it('cuts the phases to the years shown', () => {
    expect(phaseBands(programme, [2017, 2018])).toMatchObject([
      { phase: { key: 'model' }, from: 2017, to: 2018 },
      { phase: { key: 'permanent' }, from: 2018, to: 2019 },
    ]);
  });

  it('begins within a year where the phase does', () => {
    const [band] = phaseBands([phase('summer', '2020-07-01')], [2020]);
    expect(band?.from).toBeCloseTo(2020.497, 3);
  });

  it('leaves out the days outside every phase', () => {
    expect(phaseBands([phase('unknown', null)], [2020])).toEqual([]);
    expect(phaseBands(programme, [])).toEqual([]);
  });
});

describe('placeLabels', () => {
  it('keeps labels that do not meet on one line', () => {
    expect(
      placeLabels(
        [
          { x: 0, width: 50 },
          { x: 60, width: 50 },
        ],
        200,
      ),
    ).toEqual([
      { x: 0, line: 0 },
      { x: 60, line: 0 },
    ]);
  });

  it('moves a label down where it would overlap, and back up afterwards', () => {
    const labels = [0, 30, 60].map((x) => ({ x, width: 50 }));
    expect(placeLabels(labels, 200).map(({ line }) => line)).toEqual([0, 1, 0]);
  });

  it('keeps the last label inside the chart', () => {
    expect(placeLabels([{ x: 180, width: 50 }], 200)).toEqual([{ x: 150, line: 0 }]);
  });
});
