import { createHash } from 'node:crypto';
import { type Language, languages, type Return, returnSections } from '@neue-wege/domain';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { returnJson } from '../returns/return-json.ts';
import { type ReadPdf, type ReadTag, readPdf, tagsOf } from '../testing/read-pdf.ts';
import { sampleReturn, sampleReturnFrame } from '../testing/sample-return.ts';
import { writeReturnPdf } from './return-pdf.ts';

let answer: Return;
const made = new Map<Language, Uint8Array>();
const read = new Map<Language, ReadPdf>();
beforeAll(async () => {
  answer = await sampleReturn();
  for (const language of languages) {
    const content = await writeReturnPdf(answer, { ...sampleReturnFrame, language });
    made.set(language, content);
    read.set(language, await readPdf(content));
  }
}, 60_000);
afterEach(() => vi.unstubAllEnvs());

const pdfIn = (language: Language): ReadPdf => {
  const pdf = read.get(language);
  if (pdf === undefined) throw new Error('made before');
  return pdf;
};
const tagsIn = (language: Language, role: RegExp): readonly ReadTag[] =>
  pdfIn(language).pages.flatMap(({ tree }) => tagsOf(tree, role));
const textIn = ({ texts, children }: ReadTag): string => [...texts, ...children.map(textIn)].join(' ');
const sha256 = (content: Uint8Array | undefined): string =>
  createHash('sha256')
    .update(content ?? '')
    .digest('hex');

describe('writeReturnPdf', () => {
  it.each(['Pacific/Kiritimati', 'America/Los_Angeles'])(
    'makes the same bytes in %s, in which no clock is told',
    async (zone) => {
      vi.stubEnv('TZ', zone);
      vi.stubEnv('LANG', 'tr_TR.UTF-8');
      for (const language of languages) {
        const again = await writeReturnPdf(answer, { ...sampleReturnFrame, language });
        expect(sha256(again)).toBe(sha256(made.get(language)));
        const dates = Buffer.from(again)
          .toString('latin1')
          .match(/D:\d{14}Z/g);
        expect(new Set(dates)).toEqual(new Set(['D:20261012000000Z']));
      }
    },
  );

  it.each([
    ['de', 'de-DE', 'Quartalsmeldung 3. Quartal 2026, Entwurf'],
    ['en', 'en-GB', 'Quarterly return Q3 2026, Draft'],
  ] as const)(
    'says in %s that it is tagged, in which language, and what it is called',
    (language, tag, title) => {
      const pdf = pdfIn(language);
      expect([pdf.isMarked, pdf.showsTitle, pdf.info['Language'], pdf.info['Title']]).toEqual([
        true,
        true,
        tag,
        title,
      ]);
      expect([pdf.metadata('dc:title'), pdf.metadata('pdfuaid:part')].map(String)).toEqual([title, '1']);
      expect(pdf.pages.map(({ size }) => size.map(Math.round))).toEqual(
        pdf.pages.map(() => [0, 0, 842, 595]),
      );
      expect(tagsIn(language, /^H1$/).map(textIn)).toEqual([title]);
    },
  );

  it.each(languages)('has in %s a bookmark and a heading for each section', (language) => {
    const labels = returnSections.map(({ label }) => label[language]);
    const headings = tagsIn(language, /^H2$/).map(textIn);
    expect(headings.slice(1, -3)).toEqual(labels);
    expect(pdfIn(language).bookmarks.slice(1, -3)).toEqual(labels);
  });

  it.each(languages)(
    'leaves in %s nothing outside of the structure but artifacts, and embeds its faces',
    (language) => {
      expect(pdfIn(language).pages.map(({ unmarked }) => unmarked)).toEqual(
        pdfIn(language).pages.map(() => 0),
      );
      const raw = Buffer.from(made.get(language) ?? []).toString('latin1');
      const count = (pattern: RegExp): number => raw.match(pattern)?.length ?? 0;
      expect(count(/\/Type \/FontDescriptor/g)).toBe(2);
      expect(count(/\/FontFile2 /g)).toBe(2);
      expect(count(/\/Subtype \/(Type1|TrueType|Type3)\b/g)).toBe(0);
    },
  );

  it.each(languages)('tells in %s of each figure what is in it, before its table', (language) => {
    const figures = tagsIn(language, /^Figure$/);
    expect(figures).toHaveLength(returnSections.length - 1);
    for (const { alt } of figures) expect(alt?.length).toBeGreaterThan(80);
    const kinds = tagsIn(language, /^(Figure|Table|H2)$/).map(({ role }) => role);
    const next = kinds.flatMap((role, index) => (role === 'Figure' ? [kinds[index + 1]] : []));
    expect(new Set(next)).toEqual(new Set(['Table']));
  });

  it('puts whole rows on each page, with a heading for each column and the name of each row', () => {
    for (const table of tagsIn('de', /^Table$/)) {
      const rows = tagsOf(table, /^TR$/);
      expect(rows.length).toBeGreaterThan(0);
      const widths = new Set(rows.map(({ children }) => children.length));
      expect(widths.size).toBe(1);
      for (const body of tagsOf(table, /^TBody$/))
        for (const { children } of body.children)
          expect([children[0]?.role, children[0]?.scope]).toEqual(['TH', 'Row']);
      for (const head of tagsOf(table, /^THead$/))
        expect(new Set(head.children[0]?.children.map(({ role, scope }) => `${role} ${scope}`))).toEqual(
          new Set(['TH Column']),
        );
    }
  });

  it.each(languages)('leaves in %s no page with one or two rows of a table alone', (language) => {
    const parts = tagsIn(language, /^Table$/);
    const continued = parts.filter(
      (part) => tagsOf(part, /^THead$/).length === 0 && tagsOf(part, /^TR$/).length > 0,
    );
    const rows = continued.map((part) => tagsOf(part, /^TR$/).length);
    expect(rows.length).toBeGreaterThan(5);
    expect(Math.min(...rows)).toBeGreaterThan(2);
  });

  it.each(languages)('holds in %s the numbers of the json format, in its order', (language) => {
    const { sections } = JSON.parse(
      [...returnJson(answer, { ...sampleReturnFrame, language })].join(''),
    ) as Document;
    const sects = sectionRows(language);
    expect(sects.map((rows) => rows.length)).toEqual(sections.map(({ rows }) => rows.length));
    for (const [index, { measures, rows }] of sections.entries())
      for (const [line, row] of rows.entries()) {
        const cells = sects[index]?.[line]?.children.slice(-measures.length) ?? [];
        for (const [column, id] of measures.entries())
          expectNumbers(numbersIn(cells[column], language), toldOf(row[id]));
      }
  });

  it('says on the cover for whom it is made, and of rounded figures that they are', async () => {
    const content = await writeReturnPdf(await sampleReturn('public'), sampleReturnFrame);
    const sects = (await readPdf(content)).pages.flatMap(({ tree }) => tagsOf(tree, /^(Sect)$/));
    const cover = sects.slice(0, 2).map(textIn).join(' ').replaceAll(/\s+/g, ' ');
    for (const words of ['Öffentlichkeit', 'Entwurf', '12.10.2026', 'Jobcenter im Kreis', 'Vielfaches von 5'])
      expect(cover).toContain(words);
  });

  it('writes of a withheld figure its sign and nothing else', () => {
    const rows = sectionRows('de')
      .flat()
      .filter((row) => textIn(row).startsWith('vreden'));
    expect(rows.length).toBeGreaterThan(0);
    const cells = rows.flatMap(({ children }) => children.filter(({ role }) => role === 'TD').map(textIn));
    expect(new Set(cells)).toEqual(new Set(['g']));
  });
});

