import { describe, expect, it } from 'vitest';
import { type FunnelUnit, funnelLayout, limitCorners, unitAt } from './funnel-layout.ts';

function unit(key: string, { cases, at }: { cases: number; at: number }): FunnelUnit {
  const half = 1 / Math.sqrt(cases);
  const around = (reach: number) => ({ lower: Math.max(0, 0.3 - reach), upper: Math.min(1, 0.3 + reach) });
  return { key, cases, at, limits: { alert: around(half), alarm: around(1.5 * half) } };
}

const units = [
  unit('c', { cases: 25, at: 0.2 }),
  unit('a', { cases: 10, at: 0.5 }),
  unit('b', { cases: 16, at: 0.9 }),
  unit('d', { cases: 16, at: 0.3 }),
];
const size = { width: 640, rem: 16 };

describe('funnelLayout', () => {
  it('begins the rates at 0 and holds every unit', () => {
    const layout = funnelLayout(size, units);
    expect(layout.y(0)).toBe(layout.bottom);
    for (const { cases, at } of units) {
      expect(layout.x(cases)).toBeGreaterThan(layout.left);
      expect(layout.x(cases)).toBeLessThan(layout.right);
      expect(layout.y(at)).toBeGreaterThanOrEqual(layout.top);
    }
  });

  it('counts whole cases on its axis', () => {
    const { xTicks } = funnelLayout(size, [
      unit('a', { cases: 10, at: 0.5 }),
      unit('b', { cases: 11, at: 0.4 }),
    ]);
    expect(xTicks.every(Number.isInteger)).toBe(true);
  });

  it('stays upright on the narrowest page', () => {
    const { left, right, xTicks } = funnelLayout({ width: 20, rem: 16 }, units);
    expect(right).toBeGreaterThan(left);
    expect(xTicks.length).toBeLessThan(4);
  });
});

describe('limitCorners', () => {
  it('goes from few cases to many, once for each number of them', () => {
    const corners = limitCorners(units, ({ alert }) => alert.upper);
    expect(corners.map(({ cases }) => cases)).toEqual([10, 16, 25]);
    expect(corners.map(({ share }) => share)).toEqual(
      corners.map(({ share }) => share).toSorted((one, other) => other - one),
    );
  });

  it('leaves out units without limits', () => {
    expect(limitCorners([{ key: 'x', cases: 4, at: 0.5, limits: null }], ({ alert }) => alert.lower)).toEqual(
      [],
    );
  });
});

describe('unitAt', () => {
  const layout = funnelLayout(size, units);

  it('finds the unit under the pointer', () => {
    expect(unitAt({ x: layout.x(16) + 3, y: layout.y(0.9) - 3 }, { units, layout })).toBe(2);
  });

  it('finds none far from all of them', () => {
    expect(unitAt({ x: layout.x(25), y: layout.y(0.9) }, { units, layout })).toBeUndefined();
  });
});
