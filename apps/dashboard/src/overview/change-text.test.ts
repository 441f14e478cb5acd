import { describe, expect, it } from 'vitest';
import { createReading } from '../reading/reading.ts';
import { absentRate, count, rate } from '../testing/values.ts';
import { enrolments } from '../values/named-measure.ts';
import type { Rate } from '../values/value-parts.ts';
import { countChangeText, figureChangeText, rateChangeText } from './change-text.ts';

const de = createReading('de');
const en = createReading('en');

describe('countChangeText', () => {
  const reading = { reading: de };

  it('names the difference to the year before', () => {
    expect(countChangeText({ now: count(1312), before: count(288), yearBefore: 2024 }, reading)).toBe(
      '1.024 mehr als 2024',
    );
    expect(countChangeText({ now: count(3), before: count(8), yearBefore: 2024 }, reading)).toBe(
      '5 weniger als 2024',
    );
    expect(countChangeText({ now: count(8), before: count(8), yearBefore: 2024 }, reading)).toBe(
      'so viele wie 2024',
    );
  });

  it('compares stock with the end of the year before', () => {
    const compared = { now: count(90), before: count(80), yearBefore: 2025 };
    expect(countChangeText(compared, { reading: en, isStock: true })).toBe('10 more than at the end of 2025');
  });

  it('says that a year without a row had no cases', () => {
    expect(countChangeText({ now: count(90), before: null, yearBefore: 2012 }, reading)).toBe(
      'im Jahr 2012 keine Fälle',
    );
  });
});

describe('rateChangeText', () => {
  it('names a proven difference in percentage points', () => {
    expect(rateChangeText({ now: rate(56, 70), before: rate(48, 80), yearBefore: 2024 }, de)).toBe(
      'gesichert höher als 2024 (+20,0 Prozentpunkte)',
    );
    expect(rateChangeText({ now: rate(48, 80), before: rate(56, 70), yearBefore: 2024 }, de)).toBe(
      'gesichert niedriger als 2024 (−20,0 Prozentpunkte)',
    );
  });

  it('says that there is no proven difference when the interval holds 0', () => {
    expect(rateChangeText({ now: rate(5, 56), before: rate(0, 29), yearBefore: 2024 }, de)).toBe(
      'kein gesicherter Unterschied zu 2024',
    );
  });

  it('refuses to compare on a base below 10', () => {
    expect(rateChangeText({ now: rate(5, 9), before: rate(48, 80), yearBefore: 2024 }, de)).toBe(
      'mit 2024 nicht vergleichbar: Basis unter 10',
    );
  });

  it('refuses to compare where too much is unknown', () => {
    const unknown: Rate = { ...rate(2, 80), unknown: 60, coverage: 0.25, status: 'UNCERTAIN' };
    expect(rateChangeText({ now: unknown, before: rate(48, 80), yearBefore: 2024 }, de)).toBe(
      'mit 2024 nicht vergleichbar: zu viel ist unbekannt',
    );
  });

  it('refuses to compare with what may not be shown', () => {
    expect(
      rateChangeText({ now: rate(56, 70), before: absentRate('CONFIDENTIAL'), yearBefore: 2024 }, en),
    ).toBe('no comparison with 2024 possible');
  });
});

describe('figureChangeText', () => {
  const reading = createReading('de');
  const figure = {
    kind: 'count',
    measure: enrolments,
    year: 2026,
    target: null,
    value: count(277),
    before: count(362),
    history: [],
  } as const;

  it('does not compare a year that is not over with a whole one', () => {
    expect(figureChangeText({ ...figure, reason: 'running' }, reading)).toBe(
      'nicht mit 2025 verglichen: Das Jahr 2026 ist noch nicht zu Ende',
    );
    expect(figureChangeText({ ...figure, reason: 'complete' }, reading)).toBe('85 weniger als 2025');
  });
});
