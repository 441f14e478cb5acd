import { type CodedCells, doubtfulWords, flagCells, foldWord } from '@neue-wege/domain';
import { cellReader } from '../cells/cell-reader.ts';
import type { MappingProfile } from '../recognition/mapping-profile.ts';
import { canonicalRules } from '../recognition/parse-profiles.ts';
import { isCoded, mostWords } from './column-fit.ts';
import { likeness } from './likeness.ts';
import { isNoAnswer, isPlaceholder } from './placeholders.ts';
import type { MappedColumn, Suggested } from './suggest-formats.ts';
import { type Proposal, proposal } from './suggestion.ts';
import { suggestionTexts } from './suggestion-texts.ts';

const crosses = new Set(['x', '✓', '✔', '☒', '☑', '+']);

/**
 * What the words of coded columns stand for, and what is written where a cell should be empty. Of a column that is `perhaps` a
 * coded one its words are asked about only if most of them are words of its list: otherwise they may be anything.
 */
export function suggestValues({
  mapped,
  perhaps,
  decided,
}: {
  readonly mapped: readonly MappedColumn[];
  readonly perhaps: readonly MappedColumn[];
  readonly decided: MappingProfile | undefined;
}): Suggested<'values'> {
  const values: Record<string, Readonly<Record<string, string>>> = {};
  const proposals: Proposal[] = [];
  for (const one of mapped) {
    const words = decided?.values.get(one.column.name) ?? new Map<string, string>();
    const own = (isCoded(one.column) ? wordsOf(one) : placeholdersOf(one)).filter(
      ({ word }) => word === null || !words.has(word),
    );
    const likely = own.flatMap(({ word, value, sureness }) =>
      word === null || value === null || sureness === 'unsure' ? [] : [[word, value] as const],
    );
    proposals.push(...own);
    if (likely.length + words.size > 0) values[one.column.name] = Object.fromEntries([...words, ...likely]);
  }
  for (const one of perhaps.filter(isMostlyKnown)) {
    proposals.push(...wordsOf(one).filter(({ sureness }) => sureness === 'unsure'));
  }
  return { parts: { values }, proposals };
}

function isMostlyKnown({ column, sample }: MappedColumn): boolean {
  if (!isCoded(column) || sample.texts.size > mostWords) return false;
  const words = [...sample.texts.keys()];
  const known = words.filter(
    (word) => codeOf(word, cellsOf(column)) !== undefined || doubtOf(word, column.name) !== undefined,
  );
  return known.length * 2 >= words.length;
}

function cellsOf(column: MappedColumn['column']): CodedCells {
  return column.type === 'one_of' ? column : flagCells;
}

function codeOf(word: string, { words }: CodedCells): string | undefined {
  const folded = foldWord(word);
  return Object.hasOwn(words, folded) ? words[folded] : undefined;
}

/** Where words are expected somebody may have written a sentence, with a name in it. */
function isWord(text: string): boolean {
  return (
    text.length <= 40 &&
    text.split(/\s+/).length <= 5 &&
    !/\d{4}|@|(^|\s)(herrn?|frau|hr\.|fr\.|fa\.|dr\.)(\s|$)/i.test(text)
  );
}

function doubtOf(word: string, column: string): (typeof doubtfulWords)[number] | undefined {
  const folded = foldWord(word);
  return doubtfulWords.find(
    (doubt) => doubt.column === column && doubt.words.some((one) => foldWord(one) === folded),
  );
}

function wordsOf({ column, sample }: MappedColumn): readonly Proposal[] {
  const { heading, texts } = sample;
  if (texts.size > mostWords) {
    return [proposal('word', { heading, sureness: 'unsure', why: suggestionTexts.manyWords(mostWords) })];
  }
  const open = [...texts.keys()].flatMap((word) => {
    const meaning = meaningOfWord(word, column);
    return meaning === undefined ? [] : [{ word, ...meaning }];
  });
  const shown = open
    .filter(({ word }) => isWord(word))
    .map((meaning) => proposal('word', { heading, ...meaning }));
  const hidden = open.length - shown.length;
  if (hidden === 0) return shown;
  return [...shown, proposal('word', { heading, sureness: 'unsure', why: suggestionTexts.noWords(hidden) })];
}

