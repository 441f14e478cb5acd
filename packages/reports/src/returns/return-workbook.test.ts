import { languages, returnSections } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { type ReadCell, readParts, readSheets } from '../testing/read-workbook.ts';
import { sampleReturn, sampleReturnFrame } from '../testing/sample-return.ts';
import { returnWorkbook, writeReturnWorkbook } from './return-workbook.ts';

const partsIn = async (language: 'de' | 'en' = 'de'): Promise<ReadonlyMap<string, string>> =>
  readParts(await writeReturnWorkbook(await sampleReturn(), { ...sampleReturnFrame, language }));

describe('writeReturnWorkbook', () => {
  it('has a cover, the contents, a sheet with one marked table per section, notes, signs and check log', async () => {
    const parts = await partsIn();
    const sheets = readSheets(parts);
    expect(sheets.map(({ name }) => name)).toEqual([
      'Deckblatt',
      'Inhalt',
      'Quartale',
      'JahrBisQuartalsende',
      'Jahre',
      'Austrittsgründe',
      'UnabhängigkeitJeQuartal',
      'Unabhängigkeit3Monate',
      'Unabhängigkeit6Monate',
      'Unabhängigkeit12Monate',
      'Unabhängigkeit24Monate',
      'Geschlecht',
      'Altersgruppe',
      'Alleinerziehend',
      'Langzeitleistungsbezug',
      'Wohngemeinde',
      'Zielgruppe',
      'Durchläufe',
      'Datenqualität',
      'Erläuterungen',
      'Zeichenerklärung',
      'Prüfprotokoll',
    ]);
    const tables = [...parts.keys()].filter((name) => name.startsWith('xl/tables/'));
    expect(tables).toHaveLength(returnSections.length + 4);
    expect([...parts.values()].join('')).not.toMatch(/hidden|mergeCell|<f>|comment/i);
  });

  it('says in the file its language, title and day of the data, and no other day', async () => {
    const properties = (await partsIn('en')).get('docProps/core.xml');
    expect(properties).toContain('<dc:title>Quarterly return Q3 2026, Draft</dc:title>');
    expect(properties).toContain('<dc:language>en-GB</dc:language>');
    expect(properties?.match(/2026-10-12T00:00:00Z/g)).toHaveLength(2);
  });

  it('leads from the contents to each section, and from the cover to the contents', async () => {
    const parts = await partsIn();
    const links = (sheet: number): readonly string[] =>
      [...(parts.get(`xl/worksheets/sheet${sheet}.xml`) ?? '').matchAll(/location="([^"]*)"/g)].map(
        ([, location = '']) => location.replaceAll('&apos;', "'"),
      );
    expect(links(1)).toEqual(["'Inhalt'!A1"]);
    expect(links(2)).toHaveLength(returnSections.length);
    expect(links(2).slice(0, 3)).toEqual(["'Quartale'!A1", "'JahrBisQuartalsende'!A1", "'Jahre'!A1"]);
  });

  it('keeps keys as text, whatever they begin or look like', async () => {
    const cells = readSheets(await partsIn())
      .slice(2, -3)
      .flatMap(({ rows }) => rows.flat());
    for (const key of ['=SUM(A1;"x"),Süd', '05554008', 'bocholt/wege/1', '2026-Q3']) {
      const found = cells.filter(({ value }) => value === key);
      expect(new Set(found.map(({ type, format }) => `${type} ${format}`))).toEqual(new Set(['text @']));
    }
  });

  it('reads back as agreed, sheet by sheet', async () => {
    const sheets = readSheets(await partsIn());
    const text = sheets.map(({ name, rows }) => `# ${name}\n${rows.map(lineOf).join('\n')}\n`).join('\n');
    await expect(text).toMatchFileSnapshot('../../golden/return.xlsx.golden');
  });
});

describe('returnWorkbook', () => {
  it.each(languages)('heads no two columns alike and names no two sheets alike, in %s', async (language) => {
    const { sheets } = returnWorkbook(await sampleReturn(), { ...sampleReturnFrame, language });
    const names = sheets.map(({ name }) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.length > 31)).toEqual([]);
    for (const { rows, name } of sheets.slice(1)) {
      const headings = rows[0]?.map(({ value }) => (typeof value === 'string' ? value.toLowerCase() : value));
      expect([name, new Set(headings).size]).toEqual([name, headings?.length]);
    }
  });
});

function lineOf(row: readonly ReadCell[]): string {
  return row
    .map(({ type, value, format }) => (type === 'number' ? `${value} [${format}]` : (value ?? '')))
    .join(' | ')
    .trimEnd();
}
