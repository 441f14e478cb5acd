import { describe, expect, it } from 'vitest';
import { createReading } from '../reading/reading.ts';
import { countFigure } from '../testing/changes.ts';
import { differenceTable } from './difference-table.ts';
import { differenceHeadline } from './difference-text.ts';
import type { DifferentFigure } from './different-figure.ts';

const reading = createReading('de');

/** Entries of Bocholt in the quarter, 4 → 6, unless told otherwise. */
function figureOf(some: Partial<DifferentFigure> = {}): DifferentFigure {
  return {
    section: 'quarters',
    sectionLabel: { de: 'Quartale', en: 'Quarters' },
    period: '2026-Q3',
    periodName: '2026-Q3',
    periodRole: 'QUARTER',
    measure: 'enrolments',
    measureLabel: { de: 'Eintritte', en: 'Entries' },
    location: { name: 'Bocholt' },
    run: null,
    residence: null,
    targetGroup: null,
    exitReason: null,
    sex: null,
    ageBand: null,
    singleParent: null,
    longTermRecipient: null,
    isTotalOf: [],
    before: countFigure(40),
    after: countFigure(60),
    change: 20,
    kind: 'VALUE',
    origin: 'RELEASE',
    ...some,
  };
}
const everything = { period: null, periodName: null, periodRole: 'EVERYTHING' } as const;
const yearToQuarter = { periodName: '2026-Q1 – 2026-Q3', periodRole: 'YEAR_TO_QUARTER' } as const;
const total = figureOf({
  location: null,
  isTotalOf: ['LOCATION'],
  before: countFigure(80),
  after: countFigure(100),
});
const rowsOf = (...figures: readonly DifferentFigure[]) =>
  differenceTable(figures, reading).groups.map(({ label, rows }) => [
    label,
    ...rows.map((row) => [row.label, ...row.cells.map(({ text }) => text)].join(' | ')),
  ]);

describe('differenceTable', () => {
  it('names a figure that is split by nothing as one of all locations', () => {
    const undivided = figureOf({ section: 'independence_6m_quarters', location: null });
    expect(rowsOf(undivided)).toEqual([
      ['Quartale: Eintritte', 'Alle Standorte zusammen | 3. Quartal 2026 | 40 | 60 | +20 | neue Freigabe'],
    ]);
  });

  it('groups by section and measure, totals first', () => {
    expect(
      rowsOf(figureOf(), figureOf({ measure: 'exits', measureLabel: { de: 'Austritte', en: '' } }), total),
    ).toEqual([
      [
        'Quartale: Eintritte',
        'Alle Standorte zusammen | 3. Quartal 2026 | 80 | 100 | +20 | neue Freigabe',
        'Bocholt | 3. Quartal 2026 | 40 | 60 | +20 | neue Freigabe',
      ],
      ['Quartale: Austritte', 'Bocholt | 3. Quartal 2026 | 40 | 60 | +20 | neue Freigabe'],
    ]);
  });

  it('names attributes as people do, and all years of a table without periods', () => {
    expect(rowsOf(figureOf({ ...everything, sex: 'FEMALE', ageBand: null }))[0]?.[1]).toMatch(
      /^Bocholt, Weiblich \| alle \|/,
    );
  });

  it('names the first and the last of quarters that are added up', () => {
    expect(rowsOf(figureOf(yearToQuarter))[0]?.[1]).toMatch(/^Bocholt \| 2026-Q1 – 2026-Q3 \|/);
  });

  it('says in which way a figure differs, and the share of each step where it is told', () => {
    const causes = [
      { label: { de: 'Lieferung', en: '' }, change: 21 },
      { label: { de: 'Berichtigung', en: '' }, change: -1 },
    ];
    expect(rowsOf(figureOf({ causes }))[0]?.[1]).toMatch(/\| Lieferung \+21 · Berichtigung −1$/);
    expect(rowsOf(figureOf({ before: null, change: null, kind: 'ADDED' }))[0]?.[1]).toMatch(
      /\| keine Fälle \| 60 \| – \| neu · neue Freigabe$/,
    );
  });

  it('tells a duration with its unit and cases', () => {
    const days = (value: number) =>
      ({ kind: 'Quantity', value, unit: 'DAYS', n: 30, status: 'FINAL', preliminary: false }) as const;
    const [group] = differenceTable(
      [figureOf({ measure: 'duration_median', before: days(120), after: days(131), change: 11 })],
      reading,
    ).groups;
    expect(group?.rows[0]?.cells.slice(1, 4)).toEqual([
      { text: '120\u00a0Tage', isNumber: true, details: ['30 Fälle'] },
      { text: '131\u00a0Tage', isNumber: true, details: ['30 Fälle'] },
      { text: '+11', isNumber: true },
    ]);
  });
});

describe('differenceHeadline', () => {
  it('tells the totals of the quarter first, then how many figures differ and how many do not', () => {
    const told = { figures: [figureOf(), total], same: 1200 };
    expect(differenceHeadline(told, reading)).toBe(
      'Alle Standorte zusammen, 3. Quartal 2026: Eintritte 80 → 100 (+20). 2 Zahlen sind anders, 1.200 sind gleich.',
    );
  });

  it('tells the totals of the quarter once, and none of the year to its end', () => {
    const again = { ...total, section: 'other' };
    const toQuarter = { ...total, ...yearToQuarter };
    const told = differenceHeadline({ figures: [total, again, toQuarter], same: 0 }, reading);
    expect(told.match(/Eintritte/g)).toHaveLength(1);
    expect(differenceHeadline({ figures: [toQuarter], same: 0 }, reading)).toBe(
      '1 Zahl ist anders, 0 sind gleich.',
    );
  });

  it('says where nothing differs', () => {
    expect(differenceHeadline({ figures: [], same: 7 }, reading)).toBe('Keine Zahl ist anders.');
  });
});
