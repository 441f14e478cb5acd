import { describe, expect, it } from 'vitest';
import { createReading } from '../reading/reading.ts';
import { absentRate, count, rate } from '../testing/values.ts';
import type { ExploreRow } from './explore-rows.ts';
import { exploreTable } from './explore-table.ts';

const reading = createReading('de');
const measures = ['exits', 'completion_rate'];

function row(keys: ExploreRow['keys'], some: Partial<ExploreRow['values']> = {}): ExploreRow {
  return {
    keys,
    isTotalOf: [],
    values: {
      exits: { kind: 'count', ...count(40) },
      completion_rate: { kind: 'rate', ...rate(12, 40), unknown: 2, matureShare: 0.9 },
      ...some,
    },
  };
}

const tabulating = {
  by: ['location', 'year'],
  measures,
  nameOf: (_: string, key: string) => key.toUpperCase(),
  reading,
} as const;

describe('exploreTable', () => {
  it('groups the rows by the first dimension, the totals over all groups last', () => {
    const { groups } = exploreTable(
      [
        row({ location: 'bocholt', year: '2023' }),
        row({ location: 'gronau', year: '2023' }),
        row({ location: 'bocholt', year: null }),
        row({ location: null, year: '2023' }),
        row({ location: null, year: null }),
      ],
      tabulating,
    );
    expect(groups.map(({ label, rows }) => [label, rows.map((one) => [one.label, one.isTotal])])).toEqual([
      [
        'BOCHOLT',
        [
          ['2023', false],
          ['Zusammen', true],
        ],
      ],
      ['GRONAU', [['2023', false]]],
      [
        'Insgesamt',
        [
          ['2023', false],
          ['Zusammen', true],
        ],
      ],
    ]);
  });

  it('does not repeat the only group as the total', () => {
    const rows = [row({ location: 'bocholt', year: '2023' }), row({ location: null, year: '2023' })];
    expect(exploreTable(rows, tabulating).groups.map(({ label }) => label)).toEqual(['BOCHOLT']);
  });

  it('is one group without a heading where rows are split by one dimension', () => {
    const table = exploreTable([row({ year: '2023' }), row({ year: null })], { ...tabulating, by: ['year'] });
    expect(table.groups.map(({ label, rows }) => [label, rows.map((one) => one.label)])).toEqual([
      [null, ['2023', 'Insgesamt']],
    ]);
  });

  it('says in a cell what one has to know of a value, or why there is none', () => {
    const absent = { kind: 'rate', ...absentRate('CONFIDENTIAL'), matureShare: null } as const;
    const rows = [row({ year: '2023' }), row({ year: '2024' }, { completion_rate: absent })];
    const [group] = exploreTable(rows, { ...tabulating, by: ['year'] }).groups;
    expect(group?.rows.map(({ cells }) => cells[1])).toEqual([
      {
        text: '30,0\u00a0%',
        details: ['18,1–45,4\u00a0%', '12\u00a0von\u00a040', '2 unbekannt', '90\u00a0% sind fällig'],
      },
      { text: 'geheim gehalten', absence: 'CONFIDENTIAL', details: [] },
    ]);
  });
});
