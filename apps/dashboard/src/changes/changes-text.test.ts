import { describe, expect, it } from 'vitest';
import { createReading } from '../reading/reading.ts';
import { changeOf, countFigure, rateFigure } from '../testing/changes.ts';
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

const together = 'Alle Standorte zusammen';
const input = { from, locations: 0, years: undefined, together, reading };

describe('headlineText', () => {
  const inOnePlace = changeOf({ year: null, isTotalOf: ['YEAR'] });
  const whole = changeOf({
    location: null,
    year: null,
    isTotalOf: ['LOCATION', 'YEAR'],
    change: 40,
    old: countFigure(1000),
    new: countFigure(1040),
  });
  const wholeRate = {
    ...whole,
    measure: 'COMPLETION_RATE',
    old: rate.old,
    new: rate.new,
    change: 0.1,
  } as const;

  it('says the totals first, then the greatest differences, and how many values changed', () => {
    expect(headlineText([changeOf(), rate, inOnePlace, whole, wholeRate], input)).toBe(
      'Alle Standorte zusammen, alle Jahre: Eintritte 1.000 → 1.040 (+40); ' +
        'Abschlussquote 50,0\u00a0% → 60,0\u00a0% (+10,0 Pp.). ' +
        'Einzeln am meisten: Eintritte 2026, Bocholt, 60 → 91 (+31); ' +
        'Abschlussquote 2025, Bocholt, 50,0\u00a0% → 60,0\u00a0% (+10,0 Pp.). ' +
        '5 Werte haben sich seit dem 30.09.2026 geändert. ' +
        'Davon sind 3 Werte Summen über Standorte oder Jahre.',
    );
  });

  it('takes the totals of the only location, and of the years chosen', () => {
    const text = headlineText([changeOf(), inOnePlace], { ...input, locations: 1, years: 2 });
    expect(text).toMatch(/^Bocholt, gewählte Jahre: Eintritte 60 → 91 \(\+31\)\. Einzeln am/);
  });

  it('says no total that stayed or is not there', () => {
    expect(headlineText([changeOf(), { ...whole, change: 0 }], input)).toMatch(/^Einzeln am/);
  });

  it('says so where nothing did', () => {
    expect(headlineText([], input)).toBe('Nichts hat sich geändert.');
  });

  it('counts one in the singular', () => {
    expect(headlineText([changeOf({ change: null })], input)).toBe(
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
    expect(causesText({ measure: 'ENROLMENTS', change: null, causes: [passed, imported] }, reading)).toBe(
      'Zeitablauf · Lieferung +31',
    );
  });

  it('shows as many decimals as the parts of a rate need to add up to its difference', () => {
    const causes = (...changes: number[]) =>
      causesText(
        {
          measure: 'COMPLETION_RATE',
          change: changes.reduce((sum, one) => sum + one, 0),
          causes: changes.map((change) => ({ label: { de: 'Lieferung', en: 'import' }, change })),
        },
        reading,
      );
    expect(causes(0.003, 0.004)).toBe('Lieferung +0,3 Pp. · Lieferung +0,4 Pp.');
    expect(causes(0.0034, 0.0034)).toBe('Lieferung +0,34 Pp. · Lieferung +0,34 Pp.');
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
