import type { Language, PlainDate, Text } from '@neue-wege/domain';
import type { FileFrame } from '../file-frame.ts';
import { looks, textCell } from './looks.ts';
import { sayIn } from './table-sheet.ts';
import type { CellLook, Sheet, SheetCell } from './workbook.ts';
import { coverTexts, linkTexts, workbookTexts } from './workbook-texts.ts';

/** A line of a cover: what it is called, if it is, and what it says. */
export type CoverFact = readonly [Text | null, SheetCell];

/** One that has a name. */
export type NamedFact = readonly [Text, SheetCell];

/** What stands on the first sheet. */
export interface Cover {
  readonly title: string;
  readonly facts: readonly CoverFact[];
  /** The names of the sheets that it leads to. */
  readonly sheets: readonly string[];
  readonly hints: readonly Text[];
  /** Of the column of names, in characters. */
  readonly width?: number;
}

/** The first sheet: a title, facts, links to the other sheets, and how to read them. */
export function layOutCover(
  { title, facts, sheets, hints, width = 22 }: Cover,
  { language, isSynthetic }: Pick<FileFrame, 'language' | 'isSynthetic'>,
): Sheet {
  const say = sayIn(language);
  const row = ([label, value]: CoverFact): readonly SheetCell[] => [
    label === null ? { value: null, look: looks.empty } : textCell(say(label), looks.label),
    value,
  ];
  const notice = isSynthetic ? [[textCell(say(workbookTexts.synthetic), looks.label)]] : [];
  return {
    name: say(workbookTexts.cover),
    columns: [{ width }, { width: 96 }],
    rows: [
      [textCell(title, looks.title)],
      ...notice,
      [],
      ...facts.map(row),
      [],
      ...under(
        coverTexts.sheets,
        sheets.map((name) => ({ value: name, look: looks.link, link: `#${name}` })),
      ).map(row),
      [],
      ...under(
        coverTexts.hints,
        hints.map((hint) => wordsCell(say(hint))),
      ).map(row),
    ],
    orientation: 'portrait',
    foot: title,
  };
}

/** Lines under one name, which stands at the first of them. */
export function under(label: Text, cells: readonly SheetCell[]): readonly CoverFact[] {
  return cells.map((cell, index) => [index === 0 ? label : null, cell]);
}

/** A cell of prose. */
export function wordsCell(text: string): SheetCell {
  return textCell(text, looks.prose);
}

/** A whole number that is read, not added up. */
export function numberCell(value: number, format = '0'): SheetCell {
  const look: CellLook = { format, align: 'left' };
  return { value, look };
}

/** How a day is shown. */
export const dayFormats = { de: 'dd.mm.yyyy', en: 'yyyy-mm-dd' } as const satisfies Record<Language, string>;

/** On which data a file rests. */
export function dataFacts(
  { asOf, dataVersion }: { readonly asOf: PlainDate; readonly dataVersion: number },
  { language }: Pick<FileFrame, 'language'>,
): readonly NamedFact[] {
  return [
    [coverTexts.asOf, { value: { day: asOf }, look: { format: dayFormats[language], align: 'left' } }],
    [coverTexts.dataVersion, numberCell(dataVersion)],
  ];
}

/** Whose file it is, and whom to ask. */
export function sourceFacts({
  language,
  office,
  contact,
}: Pick<FileFrame, 'language' | 'office' | 'contact'>): readonly NamedFact[] {
  const source = [office, sayIn(language)(workbookTexts.system)].filter(Boolean).join(', ');
  return [
    [coverTexts.source, wordsCell(source)],
    ...(contact === null ? [] : [[coverTexts.contact, wordsCell(contact)] as const]),
  ];
}

/** The ways back to the page and to the question. */
export function linkFacts(frame: Pick<FileFrame, 'language' | 'page' | 'question'>): readonly NamedFact[] {
  const say = sayIn(frame.language);
  return (['page', 'question'] as const).flatMap((label) => {
    const address = frame[label];
    return address === null ? [] : [[coverTexts[label], linkCell(say(linkTexts[label]), address)] as const];
  });
}

/** Spreadsheets take no longer address for a link, and call the whole file damaged. */
const longestLink = 2000;

function linkCell(text: string, address: string): SheetCell {
  return address.length > longestLink ? wordsCell(address) : { value: text, look: looks.link, link: address };
}
