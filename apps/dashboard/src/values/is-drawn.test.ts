import { describe, expect, it } from 'vitest';
import { absentRate, rate } from '../testing/values.ts';
import { isDrawn } from './is-drawn.ts';

describe('isDrawn', () => {
  it('draws no rate on a base below 10', () => {
    expect(isDrawn(rate(5, 9))).toBe(false);
    expect(isDrawn(rate(5, 10))).toBe(true);
  });

  it('draws nothing without a value', () => {
    expect(isDrawn(absentRate('NOT_MATURE'))).toBe(false);
    expect(isDrawn(null)).toBe(false);
  });
});
