import { describe, expect, it } from 'vitest';
import { createReading } from '../reading/reading.ts';
import { changeOf, rateFigure } from '../testing/changes.ts';
import { causesText, differenceText, headlineText, nothingText, yearText } from './changes-text.ts';

const reading = createReading('de');
const from = '2026-09-30';
const rate = changeOf({
  measure: 'COMPLETION_RATE',
  year: 2025,
  old: rateFigure(20, { of: 40 }),
  new: rateFigure(30, { of: 50 }),
  change: 0.1,
});

describe('headlineText', () => {
  it('says how many values changed, how many of them are totals, and the greatest differences', () => {
    const total = changeOf({ year: null, isTotalOf: ['YEAR'] });
    expect(headlineText([changeOf(), rate, total], { from, reading })).toBe(
      '3 Werte haben sich seit dem 30.09.2026 geändert. Davon ist 1 Wert eine Summe über Standorte oder Jahre. ' +
        'Am meisten bei den Anzahlen: Eintritte 2026, Bocholt, 60 → 91 (+31). ' +
        'Am meisten bei den Quoten: Abschlussquote 2025, Bocholt, 50,0\u00a0% → 60,0\u00a0% (+10,0 Pp.).',
    );
  });

  it('says so where nothing did', () => {
    expect(headlineText([], { from, reading })).toBe('Nichts hat sich geändert.');
  });

  it('counts one in the singular', () => {
    expect(headlineText([changeOf({ change: null })], { from, reading })).toBe(
      '1 Wert hat sich seit dem 30.09.2026 geändert.',
    );
  });
});

describe('differenceText', () => {
  it('tells a value that stayed from a difference that cannot be told', () => {
    expect(differenceText({ change: 0, measure: 'ENROLMENTS' }, reading)).toBe('±0');
    expect(differenceText({ change: null, measure: 'ENROLMENTS' }, reading)).toBe('–');
    expect(differenceText({ change: -0.012, measure: 'COMPLETION_RATE' }, reading)).toBe('−1,2 Pp.');
  });
});

describe('causesText', () => {
  it('gives each of several steps its own difference, a single one none', () => {
    const passed = { label: { de: 'Zeitablauf', en: 'time passed' }, change: null };
    const imported = { label: { de: 'Lieferung', en: 'import' }, change: 31 };
    expect(causesText(changeOf(), reading)).toBe('Lieferung');
    expect(causesText({ measure: 'ENROLMENTS', causes: [passed, imported] }, reading)).toBe(
      'Zeitablauf · Lieferung +31',
    );
  });
});

describe('yearText', () => {
  it('says of outcomes without a year that only what is due counts', () => {
    expect(yearText({ year: null, measure: 'ENROLMENTS' }, reading)).toBe('alle');
    expect(yearText({ year: null, measure: 'INDEPENDENCE_RATE_6M' }, reading)).toBe('alle fälligen');
  });
});

describe('nothingText', () => {
  it('tells the same release from figures that stayed', () => {
    expect(nothingText({ from, asOf: from }, reading)).toContain('dieselbe Freigabe');
    expect(nothingText({ from, asOf: '2026-11-27' }, reading)).toContain(
      'am 27.11.2026 so, wie sie am 30.09.2026',
    );
  });
});