type WordMeaning = Pick<Proposal, 'sureness' | 'why'> & Partial<Pick<Proposal, 'value' | 'choices'>>;

/** What a word may stand for; `undefined` when that is clear without a word in the profile. */
function meaningOfWord(word: string, column: MappedColumn['column']): WordMeaning | undefined {
  const cells = cellsOf(column);
  const known = codeOf(word, cells);
  const doubt = doubtOf(word, column.name);
  if (known !== undefined) {
    if (doubt === undefined) return undefined;
    return { value: known, choices: doubt.codes, sureness: 'likely', why: doubt.why };
  }
  if (doubt !== undefined) return { choices: doubt.codes, sureness: 'unsure', why: doubt.why };
  if (column.type === 'flag' && crosses.has(word.toLowerCase())) {
    return { choices: ['yes'], sureness: 'unsure', why: suggestionTexts.crossWord };
  }
  if (isNoAnswer(word) && cells.values.includes('unknown')) {
    return { value: 'unknown', sureness: 'likely', why: suggestionTexts.noAnswer };
  }
  if (isPlaceholder(word)) return { value: '', sureness: 'likely', why: suggestionTexts.placeholder };
  const alike = alikeCodes(word, cells);
  const choices = alike.map(({ code }) => code);
  const [best, second] = alike;
  const isAlone = second === undefined || (best?.score ?? 0) - second.score >= 0.05;
  if (best !== undefined && best.score >= 0.7 && isAlone) {
    return { value: best.code, choices, sureness: 'likely', why: suggestionTexts.alikeWord };
  }
  const others = cells.values.filter((value) => !choices.includes(value));
  return { choices: [...choices, ...others], sureness: 'unsure', why: suggestionTexts.unknownWord };
}

function alikeCodes(
  word: string,
  { values, labels, words }: CodedCells,
): readonly { readonly code: string; readonly score: number }[] {
  return values
    .map((code) => {
      const label = labels[code];
      const known = Object.keys(words).filter((one) => words[one] === code);
      const names = label === undefined ? known : [label.de, label.en, ...known];
      return { code, score: Math.max(...names.map((one) => likeness(word, one))) };
    })
    .filter(({ score }) => score >= 0.5)
    .toSorted((a, b) => b.score - a.score);
}

/** Of columns that may hold anything only what stands for an empty cell is shown, and keys that a spreadsheet cut. */
function placeholdersOf({ column, sample }: MappedColumn): readonly Proposal[] {
  const { heading, texts } = sample;
  if (column.type === 'person') return [];
  const read = cellReader(column, canonicalRules);
  const isAnything = column.type === 'key' || column.type === 'text';
  const likely = (word: string, value: string): Proposal => {
    const why = value === '' ? suggestionTexts.placeholder : suggestionTexts.lostZero;
    return proposal('word', { heading, word, value, sureness: 'likely', why });
  };
  const empty = [...texts.keys()]
    .filter(
      (text) => isPlaceholder(text) && (isAnything ? isOfProgram(text) : typeof read(text) !== 'string'),
    )
    .map((word) => likely(word, ''));
  const cut = column.type === 'ags' ? [...texts.keys()].filter((text) => /^\d{7}$/.test(text)) : [];
  if (cut.length > 0 && texts.size > mostWords) {
    return [...empty, proposal('word', { heading, sureness: 'unsure', why: suggestionTexts.lostZeros })];
  }
  return [...empty, ...cut.map((word) => likely(word, `0${word}`))];
}

/** A dash or "offen" may be the name of a thing; what programs write for nothing is not. */
function isOfProgram(text: string): boolean {
  return /^[(#]?(null|leer|nv|n\/a)\)?$/i.test(text);
}
