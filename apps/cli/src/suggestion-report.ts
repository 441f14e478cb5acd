import type { ImportRule, Language, Text } from '@neue-wege/domain';
import type { ProfileSuggestion, Proposal, Sureness, Trial, TriedFinding } from '@neue-wege/intake';
import { textTable } from './text-table.ts';
import { wrapText } from './wrap-text.ts';

const words = {
  heading: { de: 'Überschrift', en: 'Heading' },
  column: { de: 'Spalte', en: 'Column' },
  sureness: { de: 'Wie sicher', en: 'How sure' },
  word: { de: 'Wort', en: 'Word' },
  means: { de: 'Bedeutet', en: 'Means' },
  emptyCell: { de: '(leere Zelle)', en: '(empty cell)' },
  rows: { de: 'Zeilen', en: 'rows' },
  none: { de: 'kein Vorschlag', en: 'no proposal' },
  ignored: { de: 'Weggelassen', en: 'Left out' },
  written: { de: 'Schreibweise', en: 'Writing' },
  toCheck: { de: 'Bitte prüfen', en: 'To check' },
  toDecide: { de: 'Zu entscheiden, steht noch nicht im Profil', en: 'To decide, not in the profile yet' },
  nothingToDecide: { de: 'Nichts ist offen.', en: 'Nothing is left to decide.' },
  choices: { de: 'Möglich', en: 'Possible' },
  trial: { de: 'Probe: was ein Import jetzt finden würde', en: 'Trial: what an import would find now' },
  sound: {
    de: 'Probe: Alle Zeilen lassen sich mit dem Profil lesen.',
    en: 'Trial: all rows can be read with the profile.',
  },
  untried: {
    de: 'Probe: Erst wenn alle Überschriften zugeordnet sind, lassen sich Zeilen lesen.',
    en: 'Trial: rows can be read when all headings are mapped or left out.',
  },
  lines: { de: 'Zeile', en: 'line' },
} as const satisfies Record<string, Text>;

const surenessLabels: Readonly<Record<Sureness, Text>> = {
  sure: { de: 'sicher', en: 'sure' },
  likely: { de: 'wahrscheinlich', en: 'likely' },
  unsure: { de: 'offen', en: 'unsure' },
};

/** What is proposed for a file, what of it to check, and what a person has to decide. */
export function suggestionText(
  { file, profile, rows, proposals }: ProfileSuggestion,
  language: Language,
): string {
  const say = (text: Text): string => text[language];
  const kind = profile === null ? say(words.none) : profile.file;
  const open = proposals.filter(({ sureness }) => sureness === 'unsure');
  const whole = proposals.find(({ about, sureness }) => about === 'file' && sureness === 'sure');
  return [
    `${file}: ${kind}, ${rows} ${say(words.rows)}. ${whole === undefined ? '' : say(whole.why)}`.trim() +
      '\n',
    columnsText(proposals, language),
    ...ignoredText(proposals, language),
    ...questionsText(
      proposals.filter(({ sureness, about }) => sureness === 'likely' && about !== 'ignored'),
      { title: say(words.toCheck), language },
    ),
    ...(open.length === 0
      ? [`${say(words.nothingToDecide)}\n`]
      : questionsText(open, { title: say(words.toDecide), language })),
  ].join('\n');
}

function columnsText(proposals: readonly Proposal[], language: Language): string {
  const settled = proposals.filter(({ about, value }) => about === 'column' && value !== null);
  const rows = settled.map(({ heading, value, sureness }) => [
    heading ?? '',
    value ?? '',
    surenessLabels[sureness][language],
  ]);
  if (rows.length === 0) return '';
  return textTable(
    [
      { heading: words.heading[language], align: 'left' },
      { heading: words.column[language], align: 'left' },
      { heading: words.sureness[language], align: 'left' },
    ],
    rows,
  );
}

function ignoredText(proposals: readonly Proposal[], language: Language): readonly string[] {
  const left = proposals.filter(({ about }) => about === 'ignored');
  if (left.length === 0) return [];
  const lines = [...Map.groupBy(left, ({ why }) => why[language])].map(([why, group]) => {
    const headings = group.map(({ heading }) => `"${heading ?? ''}"`).join(', ');
    return `${wrapText(`${headings}: ${why}`, { first: '  ', rest: '    ' })}\n`;
  });
  return [`${words.ignored[language]}\n${lines.join('')}`];
}

function questionsText(
  proposals: readonly Proposal[],
  { title, language }: { readonly title: string; readonly language: Language },
): readonly string[] {
  if (proposals.length === 0) return [];
  const lines = proposals.map(
    (one) => `${wrapText(questionText(one, language), { first: '  ', rest: '    ' })}\n`,
  );
  return [`${title} (${proposals.length})\n${lines.join('')}`];
}

function questionText({ heading, word, value, choices, why }: Proposal, language: Language): string {
  const place = [heading === null ? [] : `"${heading}"`, word === null ? [] : `= "${word}"`].flat().join(' ');
  const shown = value === '\t' ? 'tab' : value === '' ? words.emptyCell[language] : value;
  const settled = shown === null ? '' : ` → ${shown}`;
  const others = choices.filter((choice) => choice !== value);
  const open = others.length === 0 ? '' : ` ${words.choices[language]}: ${others.join(', ')}.`;
  return `${place}${settled}${place + settled === '' ? '' : ': '}${why[language]}${open}`.trim();
}

/** What keeps headings from being read is asked already, and is no news. */
const askedRules: readonly ImportRule[] = [
  'unknown_heading',
  'missing_column',
  'duplicate_heading',
  'unused_profile',
];

/** What an import of the files would find beyond the questions, without the store. */
export function trialText({ findings }: Trial, language: Language): string {
  const news = findings.filter(({ rule }) => !askedRules.includes(rule));
  const isUntried = news.length < findings.length;
  if (news.length === 0) return `${(isUntried ? words.untried : words.sound)[language]}\n`;
  const lines = news.map(
    (finding) => `${wrapText(findingText(finding, language), { first: '  ', rest: '    ' })}\n`,
  );
  return `${words.trial[language]}\n${lines.join('')}`;
}

function findingText(
  { file, column, rule, severity, count, lines, message }: TriedFinding,
  language: Language,
): string {
  const rest = count > lines.length ? ', …' : '';
  const places =
    lines.length === 0 ? '' : ` (${count}×, ${words.lines[language]} ${lines.join(', ')}${rest})`;
  const place = column === null ? file : `${file} "${column}"`;
  return `${severity} ${rule} ${place}${places}: ${message[language]}`;
}
