import {
  type Comparison,
  type ComparisonSide,
  comparableBase,
  comparisonMethod,
  type Language,
  type Text,
} from '@neue-wege/domain';
import { answerHead, filterText, measureName, notesText } from './answer-text.ts';
import { protectionNotes } from './protection-notes.ts';
import { textTable } from './text-table.ts';
import { digitsOf, valueNotes, valueText } from './value-text.ts';

const words = {
  title: { de: 'Vergleich', en: 'Comparison' },
  slice: { de: 'Ausschnitt', en: 'Slice' },
  rate: { de: 'Quote', en: 'Rate' },
  cases: { de: 'Fälle', en: 'Cases' },
  unknown: { de: 'unbekannt', en: 'unknown' },
  everything: { de: 'alle', en: 'all' },
  difference: { de: 'Unterschied A − B', en: 'Difference A − B' },
  result: { de: 'Ergebnis', en: 'Result' },
  noDifference: {
    de: `keines: eine Seite hat keinen Wert oder weniger als ${comparableBase} Fälle`,
    en: `none: a side has no value or fewer than ${comparableBase} cases`,
  },
  noVerdict: {
    de: 'keines: auf einer Seite ist zu viel unbekannt',
    en: 'none: too much is unknown on a side',
  },
} as const satisfies Record<string, Text>;

/** Two slices of a rate, one under the other, then their difference and what may be said of it. */
export function comparisonTable(comparison: Comparison, language: Language): string {
  const { asOf, dataVersion, profile, exclusions, measure, a, b } = comparison;
  const say = (word: keyof typeof words): string => words[word][language];
  const text = valueText(language);
  const sideCells = (name: string, { where, value }: ComparisonSide): string[] => [
    name,
    filterText(where, language) || say('everything'),
    text.full(value),
    value.numerator === null || value.denominator === null
      ? ''
      : text.counts(value.numerator, value.denominator),
    value.unknown === null ? '' : text.number(value.unknown),
  ];
  const table = textTable(
    [
      { heading: '', align: 'left' },
      { heading: say('slice'), align: 'left' },
      { heading: say('rate'), align: 'right' },
      { heading: say('cases'), align: 'right' },
      { heading: say('unknown'), align: 'right' },
    ],
    [sideCells('A', a), sideCells('B', b)],
  );
  const head = answerHead(
    {
      title: `${say('title')}: ${measureName(measure, language)}`,
      answer: { asOf, dataVersion, profile, exclusions },
    },
    language,
  );
  const notes = [
    ...valueNotes([a.value, b.value], { language, written: 'full' }),
    ...protectionNotes(
      { profile, measures: [measure], slices: [a, b].map(({ where }) => ({ keys: {}, where })) },
      language,
    ),
    comparisonMethod.note[language],
  ];
  return `${head}\n\n${table}\n${resultLines(comparison, language)}${notesText(notes)}`;
}

function resultLines({ a, b, difference, interval, verdict }: Comparison, language: Language): string {
  const say = (word: keyof typeof words): string => words[word][language];
  if (difference === null) return `${say('result')}: ${say('noDifference')}\n`;
  const digits = digitsOf(a.value) === 1 && digitsOf(b.value) === 1 ? 1 : 0;
  const points = valueText(language).points(difference, { interval, digits });
  const result = verdict === null ? say('noVerdict') : comparisonMethod.verdicts[verdict][language];
  return `${say('difference')}: ${points}\n${say('result')}: ${result}\n`;
}
