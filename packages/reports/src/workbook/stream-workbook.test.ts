import { crc32 } from 'node:zlib';
import { toPlainDate } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../breakdown-columns.ts';
import { type ReadSheet, readParts, readSheets } from '../testing/read-workbook.ts';
import { readArchive, textOf } from './archive.ts';
import { streamWorkbook } from './stream-workbook.ts';
import type { Workbook } from './workbook.ts';

const kinds = ['text', 'day', 'count'] as const;
const columns = kinds.map((kind) => ({ kind }));
const cellsOf = (row: readonly Cell[]): readonly Cell[] => row;
const looks = [{ format: '@' }, { format: 'dd.mm.yyyy' }, { format: '0' }] as const;

function workbookOf(count: number): Workbook {
  return {
    title: 'Zeilen',
    description: 'Zum Lesen',
    language: 'de',
    creator: 'Neue Wege',
    day: toPlainDate('2026-09-30'),
    sheets: [
      {
        name: 'Deckblatt',
        columns: [{ width: 20 }],
        rows: [[{ value: 'vorn', look: {} }]],
        orientation: 'portrait',
        foot: '',
      },
      {
        name: 'Zeilen',
        columns: kinds.map(() => ({ width: 12 })),
        rows: [
          ['Name', 'Tag', 'Anzahl'].map((value) => ({ value, look: {} })),
          looks.map((look) => ({ value: null, look })),
        ],
        growsTo: Math.max(count, 1) + 1,
        table: { name: 'Zeilen', hasFilter: true },
        frozen: { rows: 1, columns: 0 },
        orientation: 'landscape',
        foot: '',
      },
    ],
  };
}

async function* oneByOne(rows: readonly (readonly Cell[])[]): AsyncGenerator<readonly (readonly Cell[])[]> {
  for (const row of rows) yield [row];
}

function streamed(rows: readonly (readonly Cell[])[], count = rows.length): AsyncGenerator<Uint8Array, void> {
  return streamWorkbook(workbookOf(count), { sheet: 'Zeilen', columns, cellsOf, batches: oneByOne(rows) });
}

async function bytesOf(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  return Buffer.concat(await Array.fromAsync(pieces));
}

async function sheetOf(rows: readonly (readonly Cell[])[]): Promise<ReadSheet | undefined> {
  return readSheets(await readParts(await bytesOf(streamed(rows))))[1];
}

