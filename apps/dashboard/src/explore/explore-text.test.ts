import { type Measure, measureOf } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { createReading } from '../reading/reading.ts';
import { absentRate, rate } from '../testing/values.ts';
import type { ExploreRow, ExploreValue } from './explore-rows.ts';
import { summaryText, titleText } from './explore-text.ts';

const reading = createReading('de');

function measure(id: string): Measure {
  const found = measureOf(id);
  if (found === undefined) throw new Error(id);
  return found;
}

describe('titleText', () => {
  it('names measures and dimensions, or how many there are', () => {
    const by = ['location', 'year'] as const;
    expect(titleText({ measures: ['exits', 'completions'], by }, reading)).toBe(
      'Austritte und Abschlüsse nach Standort und Jahr',
    );
    expect(
      titleText({ measures: ['exits', 'completions', 'stock', 'participants'], by: ['sex'] }, reading),
    ).toBe('4 Kennzahlen nach Geschlecht');
  });
});

describe('summaryText', () => {
  const value = (some: ReturnType<typeof rate>): ExploreValue => ({
    kind: 'rate',
    ...some,
    matureShare: null,
  });
  const inner = (some: ReturnType<typeof rate>): ExploreRow => ({
    keys: { sex: 'female' },
    isTotalOf: [],
    values: { completion_rate: value(some) },
  });
  const total = (some: ReturnType<typeof rate>): ExploreRow => ({
    keys: { sex: null },
    isTotalOf: ['sex'],
    values: { completion_rate: value(some) },
  });
  const summary = (...rows: readonly ExploreRow[]) =>
    summaryText(rows, { measure: measure('completion_rate'), by: ['sex'], reading, lacksSums: false });

  it('tells no range between equal values', () => {
    expect(summary(inner(rate(12, 40)), inner(rate(12, 40)), total(rate(24, 80)))).toBe(
      'Abschlussquote insgesamt: 30,0\u00a0% (24\u00a0von\u00a080).',
    );
  });

  it('tells the total, the range, and why values are missing', () => {
    const withheld = absentRate('CONFIDENTIAL');
    expect(
      summary(
        inner(rate(12, 40)),
        inner(rate(20, 40)),
        inner(rate(1, 5)),
        inner(withheld),
        total(rate(33, 85)),
      ),
    ).toBe(
      'Abschlussquote insgesamt: 38,8\u00a0% (33\u00a0von\u00a085). Die gezeigten Werte liegen zwischen 30,0\u00a0% und 50,0\u00a0%. Ohne Wert: 1 von 4 – geheim gehalten.',
    );
  });

  it('counts the reasons where there are several', () => {
    const text = summary(
      inner(rate(12, 40)),
      inner(absentRate('CONFIDENTIAL')),
      inner(absentRate('NOT_MATURE')),
      inner(absentRate('NOT_MATURE')),
    );
    expect(text).toBe('Ohne Wert: 3 von 4 – geheim gehalten (1) und liegt noch nicht vor (2).');
  });

  it('says of whoever sees some locations that figures across them are not theirs', () => {
    const told = (...rows: readonly ExploreRow[]) =>
      summaryText(rows, { measure: measure('completion_rate'), by: ['sex'], reading, lacksSums: true });
    const none = absentRate('NOT_APPLICABLE');
    expect(told(inner(none), total(none))).toBe('Ihr Konto sieht nicht alle Standorte.');
    expect(told(inner(rate(12, 40)), inner(rate(20, 40)), total(none))).toBe(
      'Ihr Konto sieht nicht alle Standorte. Die gezeigten Werte liegen zwischen 30,0\u00a0% und 50,0\u00a0%.',
    );
    expect(told(inner(rate(12, 40)), total(rate(12, 40)))).toContain('Abschlussquote insgesamt: 30,0');
  });

  it('says when there is nothing to be told', () => {
    expect(summary(inner(absentRate('NOT_MATURE')))).toBe('Kein Wert ist zu nennen: liegt noch nicht vor.');
  });
});
