import { languages, type Return } from '@neue-wege/domain';
import { isValidJson } from '@neue-wege/vitest/json-schema';
import { beforeAll, describe, expect, it } from 'vitest';
import { readArchive } from '../testing/read-archive.ts';
import { type ReadTag, readPdf, tagsOf } from '../testing/read-pdf.ts';
import { readParts, readSheets } from '../testing/read-workbook.ts';
import { sampleReturn, sampleReturnFrame } from '../testing/sample-return.ts';
import { makeReturnFiles } from './return-files.ts';
import { writtenFormats } from './return-formats.ts';
import type { ReturnFrame } from './return-frame.ts';
import { returnSchema } from './return-schema.ts';

const text = '=Der Standort „Süd“ kam am 1. Juli hinzu.';
const frameIn = (language: ReturnFrame['language']): ReturnFrame => ({
  ...sampleReturnFrame,
  language,
  notes: [{ section: 'years', text }],
});
let answer: Return;
beforeAll(async () => {
  answer = await sampleReturn('public');
});

const textIn = ({ texts, children }: ReadTag): string => [...texts, ...children.map(textIn)].join(' ');

describe('what is said of a section', { timeout: 60_000 }, () => {
  it('stands with its section in json, and nowhere else', async () => {
    const document = JSON.parse(
      String(Buffer.from(await writtenFormats.json.write(answer, frameIn('en')))),
    ) as {
      readonly sections: readonly { readonly id: string; readonly note: string | null }[];
    };
    expect(isValidJson(document, returnSchema())).toBe(true);
    expect(document.sections.filter(({ note }) => note !== null)).toMatchObject([
      { id: 'years', note: text },
    ]);
  });

  it('stands beside the section in the contents of the workbook, as text', async () => {
    const sheets = readSheets(await readParts(await writtenFormats.xlsx.write(answer, frameIn('de'))));
    const [headings, ...lines] = sheets[1]?.rows ?? [];
    expect(headings?.map(({ value }) => value)).toEqual([
      'Abschnitt',
      'Was darin steht',
      'Erläuterung',
      'Zeitraum',
      'Zeilen',
    ]);
    expect(lines.map((line) => [line[0]?.value, line[2]?.value, line[2]?.type]).slice(0, 3)).toEqual([
      ['Quartale', '–', 'text'],
      ['Jahr bis Quartalsende', '–', 'text'],
      ['Jahre', text, 'text'],
    ]);
  });

  it.each(languages)(
    'follows in the PDF in %s what stands in the section, before its table',
    async (language) => {
      const { pages } = await readPdf(await writtenFormats.pdf.write(answer, frameIn(language)));
      const tags = pages.flatMap(({ tree }) => tagsOf(tree, /^(H2|P|Table)$/));
      const title = { de: 'Jahre', en: 'Years' }[language];
      const at = tags.findIndex((tag) => tag.role === 'H2' && textIn(tag) === title);
      const word = { de: 'Erläuterung', en: 'Comment' }[language];
      expect(tags.slice(at + 1, at + 3).map(({ role }) => role)).toEqual(['P', 'P']);
      expect(textIn(tags[at + 2] ?? { role: '', alt: '', scope: '', texts: [], children: [] })).toBe(
        `${word}: ${text}`,
      );
      expect(tags.filter((tag) => textIn(tag).includes('Süd“'))).toHaveLength(1);
    },
  );

  it('describes the tables of the package, which have no room for it', async () => {
    const { files } = await makeReturnFiles(answer, { frame: frameIn('de'), formats: ['zip'] });
    const entries = await readArchive(files[0]?.content ?? new Uint8Array());
    const { sections, resources } = JSON.parse(String(entries.get('datapackage.json')?.content)) as {
      readonly sections: readonly { readonly name: string; readonly note: string | null }[];
      readonly resources: readonly { readonly name: string; readonly description: string }[];
    };
    expect(sections.filter(({ note }) => note !== null)).toMatchObject([
      { name: 'years', title: 'Jahre', note: text },
    ]);
    expect(
      resources.filter(({ description }) => description.endsWith(` Jahre: ${text}`)).map(({ name }) => name),
    ).toEqual(['csv', 'csv-de', 'parquet']);
  });

  it.each(['csv', 'csv-de', 'parquet'] as const)('changes nothing in %s', async (format) => {
    const [without, withNote] = [
      await writtenFormats[format].write(answer, sampleReturnFrame),
      await writtenFormats[format].write(answer, frameIn('de')),
    ];
    expect(Buffer.from(withNote).equals(Buffer.from(without))).toBe(true);
  });
});
