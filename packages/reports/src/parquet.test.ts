import { describe, expect, it } from 'vitest';
import type { Cell } from './breakdown-columns.ts';
import { type CellKind, streamParquet, writeParquet } from './parquet.ts';
import { readParquet } from './testing/read-parquet.ts';

const columns = (['text', 'number', 'count', 'day', 'flag'] as const satisfies readonly CellKind[]).map(
  (kind) => ({ id: kind, kind }),
);
const records: readonly (readonly Cell[])[] = [
  ['=SUM(A1;"x"),Süd', 0.1 + 0.2, 2_147_483_647, '2026-09-30', 'true'],
  ['', -0.5, 0, '1900-01-01', 'false'],
  [null, null, null, null, null],
];

describe('writeParquet', () => {
  it('gives each column its type, and each cell back as it was', async () => {
    const { columns: types, rows } = await readParquet(await writeParquet({ columns, records }));
    expect(types).toEqual({
      text: 'BYTE_ARRAY UTF8',
      number: 'DOUBLE',
      count: 'INT32',
      day: 'INT32 DATE',
      flag: 'BOOLEAN',
    });
    expect(rows).toEqual([
      {
        text: '=SUM(A1;"x"),Süd',
        number: 0.1 + 0.2,
        count: 2_147_483_647,
        day: new Date('2026-09-30T00:00:00Z'),
        flag: true,
      },
      { text: '', number: -0.5, count: 0, day: new Date('1900-01-01T00:00:00Z'), flag: false },
      { text: null, number: null, count: null, day: null, flag: null },
    ]);
  });

  it.each([
    ['no rows', []],
    ['nothing but empty cells', [[null, null, null, null, null]]],
    [
      'very many rows',
      Array.from({ length: 120_000 }, (_, index) => ['x', index / 3, index, '2026-01-01', 'true']),
    ],
  ])('holds %s', async (_, many: readonly (readonly Cell[])[]) => {
    const { rows } = await readParquet(await writeParquet({ columns, records: many }));
    expect(rows).toHaveLength(many.length);
    expect(rows.at(-1)?.['number']).toEqual(many.at(-1)?.[1]);
  });

  it('makes the same bytes of the same table, in which no clock is told', async () => {
    const [once, again] = [
      await writeParquet({ columns, records }),
      await writeParquet({ columns, records }),
    ];
    expect(Buffer.from(once).equals(Buffer.from(again))).toBe(true);
    expect(Buffer.from(once).includes(String(new Date().getFullYear()))).toBe(false);
  });

  it('refuses a count that is no whole number', async () => {
    await expect(writeParquet({ columns, records: [[null, 1, 0.5, null, null]] })).rejects.toThrow(
      /whole number/,
    );
  });
});

describe('streamParquet', () => {
  async function* batchesOf(
    rows: readonly (readonly Cell[])[],
  ): AsyncGenerator<readonly (readonly Cell[])[]> {
    for (let at = 0; at < rows.length; at += 3) yield rows.slice(at, at + 3);
  }
  const partsOf = (rows: readonly (readonly Cell[])[]): Promise<Uint8Array[]> =>
    Array.fromAsync(streamParquet(batchesOf(rows), { columns, atATime: 5 }));

  it('holds the same rows as a table that is written at once, in parts that leave one by one', async () => {
    const many = Array.from({ length: 20 }, (_, index): readonly Cell[] => [
      index % 4 === 0 ? null : `=${index}`,
      index / 3,
      index,
      '2026-01-01',
      String(index % 2 === 0),
    ]);
    const parts = await partsOf(many);
    expect(parts).toHaveLength(5);
    const { groups, ...streamed } = await readParquet(Buffer.concat(parts));
    expect(groups).toEqual([6, 6, 6, 2]);
    expect({ ...streamed, groups: [20] }).toEqual(
      await readParquet(await writeParquet({ columns, records: many })),
    );
    expect(streamed.rows).toHaveLength(20);
  });

  it('is a file where there are no rows', async () => {
    expect((await readParquet(Buffer.concat(await partsOf([])))).rows).toEqual([]);
  });
});
