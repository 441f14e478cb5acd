import { describe, expect, it } from 'vitest';
import { createReading } from '../reading/reading.ts';
import { absentRate, rate } from '../testing/values.ts';
import type { Rate } from '../values/value-parts.ts';
import { type Comparison, comparisonResult } from './comparison-result.ts';

const sides = { one: 'Gronau', other: 'Bocholt' };
const de = createReading('de');

function comparison([a, b]: readonly [Rate, Rate], some: Partial<Comparison> = {}): Comparison {
  return {
    asOf: '2026-10-21',
    dataVersion: 1,
    a: { value: a },
    b: { value: b },
    difference: -0.0557,
    interval: { lower: -0.1869, upper: 0.0835 },
    verdict: 'NOT_ESTABLISHED',
    words: { de: 'kein gesicherter Unterschied', en: 'no proven difference' },
    note: { de: 'Hinweis', en: 'Note' },
    ...some,
  };
}

const none = { difference: null, interval: null, verdict: null, words: null };

describe('comparisonResult', () => {
  it('says both values and the verdict of the server', () => {
    const asked = comparison([rate(22, 75), rate(37, 106)]);
    expect(comparisonResult(asked, { sides, reading: de }).sentence).toBe(
      'Gronau 29,3\u00a0%, Bocholt 34,9\u00a0% – kein gesicherter Unterschied',
    );
    expect(comparisonResult(asked, { sides, reading: createReading('en') }).sentence).toBe(
      'Gronau 29.3%, Bocholt 34.9% – no proven difference',
    );
  });

  it('tells the difference with its interval, and that the interval holds 0', () => {
    const { details, difference } = comparisonResult(comparison([rate(22, 75), rate(37, 106)]), {
      sides,
      reading: de,
    });
    expect(details[0]).toBe('Differenz −5,6 Prozentpunkte, 95-%-Intervall −18,7 bis +8,4');
    expect(details[1]).toContain('enthält 0:');
    expect(difference).toEqual({ at: -0.0557, interval: { lower: -0.1869, upper: 0.0835 } });
  });

  it('says when the interval does not hold 0', () => {
    const { sentence, details } = comparisonResult(
      comparison([rate(50, 75), rate(37, 106)], {
        difference: 0.32,
        interval: { lower: 0.17, upper: 0.45 },
        verdict: 'HIGHER',
        words: { de: 'A gesichert höher als B', en: 'A proven higher than B' },
      }),
      { sides, reading: de },
    );
    expect(sentence).toMatch(/ – Gronau gesichert höher als Bocholt$/);
    expect(details[1]).toContain('enthält 0 nicht');
  });

  it('says which side has no value, and why', () => {
    const { sentence, details, difference } = comparisonResult(
      comparison([absentRate('CONFIDENTIAL'), rate(37, 106)], none),
      { sides, reading: de },
    );
    expect(sentence).toBe('Gronau geheim gehalten, Bocholt 34,9\u00a0% – kein Vergleich möglich');
    expect(details).toEqual([
      'Gronau: Die Zahl wird nicht gezeigt, weil sich aus ihr etwas über Einzelne erfahren ließe.',
    ]);
    expect(difference).toBeNull();
  });

  it('says that a side is too small', () => {
    const { details } = comparisonResult(comparison([rate(3, 9), rate(37, 106)], none), {
      sides,
      reading: de,
    });
    expect(details).toEqual(['Verglichen wird ab 10 Fällen auf beiden Seiten.']);
  });

  it('says that too much is unknown', () => {
    const uncertain: Rate = { ...rate(20, 75), status: 'UNCERTAIN', unknown: 30, coverage: 0.6 };
    const { details } = comparisonResult(comparison([uncertain, rate(37, 106)], none), {
      sides,
      reading: de,
    });
    expect(details).toEqual(['Auf einer Seite ist zu viel unbekannt.']);
  });
});
