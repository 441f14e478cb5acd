import { type DimensionId, measureOf } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { absentRate, count, rate } from '../testing/values.ts';
import { exploreDrawing, mostLines, mostPanels, mostPeriods } from './explore-drawing.ts';
import type { ExploreRow } from './explore-rows.ts';

function measure(id: string) {
  const found = measureOf(id);
  if (found === undefined) throw new Error(id);
  return found;
}

const exits = measure('exits');

/** Rows as the server gives them: `*` in a key sums over its dimension. */
function rowsOf(by: readonly DimensionId[], table: Readonly<Record<string, number>>): readonly ExploreRow[] {
  return Object.entries(table).map(([key, value]) => {
    const keys = key.split(' ').map((part) => (part === '*' ? null : part));
    return {
      keys: Object.fromEntries(by.map((id, index) => [id, keys[index] ?? null])),
      isTotalOf: by.filter((_, index) => keys[index] === null),
      values: {
        exits: { kind: 'count', ...count(value) },
        completion_rate: { kind: 'rate', ...rate(value, 100), matureShare: null },
      },
    };
  });
}

const values = (points: readonly { value: { value: number | null } | null }[]) =>
  points.map(({ value }) => value?.value ?? null);

describe('exploreDrawing', () => {
  it('draws periods side by side, a panel per key of the other dimension, gaps included', () => {
    const by = ['location', 'quarter'] as const;
    const rows = rowsOf(by, {
      'bocholt 2022-Q4': 3,
      'bocholt 2023-Q2': 5,
      'gronau 2023-Q1': 7,
      'bocholt *': 8,
      '* 2022-Q4': 3,
      '* *': 15,
    });
    const drawing = exploreDrawing(rows, { by, measure: exits });
    expect(drawing).toMatchObject({ kind: 'time', time: 'quarter', panelsOf: 'location', top: 7 });
    if (drawing.kind !== 'time') return;
    expect(drawing.periods.map(({ key }) => key)).toEqual(['2022-Q4', '2023-Q1', '2023-Q2']);
    expect(drawing.panels.map(({ key, points }) => [key, values(points)])).toEqual([
      ['bocholt', [3, null, 5]],
      ['gronau', [null, 7, null]],
    ]);
    expect(drawing.panels.map(({ total }) => total?.value)).toEqual([8, undefined]);
    expect(values(drawing.all)).toEqual([3, null, null]);
  });

  it('draws a single panel over time alone, and over the finer of two periods', () => {
    const one = exploreDrawing(rowsOf(['year'], { 2022: 1, 2024: 2, '*': 3 }), {
      by: ['year'],
      measure: exits,
    });
    expect(one).toMatchObject({ kind: 'time', panelsOf: null, panels: [{ key: null, total: { value: 3 } }] });
    const by = ['year', 'month'] as const;
    const two = exploreDrawing(rowsOf(by, { '2022 2022-12': 1, '2023 2023-01': 2 }), { by, measure: exits });
    expect(two.kind === 'time' && two.periods.map(({ key }) => key)).toEqual(['2022-12', '2023-01']);
  });

  it('draws lines without time, up to the end of the longest interval', () => {
    const rows = rowsOf(['sex'], { female: 30, male: 20, '*': 50 });
    const drawing = exploreDrawing(rows, { by: ['sex'], measure: measure('completion_rate') });
    if (drawing.kind !== 'lines') throw new Error('is drawn');
    expect(drawing.panels[0]?.lines.map(({ key }) => key)).toEqual(['female', 'male']);
    expect(drawing.panels[0]?.total?.value).toBe(0.5);
    expect(drawing.top).toBe(rate(30, 100).interval?.upper);
  });

  it('turns a drawing whose panels would be too many', () => {
    const by = ['exit_reason', 'location'] as const;
    const table = Object.fromEntries(
      Array.from({ length: mostPanels + 1 }, (_, index) => [`reason-${index} bocholt`, index]),
    );
    const drawing = exploreDrawing(rowsOf(by, table), { by, measure: exits });
    expect(drawing).toMatchObject({ kind: 'lines', panelsOf: 'location', linesOf: 'exit_reason' });
  });

  it('keeps to a scale without values', () => {
    const row = {
      keys: { sex: 'female' },
      isTotalOf: [],
      values: { completion_rate: { kind: 'rate', ...absentRate('CONFIDENTIAL'), matureShare: null } },
    } as const satisfies ExploreRow;
    expect(exploreDrawing([row], { by: ['sex'], measure: measure('completion_rate') })).toMatchObject({
      kind: 'lines',
      top: 0.1,
    });
  });

  it('does not draw what nobody could read, and says how much it is', () => {
    const many = (n: number, key: (index: number) => string) =>
      Object.fromEntries(Array.from({ length: n }, (_, index) => [key(index), index]));
    const runs = rowsOf(
      ['run'],
      many(mostLines + 1, (index) => `run-${index}`),
    );
    expect(exploreDrawing(runs, { by: ['run'], measure: exits })).toEqual({
      kind: 'none',
      reason: 'rows',
      n: 31,
      most: 30,
    });
    const by = ['run', 'year'] as const;
    const panels = rowsOf(
      by,
      many(mostPanels + 1, (index) => `run-${index} 2023`),
    );
    expect(exploreDrawing(panels, { by, measure: exits })).toMatchObject({ reason: 'panels', n: 13 });
    const months = rowsOf(['month'], { '2018-01': 1, '2024-01': 1 });
    expect(exploreDrawing(months, { by: ['month'], measure: exits })).toMatchObject({
      reason: 'periods',
      n: 73,
      most: mostPeriods,
    });
    expect(exploreDrawing(months, { by: ['month'], measure: measure('duration_median') })).toEqual({
      kind: 'none',
      reason: 'quantity',
    });
  });
});
