import { describe, expect, it } from 'vitest';
import { toPlainDate } from '../calendar/plain-date.ts';
import { tablesFor } from '../catalogue/find-table.ts';
import { languages } from '../vocabulary/text.ts';
import { quartersAdded } from './return-periods.ts';
import { parseReturnRequest } from './return-request.ts';
import { returnSections } from './return-sections.ts';
import { planReturn } from './run-return.ts';

const today = toPlainDate('2026-11-27');

describe('returnSections', () => {
  it.each(['management', 'public'] as const)(
    'ask %s what one published table answers in full, with all totals',
    (audience) => {
      for (const quarter of ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4']) {
        const questions = planReturn(parseReturnRequest({ quarter, audience }, { today }));
        expect(new Set(questions.map(({ section }) => section)).size).toBe(returnSections.length);
        for (const { section, period, request } of questions) {
          const added = quartersAdded(period);
          const groupings = [request.by, ...request.by.map((dimension) => [dimension]), []].filter(
            // Of what is added up no total is asked that would merge quarters.
            (by) => added === null || by.includes('quarter'),
          );
          const answered = groupings.map((by) => tablesFor({ ...request, by }).length > 0);
          expect([section.id, ...answered]).toEqual([section.id, ...groupings.map(() => true)]);
        }
      }
    },
  );

  it('have ids and names of their own, which are names of sheets', () => {
    const ids = returnSections.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const language of languages) {
      const labels = returnSections.map(({ label }) => label[language]);
      expect(new Set(labels.map((label) => label.toLowerCase())).size).toBe(labels.length);
      expect(labels.filter((label) => !/^[\p{L}][\p{L}\d -]{0,30}$/u.test(label))).toEqual([]);
    }
  });

  it('ask for each period of a section once', () => {
    const request = parseReturnRequest({ quarter: '2026-Q3', audience: 'management' }, { today });
    const asked = planReturn(request).map(({ section, request: { where } }) => [section.id, where]);
    expect(asked.filter(([id]) => id === 'quarters')).toEqual(
      ['2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3'].map((key) => ['quarters', { quarter: [key] }]),
    );
    expect(asked.filter(([id]) => id === 'independence_6m_quarters')).toEqual(
      ['2024-Q4', '2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'].map((key) => [
        'independence_6m_quarters',
        { quarter: [key] },
      ]),
    );
    expect(asked.filter(([id]) => id === 'independence_12m')).toEqual([
      ['independence_12m', { year: ['2023'] }],
      ['independence_12m', { year: ['2024'] }],
    ]);
    expect(asked.filter(([id]) => id === 'year_to_quarter')).toEqual([
      ['year_to_quarter', { quarter: ['2025-Q1', '2025-Q2', '2025-Q3'] }],
      ['year_to_quarter', { quarter: ['2026-Q1', '2026-Q2', '2026-Q3'] }],
    ]);
    expect(asked.filter(([id]) => id === 'runs')).toEqual([['runs', {}]]);
    expect(asked.filter(([id]) => id === 'data_quality')).toEqual(
      ['2023', '2024', '2025', '2026'].map((key) => ['data_quality', { year: [key] }]),
    );
  });
});
