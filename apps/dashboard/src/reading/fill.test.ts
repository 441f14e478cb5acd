import { describe, expect, it } from 'vitest';
import { fill } from './fill.ts';

describe('fill', () => {
  it('puts each value into its place, however often it stands there', () => {
    expect(fill('{year}: {n} mehr als {before}, {year}', { year: 2025, n: '24', before: 2024 })).toBe(
      '2025: 24 mehr als 2024, 2025',
    );
  });

  it('leaves a text without places alone', () => {
    expect(fill('kein gesicherter Unterschied', { year: 2025 })).toBe('kein gesicherter Unterschied');
  });

  it('refuses a place without a value', () => {
    expect(() => fill('seit {year}', {})).toThrow('{year}');
  });
});
