import { toPlainDate } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { createReading } from '../reading/reading.ts';
import { absentRate, count, rate } from '../testing/values.ts';
import { completionRate, independenceRate } from '../values/named-measure.ts';
import type { Trend } from './trend.ts';
import { countPanelMessage, ratePanelMessage, trendMessage, yearText } from './trend-messages.ts';

const telling = { asOf: toPlainDate('2026-11-23'), reading: createReading('de') };
const counts = (year: number, entries: number) => ({ year, entries: count(entries), completions: count(20) });
const noBreak = '\u00a0';

describe('trendMessage', () => {
  const frame = { years: [], panels: [], top: 1 };

  it('tells counts of the last complete year and of the first with any', () => {
    const all = [
      { year: 2012, entries: null, completions: null },
      counts(2013, 22),
      counts(2025, 312),
      counts(2026, 200),
    ];
    expect(trendMessage({ ...frame, kind: 'counts', all }, telling)).toBe(
      '312 Eintritte im Jahr 2025, 22 im Jahr 2013',
    );
  });

  it('tells a rate and whether it differs from the first year that can be compared', () => {
    const all = [
      { year: 2013, rate: rate(2, 5) },
      { year: 2014, rate: { ...rate(1, 80), coverage: 0.3, status: 'UNCERTAIN' } },
      { year: 2015, rate: rate(48, 80) },
      { year: 2025, rate: rate(56, 70) },
    ] as const;
    const trend: Trend = { ...frame, kind: 'rates', measure: completionRate, all };
    expect(trendMessage(trend, telling)).toBe(
      `Abschlussquote: 80,0${noBreak}% bei den Austritten 2025, gesichert höher als 2015 (+20,0 Prozentpunkte)`,
    );
  });

  it('does not compare a year with itself', () => {
    const trend: Trend = {
      ...frame,
      kind: 'rates',
      measure: completionRate,
      all: [{ year: 2025, rate: rate(56, 70) }],
    };
    expect(trendMessage(trend, telling)).toBe(`Abschlussquote: 80,0${noBreak}% bei den Austritten 2025`);
  });

  it('says nothing without values', () => {
    expect(trendMessage({ ...frame, kind: 'counts', all: [] }, telling)).toBeNull();
    const all = [{ year: 2026, rate: absentRate('NOT_MATURE') }];
    expect(trendMessage({ ...frame, kind: 'rates', measure: independenceRate, all }, telling)).toBeNull();
  });
});

describe('countPanelMessage', () => {
  it('says which of its counts is withheld', () => {
    const completions = { value: null, status: 'CONFIDENTIAL', preliminary: false } as const;
    expect(countPanelMessage([{ ...counts(2025, 96), completions }], telling)).toBe(
      '2025: 96 Eintritte, Abschlüsse: geheim gehalten',
    );
  });

  it('tells the latest complete year of a location', () => {
    expect(countPanelMessage([counts(2025, 96), counts(2026, 70)], telling)).toBe(
      '2025: 96 Eintritte, 20 Abschlüsse',
    );
  });
});

describe('a panel of a year that is not over', () => {
  it('says up to which day it counts', () => {
    expect(countPanelMessage([counts(2026, 70)], telling)).toBe(
      '2026, bis 23.11.2026: 70 Eintritte, 20 Abschlüsse',
    );
  });
});

describe('a panel without a value', () => {
  const withheld = { value: null, status: 'CONFIDENTIAL', preliminary: false } as const;

  it('is withheld where the entries are, and has no cases where there is no row', () => {
    expect(countPanelMessage([{ year: 2026, entries: withheld, completions: withheld }], telling)).toBe(
      'geheim gehalten',
    );
    expect(countPanelMessage([{ year: 2026, entries: withheld, completions: count(3) }], telling)).toBe(
      'Eintritte: geheim gehalten',
    );
    expect(countPanelMessage([{ year: 2026, entries: null, completions: null }], telling)).toBe(
      'keine Fälle',
    );
  });

  it('says why its rates are missing', () => {
    const told = (states: readonly Parameters<typeof absentRate>[0][]) =>
      ratePanelMessage(
        states.map((status, index) => ({ year: 2024 + index, rate: absentRate(status) })),
        { ...telling, measure: independenceRate },
      );
    expect(told(['CONFIDENTIAL', 'NOT_MATURE'])).toBe('geheim gehalten, liegt noch nicht vor');
    expect(told(['NOT_APPLICABLE'])).toBe('keine Fälle');
  });
});

describe('ratePanelMessage', () => {
  it('does not take a year that is withheld for one without cases', () => {
    const points = [
      { year: 2024, rate: absentRate('CONFIDENTIAL') },
      { year: 2025, rate: rate(28, 100) },
    ];
    expect(ratePanelMessage(points, { ...telling, measure: independenceRate })).toBe(
      `2025: 28,0${noBreak}%, kein Vergleich mit 2024 möglich`,
    );
  });

  it('leaves out the year that is not due', () => {
    const points = [
      { year: 2024, rate: rate(30, 100) },
      { year: 2025, rate: rate(28, 100) },
      { year: 2026, rate: absentRate('NOT_MATURE') },
    ];
    expect(ratePanelMessage(points, { ...telling, measure: independenceRate })).toBe(
      `2025: 28,0${noBreak}%, kein gesicherter Unterschied zu 2024`,
    );
  });

  it('does not compare over a gap', () => {
    const points = [
      { year: 2023, rate: rate(30, 100) },
      { year: 2024, rate: null },
      { year: 2025, rate: rate(28, 100) },
    ];
    expect(ratePanelMessage(points, { ...telling, measure: independenceRate })).toBe(
      `2025: 28,0${noBreak}%, im Jahr 2024 keine Fälle`,
    );
  });

  it('says nothing of a year that was not asked for', () => {
    const points = [{ year: 2025, rate: rate(28, 100) }];
    expect(ratePanelMessage(points, { ...telling, measure: independenceRate })).toBe(`2025: 28,0${noBreak}%`);
  });
});

describe('yearText', () => {
  it('says how far the running year has come', () => {
    expect(yearText(2026, telling)).toBe('2026, bis 23.11.2026');
    expect(yearText(2025, telling)).toBe('2025');
  });
});
