import { describe, expect, it } from 'vitest';
import { createReading } from './reading.ts';

const noun = {
  one: { de: '{n} Eintritt', en: '{n} enrolment' },
  other: { de: '{n} Eintritte', en: '{n} enrolments' },
};

describe('createReading', () => {
  it('says a text in the language of the reader', () => {
    const text = { de: 'Stand {year}', en: 'As of {year}' };
    expect(createReading('de').say(text, { year: 2025 })).toBe('Stand 2025');
    expect(createReading('en').say(text, { year: 2025 })).toBe('As of 2025');
  });

  it('bends the noun to the number', () => {
    const { amount } = createReading('de');
    expect([0, 1, 2, 1204].map((n) => amount(n, noun))).toEqual([
      '0 Eintritte',
      '1 Eintritt',
      '2 Eintritte',
      '1.204 Eintritte',
    ]);
    expect(createReading('en').amount(1, noun)).toBe('1 enrolment');
  });
});
