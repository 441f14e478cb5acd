import { Command, Option } from '@commander-js/extra-typings';
import {
  answerMethods,
  catalogueVersion,
  factLabels,
  type GlossaryEntry,
  glossary,
  type Language,
  languages,
  type Measure,
  measureOf,
  unitLabels,
} from '@neue-wege/domain';
import type { DeclareCommand } from '../command.ts';
import { UsageError } from '../usage-error.ts';
import { wrapText } from '../wrap-text.ts';

const words = {
  title: { de: 'Glossar der Kennzahlen, Fassung', en: 'Glossary of measures, version' },
  formula: { de: 'Formel', en: 'Formula' },
  example: { de: 'Beispiel', en: 'Example' },
  reading: { de: 'Lesehinweis', en: 'Reading' },
  unknown: { de: 'Unbekannt', en: 'Unknown' },
  counted: { de: 'Gezählt', en: 'Counted' },
  due: { de: 'Fällig', en: 'Due' },
  month: { de: 'Monat danach', en: 'month later' },
  months: { de: 'Monate danach', en: 'months later' },
  final: { de: 'Endgültig', en: 'Final' },
  waiting: { de: 'Monate Wartezeit', en: 'months of waiting' },
  atOnce: { de: 'sofort', en: 'at once' },
  byPlan: {
    de: 'wenn alle geplanten Enden und 3 Monate Wartezeit vorbei sind und niemand mehr teilnimmt',
    en: 'when all planned ends and 3 months of waiting are over and nobody is present any more',
  },
  unit: { de: 'Einheit', en: 'Unit' },
  notBy: { de: 'Nicht nach', en: 'Not by' },
  source: { de: 'Quelle', en: 'Source' },
  version: { de: 'Fassung', en: 'version' },
} as const;

/** `measures`: the glossary. */
export const declareMeasures: DeclareCommand = (start) =>
  new Command('measures')
    .summary('explain every measure: definition, formula, worked example')
    .description(
      'Prints the glossary: every measure with definition, formula, worked example and reading hint.',
    )
    .argument('[ids...]', 'only these measures')
    .addOption(
      new Option('--lang <language>', 'language of the text (default: that of the terminal)').choices(
        languages,
      ),
    )
    .option('--json', 'print the glossary as one JSON document, in both languages')
    .action((ids, { lang, json }) =>
      start({
        store: 'none',
        async run(io) {
          const entries = entriesOf(ids);
          const text =
            json === true
              ? `${JSON.stringify(document(entries), null, 2)}\n`
              : glossaryText(entries, lang ?? io.language);
          await io.stdout.write(text);
          return 0;
        },
      }),
    );

function entriesOf(ids: readonly string[]): readonly GlossaryEntry[] {
  const unknown = ids.filter((id) => !glossary.some((entry) => entry.id === id));
  if (unknown.length > 0) {
    const allowed = glossary.map(({ id }) => id).join(', ');
    throw new UsageError(
      unknown.map((id) => ({
        place: 'measures',
        message: `unknown ${JSON.stringify(id)}; allowed: ${allowed}`,
      })),
    );
  }
  return ids.length === 0 ? glossary : glossary.filter(({ id }) => ids.includes(id));
}

/** Every entry under its label: what it means, how it is computed, an example, and how to read it. */
export function glossaryText(entries: readonly GlossaryEntry[], language: Language): string {
  const blocks = entries.map((entry) => {
    const { label, id, definition } = entry;
    const lines = linesOf(entry, language).map(([name, text]) => wrapped(`${name}: ${text}`));
    return [`${label[language]} (${id})`, wrapped(definition[language]), ...lines].join('\n');
  });
  return `${words.title[language]} ${catalogueVersion}\n\n${blocks.join('\n\n')}\n`;
}

function linesOf(entry: GlossaryEntry, language: Language): readonly (readonly [string, string])[] {
  const say = (word: keyof typeof words): string => words[word][language];
  const measure = measureOf(entry.id);
  return [
    [say('formula'), entry.formula[language]],
    [say('example'), entry.example[language]],
    [say('reading'), entry.readingHint[language]],
    ...(entry.unknownRule === null ? [] : [[say('unknown'), entry.unknownRule[language]] as const]),
    ...(measure === undefined ? [] : timesOf(measure, language)),
    [say('source'), `${entry.source}, ${say('version')} ${entry.version}`],
  ];
}

function timesOf(measure: Measure, language: Language): readonly (readonly [string, string])[] {
  const say = (word: keyof typeof words): string => words[word][language];
  const { horizon, waiting, ripens, unit, notSplitBy } = measure;
  const final =
    ripens === 'plan' ? say('byPlan') : waiting === 0 ? say('atOnce') : `${waiting} ${say('waiting')}`;
  return [
    [say('counted'), factLabels[measure.fact][language]],
    ...(horizon === null
      ? []
      : [[say('due'), `${horizon} ${say(horizon === 1 ? 'month' : 'months')}`] as const]),
    [say('final'), final],
    [say('unit'), unitLabels[unit][language]],
    ...(notSplitBy.length === 0 ? [] : [[say('notBy'), notSplitBy.join(', ')] as const]),
  ];
}

function document(entries: readonly GlossaryEntry[]) {
  const queries = new Map(answerMethods.map(({ id, query }) => [id, query]));
  return {
    catalogueVersion,
    entries: entries.map((entry) => {
      const { id, label, definition, formula, example, readingHint, unknownRule, source, version } = entry;
      const text = { id, label, definition, formula, example, readingHint, unknownRule, source, version };
      const measure = measureOf(id);
      if (measure === undefined) return { ...text, query: queries.get(id) };
      const { kind, unit, horizon, waiting, ripens, onlyPer, notSplitBy } = measure;
      const countedOn = factLabels[measure.fact];
      return { ...text, kind, unit, countedOn, horizon, waiting, ripens, onlyPer, notSplitBy };
    }),
  };
}

/** A text under its heading. */
function wrapped(text: string): string {
  return wrapText(text, { first: '  ', rest: '    ' });
}
