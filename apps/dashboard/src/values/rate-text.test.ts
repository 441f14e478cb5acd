import { describe, expect, it } from 'vitest';
import { createReading } from '../reading/reading.ts';
import { absentRate, rate } from '../testing/values.ts';
import { basisText, countText, intervalText, rateText } from './rate-text.ts';

const de = createReading('de');
const en = createReading('en');

describe('rateText', () => {
  it('writes one decimal from a base of 30', () => {
    expect(rateText(rate(10, 30), de)).toBe('33,3\u00a0%');
  });

  it('writes whole percentages for bases from 10 to 29', () => {
    expect(rateText(rate(10, 29), de)).toBe('34\u00a0%');
    expect(rateText(rate(3, 10), en)).toBe('30%');
  });

  it('writes the counts instead of a rate below a base of 10', () => {
    expect(rateText(rate(3, 9), de)).toBe('3\u00a0von\u00a09');
    expect(rateText(rate(3, 9), en)).toBe('3\u00a0of\u00a09');
  });

  it('says why there is no value, never 0', () => {
    expect(rateText(absentRate('NOT_MATURE'), de)).toBe('liegt noch nicht vor');
    expect(rateText(absentRate('CONFIDENTIAL'), en)).toBe('confidential');
  });
});

describe('intervalText', () => {
  it('has the precision of its rate', () => {
    expect(intervalText(rate(81, 263), de)).toBe('25,5–36,6\u00a0%');
    expect(intervalText(rate(5, 20), de)).toBe('11–47\u00a0%');
  });

  it('is absent where the rate is not written as a percentage', () => {
    expect(intervalText(rate(3, 9), de)).toBeNull();
    expect(intervalText(absentRate('NOT_MATURE'), de)).toBeNull();
  });
});

describe('basisText', () => {
  it('is null where the counts may not be shown', () => {
    expect(basisText(absentRate('CONFIDENTIAL'), de)).toBeNull();
  });
});

describe('countText', () => {
  it('tells zero from withheld', () => {
    expect(countText({ value: 0, status: 'FINAL', preliminary: false }, de)).toBe('0');
    expect(countText({ value: null, status: 'CONFIDENTIAL', preliminary: false }, de)).toBe(
      'geheim gehalten',
    );
  });
});
