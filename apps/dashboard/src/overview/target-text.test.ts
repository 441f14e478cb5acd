import { describe, expect, it } from 'vitest';
import { createReading } from '../reading/reading.ts';
import { absentRate, agreed, count, preliminary, rate } from '../testing/values.ts';
import { completionRate, enrolments, stock } from '../values/named-measure.ts';
import type { Count, Rate, Target } from '../values/value-parts.ts';
import type { CountFigure, RateFigure } from './headline.ts';
import { targetText } from './target-text.ts';

const de = { reading: createReading('de'), profile: 'EXACT' } as const;
const en = { reading: createReading('en'), profile: 'EXACT' } as const;
const year = { year: 2025, reason: 'complete', before: null, history: [] } as const;

function entries(value: Count, target: Target | null): CountFigure {
  return { ...year, kind: 'count', measure: enrolments, value, target };
}

function completion(value: Rate, target: Target | null): RateFigure {
  return { ...year, kind: 'rate', measure: completionRate, value, target, change: null };
}

describe('targetText', () => {
  it('says nothing where nothing was agreed', () => {
    expect(targetText(entries(count(40), null), de)).toBeNull();
  });

  it('tells year, value and source, and whether a count reached it', () => {
    expect(targetText(entries(count(1400), agreed(1400)), de)).toBe(
      'Ziel 2025: 1.400 (Plan)\u00a0– erreicht',
    );
    expect(targetText(entries(count(1399), agreed(1400)), de)).toBe(
      'Ziel 2025: 1.400 (Plan)\u00a0– nicht erreicht',
    );
    expect(targetText(entries(count(39), agreed(39.5)), en)).toBe(
      'Target for 2025: 39.5 (Plan)\u00a0– not reached',
    );
  });

  it('tells what was said about it', () => {
    expect(targetText(entries(count(40), agreed(30, { comment: 'gesenkt' })), de)).toBe(
      'Ziel 2025: 30 (Plan; gesenkt)\u00a0– erreicht',
    );
  });

  it('leaves open what late records may change', () => {
    expect(targetText(entries(count(39, 'PRELIMINARY'), agreed(40)), de)).toBe(
      'Ziel 2025: 40 (Plan)\u00a0– bisher nicht erreicht',
    );
    expect(targetText(completion(preliminary(rate(80, 100)), agreed(0.6)), en)).toBe(
      'Target for 2025: 60% (Plan)\u00a0– so far reached, proven',
    );
  });

  it('does not judge a year that is not over', () => {
    const running = { ...entries(count(12), agreed(40)), reason: 'running' } as const;
    expect(targetText(running, de)).toBe('Ziel 2025: 40 (Plan)\u00a0– das Jahr läuft noch');
  });

  it('calls a rate reached or missed only when its interval does not hold the target', () => {
    const said = (numerator: number, target: number) =>
      targetText(completion(rate(numerator, 100), agreed(target)), de);

    expect(said(80, 0.62)).toBe('Ziel 2025: 62\u00a0% (Plan)\u00a0– gesichert erreicht');
    expect(said(40, 0.625)).toBe('Ziel 2025: 62,5\u00a0% (Plan)\u00a0– gesichert nicht erreicht');
    const open =
      'Ziel 2025: 62\u00a0% (Plan)\u00a0– im Rahmen des Ziels, weder gesichert erreicht noch verfehlt';
    expect(said(58, 0.62)).toBe(open);
    expect(said(66, 0.62)).toBe(open);
  });

  it('compares no rate on a base below 10 or with too much unknown', () => {
    const unknown: Rate = { ...rate(2, 80), unknown: 60, coverage: 0.25, status: 'UNCERTAIN' };
    expect(targetText(completion(rate(1, 9), agreed(0.6)), de)).toBe(
      'Ziel 2025: 60\u00a0% (Plan)\u00a0– nicht vergleichbar: Basis unter 10',
    );
    expect(targetText(completion(unknown, agreed(0.6)), de)).toBe(
      'Ziel 2025: 60\u00a0% (Plan)\u00a0– nicht vergleichbar: zu viel ist unbekannt',
    );
  });

  it('compares nothing with a target of another definition', () => {
    const other = agreed(0.6, { isSameDefinition: false });
    expect(targetText(completion(rate(80, 100), other), de)).toBe(
      'Ziel 2025: 60\u00a0% (Plan)\u00a0– nach einer anderen Definition vereinbart, nicht vergleichbar',
    );
  });

  it('shows the target alone beside what may not be shown', () => {
    expect(targetText(completion(absentRate('CONFIDENTIAL'), agreed(0.6)), de)).toBe(
      'Ziel 2025: 60\u00a0% (Plan)',
    );
  });

  it('does not judge by the rounding of the public', () => {
    const said = (value: number) =>
      targetText(entries(count(value), agreed(42)), { ...de, profile: 'PUBLIC' });

    expect(said(35)).toBe('Ziel 2025: 42 (Plan)\u00a0– nicht erreicht');
    expect(said(40)).toBe('Ziel 2025: 42 (Plan)\u00a0– gerundet nicht zu entscheiden');
    expect(said(45)).toBe('Ziel 2025: 42 (Plan)\u00a0– erreicht');
  });

  it('calls stock above or below its target, neither of which is a success by itself', () => {
    const present = (value: number): CountFigure => ({
      ...entries(count(value), agreed(80)),
      measure: stock,
      reason: 'year_end',
    });
    expect(targetText(present(90), de)).toBe('Ziel 2025: 80 (Plan)\u00a0– darüber');
    expect(targetText(present(80), de)).toBe('Ziel 2025: 80 (Plan)\u00a0– genau so viele');
    expect(targetText({ ...present(79), reason: 'as_of' }, de)).toBe(
      'Ziel 2025: 80 (Plan)\u00a0– das Jahr läuft noch',
    );
  });
});
