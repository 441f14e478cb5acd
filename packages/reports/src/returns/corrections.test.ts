import { languages } from '@neue-wege/domain';
import { isValidJson } from '@neue-wege/vitest/json-schema';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { type ReadTag, readPdf, tagsOf } from '../testing/read-pdf.ts';
import { type ReadSheet, readParts, readSheets } from '../testing/read-workbook.ts';
import { sampleCorrection } from '../testing/sample-correction.ts';
import { sampleReturn, sampleReturnFrame } from '../testing/sample-return.ts';
import { figuresOf } from './return-figures.ts';
import { type WrittenFormatName, writtenFormats } from './return-formats.ts';
import { returnSchema } from './return-schema.ts';

const { answer, frame, before } = await sampleCorrection();
const correction = frame.correction ?? { figures: [], same: 0 };
const marked = [...figuresOf(answer)].filter(({ value }) => value.corrected === true);
const write = (format: WrittenFormatName, language: 'de' | 'en' = 'de'): Promise<Uint8Array> =>
  writtenFormats[format].write(answer, { ...frame, language });
const textOf = async (format: WrittenFormatName): Promise<string> =>
  Buffer.from(await write(format)).toString('utf8');
const recordsOf = (text: string, delimiter: string): readonly Readonly<Record<string, string>>[] =>
  parse(text, { delimiter, bom: true, record_delimiter: '\r\n', columns: true });
const sheetIn = async (name: string, language: 'de' | 'en' = 'de'): Promise<ReadSheet['rows']> => {
  const sheets = readSheets(await readParts(await write('xlsx', language)));
  return sheets.find((sheet) => sheet.name === name)?.rows ?? [];
};
const wordsIn = ({ texts, children }: ReadTag): string => [...texts, ...children.map(wordsIn)].join(' ');

describe('the files of a release that corrects one', () => {
  it('mark each figure that was another one, in csv, csv-de and json', async () => {
    expect(marked.length).toBeGreaterThan(50);
    const lines = recordsOf(await textOf('csv'), ',');
    expect(lines.filter((line) => line['corrected'] === 'true')).toHaveLength(marked.length);
    const words = recordsOf(await textOf('csv-de'), ';').filter(({ Status }) =>
      Status?.includes('berichtigt'),
    );
    expect(words).toHaveLength(marked.length);
    expect((await textOf('json')).match(/"corrected":true/g)).toHaveLength(marked.length);
  });

  it('say of a corrected figure that it is uncertain, or still preliminary', async () => {
    const statuses = recordsOf(await textOf('csv-de'), ';').map(({ Status }) => Status);
    expect(new Set(statuses.filter((status) => status?.includes('berichtigt')))).toEqual(
      new Set([
        'berichtigt',
        'berichtigt, vorläufig',
        'unsicher, berichtigt',
        'unsicher, berichtigt, vorläufig',
      ]),
    );
  });

  it('list in json every figure that differs, with both values, as the schema says', async () => {
    const document = JSON.parse(await textOf('json')) as {
      readonly correction: { readonly differences: readonly Readonly<Record<string, unknown>>[] };
    };
    expect(isValidJson(document, returnSchema())).toBe(true);
    expect(document.correction).toMatchObject({
      release: 1,
      reason: 'Nachmeldung aus Bocholt',
      same: correction.same,
    });
    const { differences } = document.correction;
    expect(differences).toHaveLength(correction.figures.length);
    expect(
      differences.find(
        ({ section, location, measure }) =>
          section === 'quarters' && location === 'bocholt' && measure === 'exits',
      ),
    ).toMatchObject({ change: 1, kind: 'value', origin: 'maturity' });
  });

  it.each([
    ['de', 'Berichtigungen', 'Deckblatt', 'Grund der Berichtigung'],
    ['en', 'Corrections', 'Cover', 'Reason of the correction'],
  ] as const)(
    'have in %s a sheet with a row per figure, and the reason on the cover',
    async (language, name, cover, reason) => {
      const [headings = [], ...rows] = await sheetIn(name, language);
      expect(rows).toHaveLength(correction.figures.length);
      expect(headings).toHaveLength(12);
      const lines = (await sheetIn(cover, language)).map((row) => row.map(({ value }) => value));
      expect(lines.find(([label]) => label === reason)?.[1]).toBe('Nachmeldung aus Bocholt');
    },
  );

  it('leave empty in the sheet what either release did not show', async () => {
    const rows = (await sheetIn('Berichtigungen'))
      .slice(1)
      .map((row) => row.map(({ value }) => value ?? null));
    const shown = correction.figures.map(({ before: was, after: is, change }) => [
      was?.value ?? null,
      is?.value ?? null,
      change === null,
    ]);
    expect(rows.map((row) => [row[5] ?? null, row[7] ?? null, (row[9] ?? null) === null])).toEqual(shown);
    expect(before.figures.some(({ value }) => value.status === 'CONFIDENTIAL')).toBe(true);
  });

  it.each(languages)(
    'have in the %s pdf a section of their own, with the sign beside each figure',
    async (language) => {
      const { pages, bookmarks } = await readPdf(await write('pdf', language));
      expect(bookmarks).toContain({ de: 'Berichtigungen', en: 'Corrections' }[language]);
      const tags = pages.flatMap(({ tree }) => tagsOf(tree, /^(TD|P)$/)).map(wordsIn);
      expect(tags.filter((text) => /(^| )r( p)?( |$)/.test(text)).length).toBeGreaterThanOrEqual(
        marked.length,
      );
      expect(tags.join(' ')).toContain('Nachmeldung aus Bocholt');
    },
  );

  it('are in the first release what they are without any', async () => {
    const first = await sampleReturn();
    const text = Buffer.from(await writtenFormats.csv.write(first)).toString('utf8');
    expect(text.split('\r\n')[0]).not.toContain('corrected');
    const json = Buffer.from(await writtenFormats.json.write(first, sampleReturnFrame)).toString('utf8');
    expect(json).not.toContain('correct');
  });
});
