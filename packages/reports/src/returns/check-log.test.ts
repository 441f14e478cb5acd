import { type Language, languages, type Return, type ReturnAudience } from '@neue-wege/domain';
import { isValidJson } from '@neue-wege/vitest/json-schema';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ReadTag, readPdf, tagsOf } from '../testing/read-pdf.ts';
import { readParts, readSheets } from '../testing/read-workbook.ts';
import { sampleRecord, sampleReturn, sampleReturnFrame } from '../testing/sample-return.ts';
import { returnFormats } from './return-formats.ts';
import { returnSchema } from './return-schema.ts';

const answers = new Map<ReturnAudience, Return>();
beforeAll(async () => {
  for (const audience of ['management', 'public'] as const)
    answers.set(audience, await sampleReturn(audience));
});

interface Asked {
  readonly audience?: ReturnAudience;
  readonly language?: Language;
  readonly isDraft?: boolean;
}

function write(
  format: 'xlsx' | 'json' | 'pdf',
  { audience = 'management', language = 'de', isDraft = false }: Asked,
): Promise<Uint8Array> {
  const answer = answers.get(audience);
  if (answer === undefined) throw new Error('made before');
  const record = isDraft ? null : sampleRecord;
  return returnFormats[format].write(answer, { ...sampleReturnFrame, language, record });
}

/** The last sheet, a line per row. */
async function sheetOf(asked: Asked): Promise<readonly (readonly unknown[])[]> {
  const sheet = readSheets(await readParts(await write('xlsx', asked))).at(-1);
  return sheet?.rows.map((row) => row.map(({ value }) => value)) ?? [];
}

async function documentOf(asked: Asked): Promise<Readonly<Record<string, unknown>>> {
  return JSON.parse(Buffer.from(await write('json', asked)).toString('utf8')) as Record<string, unknown>;
}

const textIn = ({ texts, children }: ReadTag): string => [...texts, ...children.map(textIn)].join(' ');

/** What the last pages of the PDF say. */
async function pdfTextOf(asked: Asked): Promise<string> {
  const { pages } = await readPdf(await write('pdf', asked));
  const sections = pages.flatMap(({ tree }) => tagsOf(tree, /^Sect$/));
  return sections.slice(-1).map(textIn).join(' ').replaceAll(/\s+/g, ' ');
}

