import { describe, expect, it } from 'vitest';
import { createReading } from '../reading/reading.ts';
import { curve, shortCurve } from '../testing/curves.ts';
import { curveTable, reasonsTable } from './curve-table.ts';
import { curvesOf } from './curves.ts';

const reading = createReading('de');
const bocholt = { key: 'bocholt', de: 'Bocholt', en: 'Bocholt' };
const curves = curvesOf(
  {
    curves: [
      curve(90, { location: bocholt }),
      { ...shortCurve(4), location: { ...bocholt, key: 'borken', de: 'Borken' } },
    ],
    total: curve(94),
  },
  { locations: [], phases: [] },
);

describe('curveTable', () => {
  it('has a row per month and none for too few people', () => {
    const { groups } = curveTable(curves, reading);
    expect(groups.map(({ rows }) => rows.length)).toEqual([25, 0]);
    expect(groups[0]?.rows[12]?.cells.map(({ text }) => text)).toEqual([
      '78',
      '12,0\u00a0%',
      '6,0–24,0\u00a0%',
      '6,0\u00a0%',
      '–',
      '82,0\u00a0%',
    ]);
    expect(groups[1]?.label).toContain('zu wenige für eine Kurve');
  });
});

describe('reasonsTable', () => {
  it('counts every reason per curve, and writes none as 0', () => {
    const { headings, groups } = reasonsTable(curves, reading);
    expect(headings.map(({ text }) => text)).toEqual(['Bocholt', 'Borken']);
    expect(groups[0]?.rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)])).toEqual([
      ['Arbeit', '24', '0'],
    ]);
  });
});
