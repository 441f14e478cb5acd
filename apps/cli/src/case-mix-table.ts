import {
  type CaseMix,
  type CaseMixRow,
  caseMixMethod,
  comparisonMethod,
  dimensionOf,
  type Language,
  ratePrecision,
  type Text,
  type Verdict,
} from '@neue-wege/domain';
import { answerHead, measureName, notesText } from './answer-text.ts';
import { textTable } from './text-table.ts';
import { type Digits, digitsOf, signNotes, signOf, valueText } from './value-text.ts';

const words = {
  title: { de: 'Vergleich bei gleicher Zusammensetzung', en: 'Case mix' },
  strata: { de: 'Gleich gehalten', en: 'Held equal' },
  exits: { de: 'Austritte', en: 'Exits' },
  observed: { de: 'beobachtet', en: 'observed' },
  expected: { de: 'erwartet', en: 'expected' },
  ratio: { de: 'Verhältnis', en: 'Ratio' },
  interval: { de: '95-%-Intervall', en: '95 % interval' },
  result: { de: 'Ergebnis', en: 'Result' },
  reading: {
    de: 'Verhältnis = beobachtet ÷ erwartet; 1 heißt wie erwartet. In Klammern: Zahl der Unabhängigen. Bei weniger als 30 Austritten ganze Prozent, unter 10 nur Zahlen.',
    en: 'Ratio = observed ÷ expected; 1 means as expected. In brackets: the number of people independent. Below 30 exits whole per cent, below 10 counts alone.',
  },
} as const satisfies Record<string, Text>;

/** Every location and exit year, observed against what its mix of people lets expect. */
export function caseMixTable(caseMix: CaseMix, language: Language): string {
  const { measure, strata, rows, reason } = caseMix;
  const say = (word: keyof typeof words): string => words[word][language];
  const table = textTable(
    [
      { heading: dimensionOf('location').label[language], align: 'left' },
      { heading: dimensionOf('year').label[language], align: 'left' },
      { heading: say('exits'), align: 'right' },
      { heading: say('observed'), align: 'right' },
      { heading: say('expected'), align: 'right' },
      { heading: say('ratio'), align: 'right' },
      { heading: say('interval'), align: 'right' },
      { heading: say('result'), align: 'left' },
    ],
    rows.map((row) => rowCells(row, language)),
  );
  const held = strata.map((dimension) => dimensionOf(dimension).label[language]).join(', ');
  const notes = [
    ...(reason === null ? [] : [reason[language]]),
    ...signNotes(
      rows.map(({ status }) => status),
      language,
    ),
    say('reading'),
    caseMixMethod.note[language],
  ];
  const head = answerHead(
    { title: `${say('title')}: ${measureName(measure, language)}`, answer: caseMix },
    language,
  );
  return `${head}\n${say('strata')}: ${held}\n\n${table}${notesText(notes)}`;
}

function rowCells(row: CaseMixRow, language: Language): readonly string[] {
  const { location, year, observed, expected, n, observedRate, expectedRate } = row;
  const { ratio, interval, verdict, status } = row;
  const { number } = valueText(language);
  const share = (
    rate: number | null,
    { count, countDigits }: { count: number | null; countDigits: Digits },
  ) => shareText({ rate, count, n, countDigits }, language);
  return [
    location,
    String(year),
    n === null ? '' : number(n),
    share(observedRate, { count: observed, countDigits: 0 }),
    share(expectedRate, { count: expected, countDigits: 1 }),
    `${ratio === null ? '' : number(ratio, 2)} ${signOf(status)}`,
    interval === null ? '' : `${number(interval.lower, 2)}–${number(interval.upper, 2)}`,
    verdict === null ? '' : verdictText(verdict, language),
  ];
}

/** As exactly as the number of exits allows. */
function shareText(
  {
    rate,
    count,
    n,
    countDigits,
  }: { rate: number | null; count: number | null; n: number | null; countDigits: Digits },
  language: Language,
): string {
  const { number, counts, percent } = valueText(language);
  if (rate === null || count === null || n === null) return '';
  const base = { value: rate, denominator: n };
  const precision = ratePrecision(base);
  return precision === 'counts'
    ? counts(count, n)
    : `${percent(rate, digitsOf(base))} (${number(count, countDigits)})`;
}

/** What was expected stands beside it already. */
function verdictText(verdict: Verdict, language: Language): string {
  const { verdicts } = verdict === 'NOT_ESTABLISHED' ? comparisonMethod : caseMixMethod;
  return verdicts[verdict][language];
}
