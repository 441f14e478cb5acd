import { describe, expect, it } from 'vitest';
import { workedRate } from './worked-rate.ts';

const counts = { de: '40 Austritte.', en: '40 exits.' };

describe('workedRate', () => {
  it('divides what is asked for in both languages', () => {
    expect(workedRate(counts, { numerator: 6, denominator: 40 })).toEqual({
      de: '40 Austritte. Quote: 6 ÷ 40 = 15,0 %.',
      en: '40 exits. Rate: 6 ÷ 40 = 15.0 %.',
    });
  });

  it('shows the known-only rate, the bounds and the coverage where something is unknown', () => {
    expect(workedRate(counts, { numerator: 12, denominator: 40, unknown: 4 }).en).toBe(
      '40 exits. Rate: 12 ÷ 40 = 30.0 %. Known cases only: 12 ÷ 36 = 33.3 %. Bounds: 12 ÷ 40 = 30.0 % and 16 ÷ 40 = 40.0 %. Coverage: 36 ÷ 40 = 90.0 %.',
    );
  });
});