describe('streamWorkbook', () => {
  it.each([
    '=1+1',
    '+49',
    '-5',
    '@SUM(A1)',
    '\t=1',
    '\uFF1D1',
    '#N/A',
    '_x0041_',
    ' Rand ',
    'zwei\nZeilen',
    'a\rb\u0001',
    '<b>&amp;"\'',
    '007',
    '1e5',
    'TRUE',
    '26.11.2026',
  ])('keeps %j as the text it is', async (text) => {
    const sheet = await sheetOf([[text, null, null]]);
    expect(sheet?.rows[1]).toEqual([{ type: 'text', value: text, format: '@' }]);
  });

  it('writes days and whole numbers as such, in the looks of their columns', async () => {
    const sheet = await sheetOf([
      ['a', '2024-02-29', '12'],
      ['b', '1900-03-01', '0'],
      [null, '1899-01-01', null],
    ]);
    expect(sheet?.rows.map((row) => row.map(({ type, value }) => [type, value]))).toEqual([
      [
        ['text', 'Name'],
        ['text', 'Tag'],
        ['text', 'Anzahl'],
      ],
      [
        ['text', 'a'],
        ['number', 45_351],
        ['number', 12],
      ],
      [
        ['text', 'b'],
        ['number', 61],
        ['number', 0],
      ],
      [
        ['empty', null],
        ['text', '1899-01-01'],
      ],
    ]);
    expect(sheet?.rows[1]?.map(({ format }) => format)).toEqual(looks.map(({ format }) => format));
  });

  it.each([
    [0, 'A1:C2'],
    [1, 'A1:C2'],
    [3000, 'A1:C3001'],
  ])('marks %i rows as one table with a filter, below a heading that stays', async (count, range) => {
    const rows = Array.from({ length: count }, (_, index) => [`n${index}`, '2024-01-01', String(index)]);
    const parts = await readParts(await bytesOf(streamed(rows)));
    expect(parts.get('xl/tables/table1.xml')).toContain(`<autoFilter ref="${range}"/>`);
    const sheet = parts.get('xl/worksheets/sheet2.xml') ?? '';
    expect(sheet).toContain(`<dimension ref="${range}"/>`);
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" state="frozen" activePane="bottomLeft"/>');
    const read = readSheets(parts)[1]
      ?.rows.slice(1)
      .map(([name]) => name?.value);
    expect(read?.filter((name) => name !== null)).toEqual(rows.map(([name]) => name));
    expect(parts.get('docProps/core.xml')).toContain('<dc:language>de-DE</dc:language>');
  });

  it('holds a batch of any size, each line in its place', async () => {
    const lines = Array.from({ length: 2500 }, (_, index): readonly Cell[] => [
      `${index} ${'ä€😀'.repeat(60)}`,
    ]);
    async function* atOnce(): AsyncGenerator<readonly (readonly Cell[])[]> {
      yield lines;
    }
    const stream = streamWorkbook(workbookOf(2500), {
      sheet: 'Zeilen',
      columns,
      cellsOf,
      batches: atOnce(),
    });
    const parts = await readParts(await bytesOf(stream));
    const rows = readSheets(parts)[1]?.rows.slice(1) ?? [];
    expect(rows.map(([name]) => name?.value)).toEqual(lines.map(([name]) => name));
    const places = [
      ...(parts.get('xl/worksheets/sheet2.xml') ?? '').matchAll(/<row r="(\d+)"[^>]*><c r="A(\d+)"/g),
    ];
    expect(places.slice(1).map(([, row, cell]) => [row, cell])).toEqual(
      lines.map((_, index) => [String(index + 2), String(index + 2)]),
    );
  });

  it('tells checksum and sizes of the part behind it as they are', async () => {
    const bytes = await bytesOf(streamed([['a', '2024-01-01', '1']]));
    const { entries, ...archive } = readArchive(bytes, []);
    for (const entry of entries)
      expect(crc32(textOf(archive.bytes, entry))).toBe(entry.listing.readUInt32LE(16));
    const { end, listing } = entries.find(({ name }) => name === 'xl/worksheets/sheet2.xml') ?? {};
    expect(bytes.slice(end, (end ?? 0) + 16)).toEqual(
      Buffer.concat([Buffer.from('PK\u0007\u0008'), listing?.subarray(16, 28) ?? Buffer.alloc(0)]),
    );
  });

  it('breaks off where other rows come than were counted', async () => {
    const row = ['a', null, null];
    await expect(bytesOf(streamed([row], 2))).rejects.toThrow('2 rows came of 3');
    await expect(bytesOf(streamed([row, row, row], 2))).rejects.toThrow('4 rows came of 3');
  });

  it('tells what went wrong with its rows', async () => {
    async function* failing(): AsyncGenerator<readonly (readonly Cell[])[]> {
      yield [['a', null, null]];
      throw new Error('no more');
    }
    const stream = streamWorkbook(workbookOf(2), { sheet: 'Zeilen', columns, cellsOf, batches: failing() });
    await expect(bytesOf(stream)).rejects.toThrow('no more');
  });

  it('lets the rows go when nobody takes it any more, and holds few of them', async () => {
    const state = { given: 0, isOver: false };
    async function* endless(): AsyncGenerator<readonly (readonly Cell[])[]> {
      try {
        for (;;) {
          state.given += 1;
          yield Array.from({ length: 500 }, () => [crypto.randomUUID(), null, null]);
        }
      } finally {
        state.isOver = true;
      }
    }
    let bytes = 0;
    const stream = streamWorkbook(workbookOf(1_000_000), {
      sheet: 'Zeilen',
      columns,
      cellsOf,
      batches: endless(),
    });
    for await (const piece of stream) {
      bytes += piece.length;
      if (bytes > 1_000_000) break;
    }
    expect(state.isOver).toBe(true);
    expect(state.given).toBeLessThan(200);
  });
});
