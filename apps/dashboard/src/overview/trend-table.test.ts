import { toPlainDate } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { createReading } from '../reading/reading.ts';
import { trendRow } from '../testing/trend-rows.ts';
import { absentRate, count, preliminary, rate } from '../testing/values.ts';
import { trendTable } from './trend-table.ts';

const telling = { asOf: toPlainDate('2026-11-23'), reading: createReading('de') };
const rows = [
  trendRow({ location: 'bocholt', year: 2024 }, { enrolments: count(0) }),
  trendRow({ location: 'bocholt', year: 2025 }, { independenceRate6m: rate(3, 7) }),
  trendRow(
    { location: 'gronau', year: 2026 },
    { enrolments: preliminary(count(1200)), independenceRate6m: absentRate('NOT_MATURE') },
  ),
  trendRow({ year: 2024 }),
  trendRow({ location: 'bocholt' }, { enrolments: count(99) }),
  trendRow({ location: 'gronau' }),
];
const input = {
  rows,
  total: trendRow({}, { enrolments: count(7777) }),
  by: ['LOCATION', 'YEAR'],
  measure: 'enrolments',
  together: 'Alle Standorte zusammen',
} as const;

describe('trendTable', () => {
  const table = trendTable(input, telling);
  const textOf = (group: number) =>
    table.groups[group]?.rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)]);

  it('groups by location, the latest year first, the total of the server last', () => {
    expect(table.groups.map(({ label }) => label)).toEqual(['bocholt', 'gronau', 'Alle Standorte zusammen']);
    expect(textOf(0)).toEqual([
      ['2025', '40', 'endgültig', '20', 'endgültig'],
      ['2024', '0', 'endgültig', '20', 'endgültig'],
      ['Alle Jahre', '99', 'endgültig', '20', 'endgültig'],
    ]);
    expect(textOf(2)?.at(-1)?.[1]).toBe('7.777');
  });

  it('says how far a running year has come, and that it is preliminary', () => {
    expect(textOf(1)?.[0]).toEqual(['2026, bis 23.11.2026', '1.200', 'vorläufig', '20', 'endgültig']);
  });

  it('has no total of all locations where there is one location only', () => {
    const one = trendTable(
      { ...input, rows: rows.filter((row) => row.location?.key === 'bocholt') },
      telling,
    );
    expect(one.groups).toHaveLength(1);
  });

  it('has words instead of rates that may not or need not be shown', () => {
    const rates = trendTable({ ...input, measure: 'independence_rate_6m' }, telling);
    const cellsOf = (group: number) => rates.groups[group]?.rows[0]?.cells.map(({ text }) => text);

    expect(rates.headings.map(({ text }) => text)).toEqual([
      'Unabhängigkeitsquote 6 Monate',
      '95-%-Intervall',
      'Fälle',
      'Unbekannt',
      '… durch Erwerbstätigkeit, 6 Monate',
      'Status',
    ]);
    expect(cellsOf(0)?.slice(0, 3)).toEqual([
      '3\u00a0von\u00a07',
      'unsicher: kleine Basis oder geringe Abdeckung',
      '3\u00a0von\u00a07',
    ]);
    expect(new Set(cellsOf(1)?.slice(0, 4))).toEqual(new Set(['liegt noch nicht vor']));
    expect(cellsOf(1)?.at(-1)).toBe('liegt noch nicht vor');
  });

  it('says what is withheld alone of a rate that is shown', () => {
    const shown = { ...rate(30, 100), unknown: null, coverage: null };
    const some = { independenceRate6m: shown, independenceByWorkRate6m: absentRate('CONFIDENTIAL') };
    const rates = trendTable(
      {
        ...input,
        rows: [trendRow({ location: 'bocholt', year: 2025 }, some)],
        measure: 'independence_rate_6m',
      },
      telling,
    );
    expect(rates.groups[0]?.rows[0]?.cells.map(({ text }) => text).slice(2)).toEqual([
      '30\u00a0von\u00a0100',
      'geheim gehalten',
      'geheim gehalten',
      'endgültig',
    ]);
  });

  it('says that the total of outcomes counts mature exits only', () => {
    const rates = trendTable({ ...input, measure: 'independence_rate_6m' }, telling);
    expect(rates.groups[0]?.rows.at(-1)?.label).toBe('Alle Jahre, nur ausgereifte Austritte');
  });
});
