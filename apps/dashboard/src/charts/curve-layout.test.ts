import { describe, expect, it } from 'vitest';
import { curveLayout, monthAt, monthStep } from './curve-layout.ts';

const layout = curveLayout({ width: 500, rem: 16 }, { lastMonth: 120, ceiling: 0.66 });

describe('curveLayout', () => {
  it('begins both axes at zero', () => {
    expect(layout.x(0)).toBe(layout.left);
    expect(layout.y(0)).toBe(layout.bottom);
    expect(layout.ticks[0]).toBe(0);
  });

  it('writes as many whole years as fit', () => {
    expect(layout.months).toEqual([0, 12, 24, 36, 48, 60, 72, 84, 96, 108, 120]);
    const narrow = curveLayout({ width: 200, rem: 16 }, { lastMonth: 120, ceiling: 0.66 });
    expect(narrow.months).toEqual([0, 36, 72, 108]);
  });
});

describe('monthStep', () => {
  it('goes by months and by years and stops at both ends', () => {
    expect(monthStep('ArrowRight', { month: 5, last: 60 })).toBe(6);
    expect(monthStep('ArrowUp', { month: 5, last: 60 })).toBe(17);
    expect(monthStep('ArrowDown', { month: 5, last: 60 })).toBe(0);
    expect(monthStep('End', { month: 5, last: 60 })).toBe(60);
    expect(monthStep('Home', { month: 5, last: 60 })).toBe(0);
  });

  it('begins a year after entry and ignores other keys', () => {
    expect(monthStep('ArrowRight', { month: null, last: 60 })).toBe(12);
    expect(monthStep('ArrowRight', { month: null, last: 4 })).toBe(4);
    expect(monthStep('q', { month: 5, last: 60 })).toBeUndefined();
  });
});

describe('monthAt', () => {
  it('is the nearest month that the curve has', () => {
    expect(monthAt(layout.x(7) + 1, { layout, last: 60 })).toBe(7);
    expect(monthAt(0, { layout, last: 60 })).toBe(0);
    expect(monthAt(499, { layout, last: 60 })).toBe(60);
  });
});
