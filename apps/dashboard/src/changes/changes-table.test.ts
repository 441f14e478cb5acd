import { describe, expect, it } from 'vitest';
import { createReading } from '../reading/reading.ts';
import { changeOf, countFigure, rateFigure } from '../testing/changes.ts';
import { absentRate } from '../testing/values.ts';
import type { Change } from './change.ts';
import { changesTable } from './changes-table.ts';

const reading = createReading('de');
const gronau = { key: 'gronau', de: 'Gronau (Westf.)', en: 'Gronau (Westf.)' };
const bocholt = { key: 'bocholt', de: 'Bocholt', en: 'Bocholt' };
const tableOf = (changes: readonly Change[]) =>
  changesTable(changes, {
    answer: { from: '2026-09-30', asOf: '2026-11-27' },
    locations: [gronau, bocholt].toReversed(),
    together: 'Alle Standorte zusammen',
    reading,
  });
const ofRate = (some: Partial<Change>) => changeOf({ measure: 'COMPLETION_RATE', ...some });
const sides = (change: Change) => tableOf([change]).groups[0]?.rows[0]?.cells.slice(1, 3);

describe('changesTable', () => {
  it('names both days', () => {
    expect(tableOf([]).headings.map(({ text }) => text)).toEqual([
      'Jahr',
      '30.09.2026',
      '27.11.2026',
      'Unterschied',
      'Ursache',
    ]);
  });

  it('groups by measure in the order of the overview, the latest year of a location first, all together last', () => {
    const { groups } = tableOf([
      ofRate({ year: 2025 }),
      changeOf({ location: null, isTotalOf: ['LOCATION'] }),
      changeOf({ year: 2025 }),
      changeOf({ year: null, isTotalOf: ['YEAR'] }),
      changeOf(),
      changeOf({ location: gronau }),
    ]);
    expect(groups.map(({ label }) => label)).toEqual(['Eintritte', 'Abschlussquote']);
    expect(groups[0]?.rows.map(({ label, cells, isTotal }) => [label, cells[0]?.text, isTotal])).toEqual([
      ['Bocholt', '2026', false],
      ['Bocholt', '2025', false],
      ['Bocholt', 'alle', true],
      ['Gronau (Westf.)', '2026', false],
      ['Alle Standorte zusammen', '2026', true],
    ]);
  });

  it('keeps the order of the locations where one has disappeared and comes last', () => {
    const { groups } = tableOf([changeOf({ location: gronau }), changeOf({ new: null, change: null })]);
    expect(groups[0]?.rows.map(({ label }) => label)).toEqual(['Bocholt', 'Gronau (Westf.)']);
  });

  it('shows below a rate the cases, and what differs of the unknown ones', () => {
    expect(
      sides(
        ofRate({ old: rateFigure(20, { of: 40, unknown: 3 }), new: rateFigure(20, { of: 40, unknown: 1 }) }),
      ),
    ).toEqual([
      { text: '50,0\u00a0%', isNumber: true, details: ['20\u00a0von\u00a040', '3 unbekannt'] },
      { text: '50,0\u00a0%', isNumber: true, details: ['20\u00a0von\u00a040', '1 unbekannt'] },
    ]);
  });

  it('shows the state where it differs', () => {
    const old = { ...countFigure(60), status: 'PRELIMINARY', preliminary: true } as const;
    expect(sides(changeOf({ old, new: countFigure(60) }))).toEqual([
      { text: '60', isNumber: true, details: ['vorläufig'] },
      { text: '60', isNumber: true, details: ['endgültig'] },
    ]);
  });

  it('tells nobody from what is confidential', () => {
    const now = { kind: 'Rate', ...absentRate('CONFIDENTIAL') } as const;
    expect(sides(ofRate({ old: null, new: now }))).toEqual([
      { text: 'keine Fälle', isNumber: true },
      { text: 'geheim gehalten', isNumber: true, absence: 'CONFIDENTIAL' },
    ]);
  });
});