interface Document {
  readonly sections: readonly {
    readonly measures: readonly string[];
    readonly rows: readonly Readonly<Record<string, Told>>[];
  }[];
}

interface Told {
  readonly value: number | null;
  readonly n?: number | null;
  readonly numerator?: number | null;
  readonly denominator?: number | null;
  readonly unknown?: number | null;
  readonly interval?: { readonly lower: number; readonly upper: number } | null;
  readonly target?: { readonly value: number; readonly attainment: number | null } | null;
}

/** The rows of the tables of the sections, over all pages on which a section stands. */
function sectionRows(language: Language): readonly (readonly ReadTag[])[] {
  const labels = new Set(returnSections.map(({ label }) => label[language]));
  const sections: ReadTag[][] = [];
  let isInside = false;
  for (const tag of tagsIn(language, /^(H2|TBody)$/)) {
    if (tag.role === 'H2') {
      isInside = labels.has(textIn(tag));
      if (isInside) sections.push([]);
    } else if (isInside) sections.at(-1)?.push(...tagsOf(tag, /^TR$/));
  }
  return sections;
}

/** A number as it should be told, and how far rounding may move it. */
type Expected = readonly [number, number];

function toldOf(told: Told | undefined): readonly Expected[] {
  if (told === undefined) throw new Error('each measure has a value');
  const { value, n, numerator, denominator, unknown, interval, target } = told;
  const whole = (number: number | null | undefined): readonly Expected[] =>
    typeof number === 'number' ? [[number, 0.05]] : [];
  const isRate = denominator !== undefined;
  const far = (denominator ?? 0) < 30 ? 0.5 : 0.05;
  const share = (number: number | null | undefined, rounding = far): readonly Expected[] =>
    typeof number === 'number' ? [[number * 100, rounding]] : [];
  const agreed =
    target === undefined || target === null
      ? []
      : [...(isRate ? share(target.value, 0.05) : whole(target.value)), ...share(target.attainment, 0.5)];
  if (!isRate) return [...whole(value), ...whole(n), ...agreed];
  const own = value !== null && (denominator ?? 0) >= 10 ? share(value) : [];
  const ends = [...share(interval?.lower), ...share(interval?.upper)];
  return [
    ...own,
    ...whole(numerator),
    ...whole(denominator),
    ...ends,
    ...whole(unknown === 0 ? null : unknown),
    ...agreed,
  ];
}

function numbersIn(cell: ReadTag | undefined, language: Language): readonly number[] {
  if (cell === undefined) throw new Error('each measure has a cell');
  const found = textIn(cell).match(/\d[\d.,]*/g) ?? [];
  const plain = (text: string): string =>
    language === 'de' ? text.replaceAll('.', '').replace(',', '.') : text.replaceAll(',', '');
  return found.map((text) => Number(plain(text)));
}

function expectNumbers(numbers: readonly number[], expected: readonly Expected[]): void {
  expect(numbers).toHaveLength(expected.length);
  for (const [index, [number, rounding]] of expected.entries())
    expect(Math.abs((numbers[index] ?? Number.NaN) - number)).toBeLessThanOrEqual(rounding + 1e-9);
}
