import { describe, expect, it } from 'vitest';
import { curve, shortCurve } from '../testing/curves.ts';
import { curvesOf, pointAt } from './curves.ts';

const locations = ['ahaus', 'bocholt'].map((key) => ({ key, de: key, en: key }));
const bocholt = locations[1] ?? null;

describe('curvesOf', () => {
  it('ranks locations by the directory and puts all curves on one scale', () => {
    const curves = curvesOf(
      { curves: [curve(60, { location: bocholt })], total: curve(90) },
      { locations, phases: [] },
    );
    expect(curves.panels.map(({ group, rank }) => [group?.key, rank])).toEqual([['bocholt', 1]]);
    expect([curves.lastMonth, curves.top]).toEqual([24, 0.48]);
  });

  it('gives groups that are no location no rank', () => {
    const project = { key: 'mobil', de: 'Mobil', en: 'Mobile' };
    const { panels } = curvesOf(
      { curves: [curve(60, { project })], total: curve(90) },
      { locations, phases: [] },
    );
    expect(panels.map(({ group, rank }) => [group?.key, rank])).toEqual([['mobil', -1]]);
  });

  it('puts phases in the order of time', () => {
    const named = (key: string, startsOn: string) => ({ key, de: key, en: key, startsOn, endsOn: null });
    const phases = [named('model', '2016-01-01'), named('pilot', '2013-01-01')];
    const some = phases.map((phase) => curve(60, { phase }));
    const { panels } = curvesOf({ curves: some, total: curve(120) }, { locations, phases });
    expect(panels.map(({ group }) => group?.key)).toEqual(['pilot', 'model']);
  });

  it('shows everybody where nothing is split', () => {
    const total = curve(90);
    expect(curvesOf({ curves: [], total }, { locations, phases: [] }).panels).toEqual([
      { group: null, rank: -1, curve: total },
    ]);
  });

  it('has a scale without any point', () => {
    const { lastMonth, top } = curvesOf({ curves: [], total: shortCurve(3) }, { locations, phases: [] });
    expect([lastMonth, top]).toEqual([12, 0.1]);
  });
});

describe('pointAt', () => {
  it('is nothing behind the end of the curve', () => {
    expect(pointAt(curve(60), 24)?.atRisk).toBe(36);
    expect(pointAt(curve(60), 25)).toBeUndefined();
  });
});
