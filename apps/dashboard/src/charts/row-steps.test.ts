import { describe, expect, it } from 'vitest';
import { stepAlong } from './row-steps.ts';

describe('stepAlong', () => {
  it('goes down the list and up again, and stays at its ends', () => {
    expect(stepAlong('ArrowDown', { rows: 3, row: 0 })).toBe(1);
    expect(stepAlong('ArrowDown', { rows: 3, row: 2 })).toBe(2);
    expect(stepAlong('ArrowUp', { rows: 3, row: 1 })).toBe(0);
    expect(stepAlong('ArrowUp', { rows: 3, row: 0 })).toBe(0);
  });

  it('begins at the end from which one comes', () => {
    expect(stepAlong('ArrowRight', { rows: 3, row: null })).toBe(0);
    expect(stepAlong('ArrowLeft', { rows: 3, row: null })).toBe(2);
  });

  it('knows the ends', () => {
    expect(stepAlong('Home', { rows: 3, row: 2 })).toBe(0);
    expect(stepAlong('End', { rows: 3, row: 0 })).toBe(2);
  });

  it('leaves other keys and an empty list alone', () => {
    expect(stepAlong('a', { rows: 3, row: 0 })).toBeUndefined();
    expect(stepAlong('End', { rows: 0, row: null })).toBeUndefined();
  });
});
