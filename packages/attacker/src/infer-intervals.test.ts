import { describe, expect, it } from 'vitest';
import { type Inference, inferIntervals } from './infer-intervals.ts';
import type { LinearSystem } from './linear-system.ts';
import { systemOfTable, type TwoWayTable } from './testing/two-way-table.ts';

type Span = readonly [least: number, most: number];

/** The intervals of the hidden cells, in their order. */
async function intervalsOf(table: TwoWayTable): Promise<readonly Span[]> {
  const { system, targets } = systemOfTable(table);
  return spans(system, { targets });
}

async function spans(system: LinearSystem, inference: Inference): Promise<readonly Span[]> {
  const found = await inferIntervals(system, inference);
  return inference.targets.map((target): Span => {
    const interval = found.get(target);
    expect(interval?.possible).toEqual(interval?.attained);
    return [interval?.possible.least ?? -1, interval?.possible.most ?? -1];
  });
}

/** Rows 1 and 2 with the columns 1 and 2 withheld. */
function square(cells: TwoWayTable['cells'], [top, left]: readonly [number, number] = [0, 0]): TwoWayTable {
  return {
    cells,
    hidden: [
      [top, left],
      [top, left + 1],
      [top + 1, left],
      [top + 1, left + 1],
    ],
  };
}

const medium: TwoWayTable['cells'] = [
  [12, 9, 15],
  [8, 2, 11],
  [10, 7, 14],
];
const twoSmall: TwoWayTable['cells'] = [
  [12, 9, 15],
  [8, 2, 11],
  [10, 1, 14],
];
const withZeros: TwoWayTable['cells'] = [
  [5, 0, 7],
  [2, 6, 4],
  [9, 3, 0],
];

describe('inferIntervals', () => {
  it('finds the intervals of the third example of the handbook (vector 1)', async () => {
    const system: LinearSystem = {
      variables: Array.from({ length: 4 }, () => ({ least: 0, most: Infinity })),
      equations: [
        { rows: [0, 1], sum: 7 },
        { rows: [2, 3], sum: 3 },
        { rows: [0, 2], sum: 6 },
        { rows: [1, 3], sum: 4 },
      ].map(({ rows, sum }) => ({
        terms: rows.map((variable) => ({ variable, factor: 1 })),
        range: { least: sum, most: sum },
      })),
    };
    expect(await spans(system, { targets: [0, 1, 2, 3] })).toEqual([
      [3, 6],
      [1, 4],
      [0, 3],
      [0, 3],
    ]);
  });

  it('finds how far four withheld cells of a table hide each other (vector 2)', async () => {
    expect(await intervalsOf(square(medium, [1, 0]))).toEqual([
      [1, 10],
      [0, 9],
      [8, 17],
      [0, 9],
    ]);
  });

  it('computes a cell that is withheld alone', async () => {
    expect(await intervalsOf({ cells: medium, hidden: [[1, 1]] })).toEqual([[2, 2]]);
  });

  it('computes two cells of one column from their rows, and not with two others beside them (vector 3)', async () => {
    const primary: TwoWayTable['hidden'] = [
      [1, 1],
      [2, 1],
    ];
    expect(await intervalsOf({ cells: twoSmall, hidden: primary })).toEqual([
      [2, 2],
      [1, 1],
    ]);
    expect(await intervalsOf(square(twoSmall, [1, 0]))).toEqual([
      [7, 10],
      [0, 3],
      [8, 11],
      [0, 3],
    ]);
  });

  it('knows that open zeros hide nothing (vector 4)', async () => {
    const hidden: TwoWayTable['hidden'] = [
      [0, 0],
      [0, 2],
      [1, 0],
      [1, 2],
    ];
    expect(await intervalsOf({ cells: withZeros, hidden })).toEqual([
      [1, 7],
      [5, 11],
      [0, 6],
      [0, 6],
    ]);
  });

  it('finds that two ones in a row bound each other until a third cell is withheld (vector 5)', async () => {
    const cells = [
      [1, 1, 20],
      [4, 5, 6],
      [7, 8, 9],
    ];
    expect((await intervalsOf(square(cells))).slice(0, 2)).toEqual([
      [0, 2],
      [0, 2],
    ]);
    const wider: TwoWayTable['hidden'] = [...square(cells).hidden, [0, 2], [1, 2]];
    expect((await intervalsOf({ cells, hidden: wider })).slice(0, 2)).toEqual([
      [0, 5],
      [0, 6],
    ]);
  });

  it('finds that one more published figure narrows a pattern below the width (vector 8b)', async () => {
    const { system, targets } = systemOfTable(square(medium, [1, 0]));
    const [first = 0, second = 0] = targets;
    const terms = [
      { variable: first, factor: 1 },
      { variable: second, factor: -1 },
    ];
    const difference = { terms, range: { least: 6, most: 6 } };
    const more = { ...system, equations: [...system.equations, difference] };
    expect(await spans(more, { targets: [second] })).toEqual([[2, 2]]);
  });

  it('looks for whole numbers, where fractions would leave more room', async () => {
    const system: LinearSystem = {
      variables: Array.from({ length: 3 }, () => ({ least: 0, most: 10 })),
      equations: [
        {
          terms: [
            { variable: 0, factor: 2 },
            { variable: 1, factor: 2 },
            { variable: 2, factor: -3 },
          ],
          range: { least: 1, most: 1 },
        },
        {
          terms: [
            { variable: 0, factor: 1 },
            { variable: 1, factor: -1 },
          ],
          range: { least: 0, most: 0 },
        },
      ],
    };
    expect(await spans(system, { targets: [2] })).toEqual([[1, 9]]);
  });

  it('leaves a variable open above that nothing bounds', async () => {
    const system: LinearSystem = {
      variables: [
        { least: 0, most: Infinity },
        { least: 0, most: Infinity },
      ],
      equations: [
        {
          terms: [
            { variable: 0, factor: 1 },
            { variable: 1, factor: -1 },
          ],
          range: { least: 2, most: 2 },
        },
      ],
    };
    const found = await inferIntervals(system, { targets: [0] });
    expect(found.get(0)?.possible).toEqual({ least: 2, most: Infinity });
  });

  it('stops at an interval that is wide enough, with values that whole solutions have', async () => {
    const { system, targets, truth } = systemOfTable(square(medium, [1, 0]));
    const found = await inferIntervals(system, { targets, truth, needed: { width: 3, most: 3 } });
    for (const { attained } of found.values()) {
      expect(attained.most - attained.least).toBeGreaterThanOrEqual(3);
      expect(attained.most).toBeGreaterThanOrEqual(3);
    }
  });

  it('refuses equations that contradict each other', async () => {
    const { system } = systemOfTable({ cells: medium, hidden: [[1, 1]] });
    const other = { terms: [{ variable: 5, factor: 1 }], range: { least: 3, most: 3 } };
    await expect(
      inferIntervals({ ...system, equations: [...system.equations, other] }, { targets: [5] }),
    ).rejects.toThrow('contradict');
  });
});
