import { describe, expect, it } from 'vitest';
import { pathwayGroup } from '../testing/pathway-groups.ts';
import { bandPath, flowLayout } from './flow-layout.ts';
import { flowAt, flowStep } from './flow-steps.ts';

const size = { width: 900, rem: 16 };
const layout = flowLayout(size, pathwayGroup(2023, 5));
const barOf = (id: string) => {
  const bar = layout.bars.find((one) => one.id === id);
  if (bar === undefined) throw new Error(`No bar ${id}`);
  return bar;
};

describe('flowLayout', () => {
  it('makes bars as high as they count', () => {
    expect(barOf('COMPLETED').height / barOf('entries').height).toBeCloseTo(26 / 45);
    expect(barOf('COMPLETED INDEPENDENT').height / barOf('COMPLETED').height).toBeCloseTo(10 / 26);
    expect(barOf('not-started').height / barOf('entries').height).toBeCloseTo(3 / 45);
  });

  it('leaves the bars of a column apart and inside the drawing', () => {
    for (const column of [0, 1, 2]) {
      const bars = layout.bars
        .filter((bar) => bar.column === column)
        .toSorted((one, other) => one.y - other.y);
      for (const [index, bar] of bars.entries()) {
        const next = bars[index + 1]?.y ?? layout.height;
        expect(bar.y + bar.height).toBeLessThanOrEqual(next + 0.001);
      }
    }
  });

  it('leads every entry to one standing and every end to one outcome', () => {
    const leaving = layout.bands.filter(({ id }) => !id.includes(' '));
    const sum = leaving.reduce((all, { height }) => all + height, 0);
    expect(sum).toBeCloseTo(barOf('entries').height);
    const ends = layout.bands.filter(({ id }) => id.startsWith('DROPOUT '));
    expect(ends.reduce((all, { height }) => all + height, 0)).toBeCloseTo(barOf('DROPOUT').height);
  });

  it('keeps a standing of nobody without a band', () => {
    const nobody = flowLayout(size, pathwayGroup(2023));
    expect(nobody.bars.some(({ id }) => id === 'PRESENT')).toBe(true);
    expect(nobody.bands.some(({ id }) => id.startsWith('PRESENT'))).toBe(false);
  });
});

describe('bandPath', () => {
  it('is a closed outline', () => {
    const [band] = layout.bands;
    expect(band === undefined ? '' : bandPath(band)).toMatch(/^M.+Z$/);
  });
});

describe('flowStep', () => {
  const stops = layout.bars.toSorted((one, other) => one.column - other.column);
  const step = (key: string, at: string | null) => flowStep(key, { stops, at });

  it('follows people to the right and back to where they came from', () => {
    expect(step('ArrowRight', 'entries')).toBe('PRESENT');
    expect(step('ArrowRight', 'COMPLETED')).toBe('COMPLETED INDEPENDENT');
    expect(step('ArrowLeft', 'COMPLETED UNKNOWN')).toBe('COMPLETED');
    expect(step('ArrowLeft', 'COMPLETED')).toBe('entries');
    expect(step('ArrowRight', 'not-started')).toBe('not-started');
  });

  it('goes up and down within a column and stops at its ends', () => {
    expect(step('ArrowDown', 'PRESENT')).toBe('COMPLETED');
    expect(step('ArrowUp', 'PRESENT')).toBe('PRESENT');
    expect(step('ArrowDown', 'entries')).toBe('not-started');
    expect(step('End', 'entries')).toBe('OTHER_END NOT_INDEPENDENT');
  });

  it('begins at the entries and ignores other keys', () => {
    expect(step('ArrowDown', null)).toBe('entries');
    expect(step('x', null)).toBeUndefined();
    expect(step('x', 'entries')).toBeUndefined();
  });
});

describe('flowAt', () => {
  it('finds the nearest bar of the column under a point', () => {
    const bar = barOf('DROPOUT');
    expect(flowAt({ x: bar.x + 40, y: bar.y + 1 }, layout)).toBe('DROPOUT');
    expect(flowAt({ x: -10, y: -10 }, layout)).toBe('entries');
  });
});
