import { describe, expect, it } from 'vitest';
import { stepTo } from './year-steps.ts';

const years = [2023, 2024, 2025];

describe('stepTo', () => {
  it('walks from year to year and stops at the ends', () => {
    expect(stepTo('ArrowLeft', { years, year: 2025 })).toBe(2024);
    expect(stepTo('ArrowLeft', { years, year: 2023 })).toBe(2023);
    expect(stepTo('ArrowRight', { years, year: 2024 })).toBe(2025);
    expect(stepTo('ArrowRight', { years, year: 2025 })).toBe(2025);
  });

  it('jumps to the ends', () => {
    expect(stepTo('Home', { years, year: 2025 })).toBe(2023);
    expect(stepTo('End', { years, year: 2023 })).toBe(2025);
  });

  it('begins at the latest year', () => {
    expect(stepTo('ArrowLeft', { years, year: null })).toBe(2025);
  });

  it('leaves other keys to the page', () => {
    expect(stepTo('Tab', { years, year: 2025 })).toBeUndefined();
    expect(stepTo('ArrowLeft', { years: [], year: null })).toBeUndefined();
  });
});
