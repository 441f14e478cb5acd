import { describe, expect, it } from 'vitest';
import type { FigurePartsFragment } from '../generated/graphql.ts';
import { createReading } from '../reading/reading.ts';
import { absentRate, rate } from '../testing/values.ts';
import {
  differenceText,
  differs,
  type FigureChange,
  figureGroups,
  figureName,
  figureText,
} from './figure-change.ts';

const de = createReading('de');

const countOf = (count: number | null): FigurePartsFragment => ({
  kind: 'Count',
  count,
  status: count === null ? 'CONFIDENTIAL' : 'FINAL',
  preliminary: false,
});
const rateOf = (numerator: number, denominator: number): FigurePartsFragment => ({
  kind: 'Rate',
  ...rate(numerator, denominator),
});
const change = (
  before: FigurePartsFragment | null,
  after: FigurePartsFragment | null,
  location: string | null = null,
): FigureChange => ({ measure: { id: 'enrolments' }, year: 2026, location, before, after });

describe('figureGroups', () => {
  it('calls places by their names, all together first', () => {
    const among = [{ key: 'borken', de: 'Borken', en: 'Borken' }];
    const figures = [change(null, null), change(null, null, 'borken'), change(null, null, 'atlantis')];
    expect(figureGroups(figures, { among, reading: de }).map(({ label }) => label)).toEqual([
      'Alle Standorte zusammen',
      'Borken',
      'atlantis',
    ]);
  });
});

describe('differs', () => {
  it('sees another value and another state', () => {
    expect(differs(change(countOf(3), countOf(3)))).toBe(false);
    expect(differs(change(countOf(3), countOf(4)))).toBe(true);
    expect(differs(change(null, countOf(0)))).toBe(true);
    expect(differs(change({ kind: 'Rate', ...absentRate('NOT_MATURE') }, rateOf(3, 30)))).toBe(true);
  });
});

describe('figureName', () => {
  it('is that of the catalogue', () => {
    expect(figureName({ measure: { id: 'enrolments' } }, de)).toBe('Eintritte');
    expect(figureName({ measure: { id: 'mood' } }, de)).toBe('mood');
  });
});

describe('figureText', () => {
  it('never shows nothing as 0', () => {
    expect(figureText(null, de)).toBe('niemand');
    expect(figureText(countOf(0), de)).toBe('0');
    expect(figureText(countOf(null), de)).toBe('geheim gehalten');
    expect(figureText(rateOf(10, 40), de)).toBe('25,0\u00a0%');
  });
});

describe('differenceText', () => {
  it('has its sign', () => {
    expect(differenceText(change(countOf(1000), countOf(2204)), de)).toBe('+1.204');
    expect(differenceText(change(countOf(12), countOf(9)), de)).toBe('−3');
    expect(differenceText(change(rateOf(10, 40), rateOf(9, 40)), de)).toBe('−2,5 Pp.');
  });

  it('is empty where nothing changes or nothing can be compared', () => {
    expect(differenceText(change(countOf(1), countOf(1)), de)).toBe('');
    expect(differenceText(change(null, countOf(1)), de)).toBe('');
    expect(differenceText(change(countOf(null), countOf(1)), de)).toBe('');
    expect(differenceText(change(rateOf(100_001, 400_000), rateOf(100_000, 400_000)), de)).toBe('');
  });
});
