import { toPlainDate } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { readParts, readSheets } from '../testing/read-workbook.ts';
import type { SheetCell, Workbook } from './workbook.ts';
import { writeWorkbook } from './write-workbook.ts';

const look = {};

function workbookOf(rows: readonly (readonly SheetCell[])[], title = 'Zahlen'): Workbook {
  const width = Math.max(...rows.map((row) => row.length));
  return {
    title,
    description: 'Zum Lesen',
    language: 'de',
    creator: 'Neue Wege',
    day: toPlainDate('2026-09-30'),
    sheets: [
      {
        name: 'Tabelle',
        columns: Array.from({ length: width }, () => ({ width: 12 })),
        rows,
        orientation: 'portrait',
        foot: 'A & B',
      },
    ],
  };
}

async function cellsOf(values: readonly SheetCell['value'][]): Promise<readonly unknown[]> {
  const parts = await readParts(await writeWorkbook(workbookOf([values.map((value) => ({ value, look }))])));
  return readSheets(parts)[0]?.rows[0]?.map(({ type, value }) => [type, value]) ?? [];
}

describe('writeWorkbook', () => {
  it.each([
    '=1+1',
    '+49',
    '-5',
    '@SUM(A1)',
    '\t=1',
    '\uFF1D1',
    '#N/A',
    '#REF!',
    '#NAME?',
    '_x0041_',
    '_X0041_x0041_',
    ' Rand ',
    'zwei\nZeilen',
    '<b>&amp;"\'',
    '007',
    '1e5',
    'TRUE',
    '26.11.2026',
  ])('keeps %j as the text it is', async (text) => {
    expect(await cellsOf([text])).toEqual([['text', text]]);
  });

  it('writes in place of what no file can hold the sign for it', async () => {
    expect(await cellsOf(['a\uD800b', 'a\uFFFFb'])).toEqual([
      ['text', 'a\uFFFDb'],
      ['text', 'a\uFFFDb'],
    ]);
  });

  it.each([0, -5, 0.1 + 0.2, 1 / 3, 1e-7, 2 ** 53, 1e21])(
    'gives %d back as the same number',
    async (number) => {
      expect(await cellsOf([number])).toEqual([['number', number]]);
    },
  );

  it('counts days as spreadsheets do', async () => {
    const days = ['1900-03-01', '1970-01-01', '2026-09-30'].map((day) => ({ day: toPlainDate(day) }));
    expect(await cellsOf(days)).toEqual([
      ['number', 61],
      ['number', 25569],
      ['number', 46295],
    ]);
  });

  it('leaves what has no value empty', async () => {
    const parts = await readParts(await writeWorkbook(workbookOf([[{ value: null, look: { bold: true } }]])));
    expect(readSheets(parts)[0]?.rows).toEqual([[{ type: 'empty', value: null, format: '' }]]);
  });

  it('links to sheets within and addresses without', async () => {
    const rows = [
      [{ value: 'Tabelle', look, link: '#Tabelle' }],
      [{ value: 'Seite', look, link: 'https://wege.example/?a=1&b=2' }],
    ];
    const parts = await readParts(await writeWorkbook(workbookOf(rows)));
    expect(parts.get('xl/worksheets/sheet1.xml')).toContain(
      '<hyperlink ref="A1" location="&apos;Tabelle&apos;!A1"',
    );
    expect(parts.get('xl/worksheets/_rels/sheet1.xml.rels')).toContain('https://wege.example/?a=1&amp;b=2');
  });

  it('refuses a text that a cell cannot hold instead of cutting it', async () => {
    await expect(cellsOf(['x'.repeat(32_768)])).rejects.toThrow('at most 32767 characters');
  });

  it('says its language, title and day in the properties, and closes a foot that holds a sign of its own', async () => {
    const parts = await readParts(await writeWorkbook(workbookOf([[{ value: 1, look }]], 'Ein & alles')));
    const properties = parts.get('docProps/core.xml');
    expect(properties).toContain('<dc:title>Ein &amp; alles</dc:title>');
    expect(properties).toContain('<dc:language>de-DE</dc:language></cp:coreProperties>');
    expect(parts.get('xl/worksheets/sheet1.xml')).toContain('&amp;LA &amp;&amp; B&amp;RSeite');
  });
});
