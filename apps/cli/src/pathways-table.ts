import {
  answerMethods,
  type CountValue,
  type Language,
  type PathwayNode,
  type Pathways,
  type PathwaysRow,
  pathwayOutcomes,
  pathwayStandings,
  type Text,
} from '@neue-wege/domain';
import { answerHead, type Filtered, keyCells, keyColumns, notesText } from './answer-text.ts';
import { textTable } from './text-table.ts';
import { signNotes, valueText } from './value-text.ts';

const words = {
  title: { de: 'Verläufe', en: 'Pathways' },
  standing: { de: 'Stand', en: 'Standing' },
  number: { de: 'Anzahl', en: 'Number' },
  entries: { de: 'Eintritte', en: 'Entries' },
  notStarted: { de: 'Nicht angetreten', en: 'Not started' },
  later: {
    de: 'Rechts: Leistungsbezug sechs Monate nach dem Austritt. Die Stände ergeben zusammen die Eintritte, die Spalten rechts den Stand. Nicht angetreten zählt nach geplantem Beginn und gehört nicht dazu.',
    en: 'Right: receipt of benefit six months after the exit. The standings sum to the entries, the columns on the right to the standing. Not started is counted by planned start and is none of them.',
  },
} as const satisfies Record<string, Text>;

const outcomes = ['independent', 'not_independent', 'unknown', 'not_yet_due'] as const;
const method = answerMethods.find(({ id }) => id === 'pathways');

/** Every group with its entries by standing, and what is seen of each six months after the exit. */
export function pathwaysTable(pathways: Pathways & Partial<Filtered>, language: Language): string {
  const { by, rows, total } = pathways;
  const say = (word: keyof typeof words): string => words[word][language];
  const labels = keyColumns(by, language).map(({ heading }) => heading);
  const groups = [
    ...rows.map((row) => ({ row, name: keyCells({ by, keys: row.keys }, language) })),
    { row: total, name: by.length === 0 ? [] : [keyCells({ by, keys: 'total' }, language)[0] ?? ''] },
  ];
  const table = textTable(
    [
      { heading: [...labels, say('standing')].join(' · '), align: 'left' },
      { heading: say('number'), align: 'right' },
      ...outcomes.map((outcome) => ({
        heading: pathwayOutcomes[outcome].label[language],
        align: 'right' as const,
      })),
    ],
    groups.flatMap(({ row, name }, index) => [
      ...(index === 0 ? [] : [undefined]),
      ...(name.length === 0 ? [] : [[name.join(' · ')]]),
      ...groupRows(row, language).map(([standing = '', ...cells]) => [
        `${name.length === 0 ? '' : '  '}${standing}`,
        ...cells,
      ]),
    ]),
  );
  const statuses = groups.flatMap(({ row }) => valuesIn(row)).map(({ status }) => status);
  const notes = [
    ...signNotes(statuses, language),
    say('later'),
    ...(method === undefined ? [] : [method.readingHint[language]]),
  ];
  return `${answerHead({ title: say('title'), answer: pathways }, language)}\n\n${table}${notesText(notes)}`;
}

function groupRows(
  { entries, notStarted, nodes }: PathwaysRow,
  language: Language,
): readonly (readonly string[])[] {
  const { short } = valueText(language);
  return [
    [words.entries[language], short(entries)],
    ...nodes.map((node) => [
      pathwayStandings[node.standing].label[language],
      short(node.value),
      ...outcomes.map((outcome) => short(valueOf(node, outcome))),
    ]),
    [words.notStarted[language], short(notStarted)],
  ];
}

function valueOf({ outcomes: counted }: PathwayNode, outcome: string): CountValue | undefined {
  return counted.find((one) => one.outcome === outcome)?.value;
}

function valuesIn({ entries, notStarted, nodes }: PathwaysRow): readonly CountValue[] {
  return [
    entries,
    notStarted,
    ...nodes.flatMap(({ value, outcomes: counted }) => [value, ...counted.map((one) => one.value)]),
  ];
}