describe('the check log', { timeout: 60_000 }, () => {
  it('is the last sheet: the steps with their days, then each check with what it means', async () => {
    const [headings, notice, ...lines] = await sheetOf({});
    expect(headings).toEqual([
      'Art',
      'Bezeichnung',
      'Was das heißt',
      'Ergebnis',
      'Erläuterung',
      'Durch',
      'Am',
    ]);
    expect(notice?.slice(0, 2)).toEqual(['Hinweis', 'Prüfprotokoll']);
    expect(lines.slice(0, 3).map((line) => [line[0], line[1], line[5]])).toEqual([
      ['Schritt', 'Vorbereitet', 'A. Beispiel'],
      ['Schritt', 'Geprüft', 'A. Beispiel'],
      ['Schritt', 'Abgezeichnet', 'B. Muster'],
    ]);
    // Days as spreadsheets count them.
    expect(lines.slice(0, 3).map((line) => line[6])).toEqual([46307, 46308, 46309]);
    expect(
      lines.slice(3).map(([, label, meaning, ...rest]) => [label, String(meaning).length > 20, ...rest]),
    ).toEqual([
      ['Das Quartal war am Datenstand zu Ende', true, 'keine Befunde', '–', '–', '–'],
      ['Alle Datenversionen sind geschützt und veröffentlicht', true, 'keine Befunde', '–', '–', '–'],
      ['Bestand und Bewegungen', true, 'keine Befunde', '–', '–', '–'],
      [expect.any(String), true, 'Befunde, erläutert', '=wird bis November nacherfasst', '–', '–'],
    ]);
  });

  it('stands in json, which says that the release is frozen', async () => {
    const document = await documentOf({ language: 'en' });
    expect(isValidJson(document, returnSchema())).toBe(true);
    expect(document).toMatchObject({
      state: 'frozen',
      checkLog: {
        steps: [
          { id: 'prepared', label: 'Prepared', by: 'A. Beispiel', on: '2026-10-12' },
          { id: 'checked', on: '2026-10-13' },
          { id: 'signed_off', by: 'B. Muster', on: '2026-10-14' },
        ],
        checks: [
          { id: 'quarter_over', hasFindings: false, comment: null },
          {},
          {},
          { id: 'unknown_exit_reason', hasFindings: true, comment: '=wird bis November nacherfasst' },
        ],
      },
    });
  });

  it.each(languages)(
    'is the last section of the PDF in %s, whose title names the release',
    async (language) => {
      const text = await pdfTextOf({ language });
      const days = { de: ['12.10.2026', '14.10.2026'], en: ['2026-10-12', '2026-10-14'] }[language];
      const title = { de: 'Prüfprotokoll', en: 'Check log' }[language];
      for (const words of [title, 'A. Beispiel', 'B. Muster', ...days, 'nacherfasst'])
        expect(text).toContain(words);
      const { info } = await readPdf(await write('pdf', { language }));
      expect(info['Title']).toBe(
        { de: 'Quartalsmeldung 3. Quartal 2026, Fassung 1', en: 'Quarterly return Q3 2026, Release 1' }[
          language
        ],
      );
    },
  );

  it.each(languages)('names in %s nobody to the public, and repeats no comment', async (language) => {
    const asked = { audience: 'public', language } as const;
    const texts = [
      JSON.stringify(await sheetOf(asked)),
      JSON.stringify(await documentOf(asked)),
      await pdfTextOf(asked),
    ];
    const who = { de: 'abzeichnende Person', en: 'signatory' }[language];
    for (const text of texts) {
      expect(text).not.toMatch(/Beispiel|Muster|nacherfasst/);
      expect(text).toContain(who);
    }
  });

  it.each(['management', 'public'] as const)(
    'tells %s of no finding how many there were',
    async (audience) => {
      expect(JSON.stringify((await documentOf({ audience }))['checkLog'])).not.toContain('41');
      expect(JSON.stringify((await sheetOf({ audience })).map((line) => line.slice(0, 6)))).not.toContain(
        '41',
      );
      expect(await pdfTextOf({ audience })).not.toContain('41');
    },
  );

  it('breaks a word that is longer than its cell, and leaves it readable', async () => {
    const answer = await sampleReturn('management');
    const entries = [{ id: 'unknown_exit_reason', findings: 1, comment: 'x'.repeat(500) }];
    const frame = { ...sampleReturnFrame, record: { ...sampleRecord, entries } };
    const { pages } = await readPdf(await returnFormats.pdf.write(answer, frame));
    const cells = pages
      .flatMap(({ tree }) => tagsOf(tree, /^TD$/))
      .map(({ texts }) => texts.join(' ').trim());
    const broken = cells.find((text) => /^x[x ]+$/.test(text)) ?? '';
    expect(broken.replaceAll(' ', '')).toHaveLength(500);
    expect(broken.split(/ +/).length).toBeGreaterThan(5);
  });

  it('says of a draft that it is not signed off', async () => {
    const asked = { isDraft: true };
    expect((await sheetOf(asked)).slice(1)).toEqual([
      ['Hinweis', 'Entwurf', expect.stringContaining('nicht abgezeichnet'), '–', '–', '–', '–'],
    ]);
    expect(await documentOf(asked)).toMatchObject({ state: 'draft', checkLog: null });
    expect(await pdfTextOf(asked)).toContain('nicht abgezeichnet');
  });

  it.each(['xlsx', 'pdf', 'json'] as const)('leaves %s the same bytes each time', async (format) => {
    const [once, again] = [await write(format, {}), await write(format, {})];
    expect(Buffer.from(once).equals(Buffer.from(again))).toBe(true);
  });
});
