import { type Language, type PublishedTable, publishedTables, type Text } from '@neue-wege/domain';
import { textTable } from './text-table.ts';
import { wrapText } from './wrap-text.ts';

const words = {
  title: {
    de: 'Veröffentlichte Tabellen: was mit --disclosure management oder public gefragt werden kann',
    en: 'Published tables: what may be asked with --disclosure management or public',
  },
  slices: {
    de: 'Eine Frage wird als Ausschnitt einer dieser Tabellen beantwortet, wie sie zuletzt freigegeben wurde; alles andere nur mit --disclosure exact.',
    en: 'A question is answered as a slice of one of these tables, as it was released last; anything else with --disclosure exact alone.',
  },
  table: { de: 'Tabelle', en: 'Table' },
  dimensions: { de: 'Gliederung', en: 'Dimensions' },
  filters: { de: 'Filter', en: 'Filters' },
  profiles: { de: 'Profile', en: 'Profiles' },
  measures: { de: 'Kennzahlen', en: 'Measures' },
  more: {
    de: 'Kennzahlen und Filter einer Tabelle: neue-wege tables TABELLE',
    en: 'Measures and filters of a table: neue-wege tables TABLE',
  },
} as const satisfies Record<string, Text>;

/** All of them, a line each. */
export function tablesOverview(language: Language): string {
  const say = (word: keyof typeof words): string => words[word][language];
  const table = textTable(
    [
      { heading: say('table'), align: 'left' },
      { heading: say('dimensions'), align: 'left' },
      { heading: say('profiles'), align: 'left' },
    ],
    publishedTables.map(({ id, dimensions, profiles }) => [id, dimensions.join(','), profiles.join(', ')]),
  );
  return `${say('title')}\n${wrapText(say('slices'))}\n\n${table}\n${say('more')}\n`;
}

/** Some of them with everything that they say. */
export function tablesInFull(tables: readonly PublishedTable[], language: Language): string {
  return `${tables.map((table) => tableText(table, language)).join('\n\n')}\n`;
}

function tableText(table: PublishedTable, language: Language): string {
  const { id, label, dimensions, filters, profiles, measures } = table;
  const line = (word: keyof typeof words, names: readonly string[]): string =>
    wrapText(`${words[word][language]}: ${names.join(', ')}`, { first: '  ', rest: '    ' });
  return [
    `${label[language]} (${id})`,
    line('dimensions', dimensions),
    line('filters', filters),
    line('profiles', profiles),
    line('measures', measures),
  ].join('\n');
}
