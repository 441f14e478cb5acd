import {
  answerMethods,
  fewestAtStart,
  type IncidenceShare,
  type IndependenceCurve,
  type Language,
  type PaceComparison,
  spellEnds,
  type Text,
  type TimeToIndependence,
} from '@neue-wege/domain';
import { answerHead, type Filtered, keyCells, keyColumns, notesText } from './answer-text.ts';
import { textTable } from './text-table.ts';
import { type Digits, digitsOf, signNotes, signOf, valueText } from './value-text.ts';
import { wrapText } from './wrap-text.ts';

const words = {
  title: { de: 'Zeit bis zur Unabhängigkeit', en: 'Time to independence' },
  question: {
    de: 'Anteil, dessen Leistungsbezug bis zu diesem Monat nach dem Eintritt durch Arbeit endete',
    en: 'Share whose receipt of benefit has ended through work by this month after entry',
  },
  people: { de: 'Personen', en: 'People' },
  months: { de: 'Monate', en: 'months' },
  median: { de: 'Median', en: 'Median' },
  ends: { de: 'Enden des Bezugs', en: 'Ends of receipt' },
  total: { de: 'Gesamt', en: 'Total' },
  none: { de: 'keine', en: 'none' },
  notObserved: { de: 'nicht beobachtet', en: 'not observed' },
  pace: { de: 'Vergleich der beiden Kurven (Log-Rank)', en: 'Comparison of the two curves (log-rank)' },
  established: { de: 'gesicherter Unterschied', en: 'proven difference' },
  notObservedMeans: {
    de: 'Nicht beobachtet: Am Eintrittstag belegen keine vollständigen Bezugszeiten den Bezug; diese Personen stehen in keiner anderen Zahl.',
    en: 'Not observed: no complete benefit spells show receipt on the entry day; these people are in no other figure.',
  },
  signs: {
    de: `[ ] 95-%-Intervall. Median: der Monat, bis zu dem der Bezug für die Hälfte durch Arbeit endete. – die Kurve endet vorher oder bleibt darunter; unter ${fewestAtStart} Personen gibt es keine. Alle Monate: --format json`,
    en: `[ ] 95 % interval. Median: the month by which receipt has ended through work for half of them. – the curve ends before or stays below; below ${fewestAtStart} people there is none. All months: --format json`,
  },
} as const satisfies Record<string, Text>;

const method = answerMethods.find(({ id }) => id === 'time_to_independence');

/** The curves at the months that are told everywhere; every month of them is in the JSON document. */
export function timeToIndependenceTable(
  answer: TimeToIndependence & Partial<Filtered>,
  language: Language,
): string {
  const { by, curves, total, comparison } = answer;
  const say = (word: keyof typeof words): string => words[word][language];
  const table = textTable(
    [
      ...keyColumns(by, language),
      { heading: say('people'), align: 'right' },
      ...total.at.map(({ month }) => ({
        heading: `${month} ${say('months')}`,
        align: 'right' as const,
      })),
      { heading: say('median'), align: 'right' },
    ],
    [
      ...curves.map((curve) => [
        ...keyCells({ by, keys: curve.keys }, language),
        ...cellsOf(curve, language),
      ]),
      ...(curves.length === 0 ? [] : [undefined]),
      [...keyCells({ by, keys: 'total' }, language), ...cellsOf(total, language)],
    ],
  );
  const statuses = [...curves, total].map(({ status }) => status);
  const notes = [
    ...signNotes(statuses, language),
    say('signs'),
    say('notObservedMeans'),
    ...(method === undefined ? [] : [method.readingHint[language]]),
  ];
  return [
    answerHead({ title: say('title'), answer }, language),
    `\n${say('question')}\n\n${table}`,
    ...(comparison === null ? [] : [`\n${paceText(comparison, language)}\n`]),
    `\n${endsText(answer, language)}`,
    notesText(notes),
  ].join('');
}

function cellsOf({ people, at, median, status }: IndependenceCurve, language: Language): readonly string[] {
  const { number } = valueText(language);
  const digits = digitsOf({ value: 0, denominator: people });
  return [
    `${number(people)} ${signOf(status)}`,
    ...at.map(({ byWork }) => shareText(byWork, { digits, language })),
    median === null ? '–' : number(median),
  ];
}

function shareText(
  share: IncidenceShare | null,
  { digits, language }: { digits: Digits; language: Language },
): string {
  const { percent, range } = valueText(language);
  if (share === null) return '–';
  const { incidence, interval } = share;
  return `${percent(incidence, digits)}${interval === null ? '' : ` [${range(interval, digits)}]`}`;
}

function paceText({ chiSquare, p, words: verdict }: PaceComparison, language: Language): string {
  const { number } = valueText(language);
  const level = p < 0.001 ? `p < ${number(0.001, 3)}` : `p = ${number(p, 3)}`;
  return `${words.pace[language]}: ${verdict?.[language] ?? words.established[language]} (χ² = ${number(chiSquare, 2)}, ${level})`;
}

/** Why receipt ended, over the whole curve, one line per group. */
function endsText({ by, curves, total }: TimeToIndependence, language: Language): string {
  const groups = [
    ...curves.map((curve) => ({ curve, name: keyCells({ by, keys: curve.keys }, language).join(' · ') })),
    { curve: total, name: words.total[language] },
  ];
  const lines = groups.map(({ curve: { reasons, notObserved }, name }) => {
    const parts = reasons.map(({ end, n }) => `${spellEnds[end][language]} ${n}`);
    const ended = parts.length === 0 ? words.none[language] : parts.join(', ');
    const text = `${name}: ${ended}; ${words.notObserved[language]} ${notObserved}`;
    return `${wrapText(text, { first: '  ', rest: '    ' })}\n`;
  });
  return `${words.ends[language]}\n${lines.join('')}`;
}
