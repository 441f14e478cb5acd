import { describe, expect, it } from 'vitest';
import { createReading } from '../reading/reading.ts';
import { curve, shortCurve } from '../testing/curves.ts';
import {
  comparisonText,
  curveMessage,
  incidenceText,
  monthText,
  notObservedText,
  timeMessage,
} from './curve-text.ts';

const reading = createReading('de');

describe('timeMessage', () => {
  it('tells the shares after 6, 12 and 24 months and the median', () => {
    expect(timeMessage(curve(90, { median: 30 }), reading)).toBe(
      'Von 90 Personen, die bei ihrem ersten Eintritt Leistungen bezogen, hat der Bezug nach 6 Monaten bei 6,0\u00a0%, nach 12 Monaten bei 12,0\u00a0% und nach 24 Monaten bei 24,0\u00a0% durch Arbeit geendet; bei der Hälfte nach 30 Monaten.',
    );
  });

  it('says that half of them is not reached', () => {
    expect(timeMessage(curve(90), reading)).toContain(
      'die Hälfte wird in der beobachteten Zeit nicht erreicht',
    );
  });
});

describe('curveMessage', () => {
  it('says why there is no curve', () => {
    expect(curveMessage(shortCurve(12), reading)).toBe(
      '12 Personen: zu wenige für eine Kurve, sie beginnt bei 20',
    );
    expect(curveMessage(shortCurve(0), reading)).toBe('Niemand beobachtet');
  });
});

describe('notObservedText', () => {
  it('says how many are in no curve', () => {
    expect(notObservedText(curve(90), reading)).toContain('Nicht beobachtet: 7 Personen.');
    expect(notObservedText(curve(90, { notObserved: 0 }), reading)).toBeNull();
  });
});

describe('comparisonText', () => {
  it('repeats the words of the server, and says what is proven', () => {
    const words = { de: 'kein gesicherter Unterschied', en: 'no proven difference' };
    expect(comparisonText({ p: 0.3, words }, reading)).toBe('Log-Rank-Test: kein gesicherter Unterschied.');
    expect(comparisonText({ p: 0.0123, words: null }, reading)).toContain('p = 0,012');
    expect(comparisonText({ p: 0.00001, words: null }, reading)).toContain('p < 0,001');
    expect(comparisonText(null, reading)).toBeNull();
  });
});

describe('incidenceText', () => {
  it('has a decimal only where enough people are under observation', () => {
    expect(incidenceText(0.1234, { point: { atRisk: 30 }, reading })).toBe('12,3\u00a0%');
    expect(incidenceText(0.1234, { point: { atRisk: 29 }, reading })).toBe('12\u00a0%');
  });
});

describe('monthText', () => {
  it('names the entry, one month, and more', () => {
    expect([0, 1, 12].map((month) => monthText(month, reading))).toEqual([
      'Beim Eintritt',
      '1 Monat nach dem Eintritt',
      '12 Monate nach dem Eintritt',
    ]);
  });
});
