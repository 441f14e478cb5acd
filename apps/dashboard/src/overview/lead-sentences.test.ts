import { toPlainDate } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { createReading } from '../reading/reading.ts';
import { absentRate, count, rate } from '../testing/values.ts';
import { type FigureRow, headlineOf } from './headline.ts';
import { leadSentences } from './lead-sentences.ts';

const de = createReading('de');

function row(year: number, some: Partial<FigureRow> = {}): FigureRow {
  return {
    year,
    isTotalOf: [],
    enrolments: count(312),
    stock: count(90),
    completionRate: rate(178, 287),
    independenceRate6m: rate(89, 285),
    independenceByWorkRate6m: rate(60, 285),
    ...some,
  };
}

const headline = (rows: readonly FigureRow[]) =>
  headlineOf(rows, { asOf: toPlainDate('2026-11-23'), shown: undefined });

describe('leadSentences', () => {
  it('answers who came, completed, and became independent', () => {
    expect(leadSentences(headline([row(2024, { enrolments: count(288) }), row(2025)]), de)).toEqual([
      '2025 gab es 312 Eintritte, 24 mehr als 2024; 62,0\u00a0% der Austritte waren Abschlüsse.',
      'Von denen, die 2025 austraten und bei Eintritt Leistungen bezogen, waren 6 Monate später 31,2\u00a0% unabhängig – kein gesicherter Unterschied zu 2024.',
    ]);
  });

  it('leaves out what is not known yet', () => {
    const running = row(2026, { independenceRate6m: absentRate('NOT_MATURE') });
    expect(leadSentences(headline([running]), createReading('en'))).toEqual([
      '2026 has seen 312 enrolments so far (the year is not over); 62.0% of the exits were completions.',
    ]);
  });

  it('does not compare a year that is not over with a whole one', () => {
    const rows = [row(2025), row(2026, { enrolments: count(277) })];
    const running = headlineOf(rows, { asOf: toPlainDate('2026-11-23'), shown: [2026] });
    expect(leadSentences(running, de)[0]).toBe(
      '2026 gab es bisher 277 Eintritte (das Jahr ist noch nicht zu Ende); 62,0\u00a0% der Austritte waren Abschlüsse.',
    );
    expect(leadSentences(running, de)[1]).not.toContain('2025');
  });

  it('says nothing without rows', () => {
    expect(leadSentences(headline([]), de)).toEqual([]);
  });
});
