import { describe, expect, it } from 'vitest';
import { lanesOf, runAt, runLayout, runStep, yearsAmong } from './run-layout.ts';

const groups = [
  {
    key: 'bocholt',
    runs: [
      { id: 'b1', from: 2018.2, to: 2018.6 },
      { id: 'b2', from: 2018.5, to: 2019.1 },
      { id: 'b3', from: 2019.2, to: 2019.5 },
    ],
  },
  { key: 'gronau', runs: [{ id: 'g1', from: 2019, to: 2020.3 }] },
];
const layout = runLayout({ width: 816, rem: 16 }, { groups });

describe('lanesOf', () => {
  it('puts runs that overlap into different lanes', () => {
    expect(lanesOf(groups[0]?.runs ?? []).map((lane) => lane.map(({ id }) => id))).toEqual([
      ['b1', 'b3'],
      ['b2'],
    ]);
  });
});

describe('runLayout', () => {
  it('tells how much room is behind a bar, up to the next one in its lane or the end', () => {
    const [first, , last] = layout.bands[0]?.runs ?? [];
    expect(first?.after).toBeCloseTo(layout.x(2019.2) - layout.x(2018.6));
    expect(last?.after).toBeCloseTo(layout.right - layout.x(2019.5));
  });

  it('reaches over whole years', () => {
    expect(layout.ticks).toEqual([2018, 2019, 2020]);
    expect(layout.x(2018)).toBe(layout.left);
    expect(layout.x(2021)).toBe(layout.right);
  });

  it('has the locations below each other', () => {
    const [bocholt, gronau] = layout.bands;
    expect(bocholt?.bottom).toBe(gronau?.top);
    expect(gronau?.bottom).toBe(layout.bottom);
  });
});

describe('runStep', () => {
  const step = (key: string, at: string | null) => runStep(key, { at, groups });

  it('goes along the time of one location', () => {
    expect(step('ArrowRight', 'b1')).toBe('b2');
    expect(step('ArrowRight', 'b3')).toBe('b3');
    expect(step('ArrowLeft', 'b1')).toBe('b1');
    expect(step('End', null)).toBe('b3');
  });

  it('goes to the nearest run in time of another location', () => {
    expect(step('ArrowDown', 'b1')).toBe('g1');
    expect(step('ArrowUp', 'g1')).toBe('b3');
    expect(step('ArrowUp', 'b2')).toBe('b2');
  });

  it('leaves other keys alone', () => {
    expect(step('Tab', 'b1')).toBeUndefined();
  });
});

describe('runAt', () => {
  it('finds the bar under a point', () => {
    const run = layout.bands[1]?.runs[0];
    if (run === undefined) throw new Error('Gronau has a run');
    expect(runAt({ x: run.x + 5, y: run.y + 2 }, layout)).toBe('g1');
    expect(runAt({ x: run.x - 5, y: run.y + 2 }, layout)).toBeUndefined();
  });
});

describe('yearsAmong', () => {
  it('reaches from the year of the first run to that of the last', () => {
    expect(
      yearsAmong([
        { id: 'a', from: 2019.4, to: 2020.2 },
        { id: 'b', from: 2020.5, to: 2022 },
      ]),
    ).toEqual([2019, 2020, 2021]);
    expect(yearsAmong([])).toEqual([]);
  });
});
