import type { Text } from '@neue-wege/domain';

/** The words of the overview page itself. */
export const overviewTexts = {
  title: { de: 'Übersicht', en: 'Overview' },
  emptyStore: { de: 'Noch keine Daten', en: 'No data yet' },
  toImports: { de: 'Dateien einspielen', en: 'Import files' },
  emptyStoreHint: {
    de: 'Auch dieser Befehl lädt Ihre Dateien. Er prüft jede Zeile und speichert nur, wenn alle stimmen:',
    en: 'This command loads your files too. It checks every row and stores only when all are right:',
  },
  emptyStoreDemo: {
    de: 'Zum Ausprobieren gibt es erfundene Daten:',
    en: 'To try it out there are made-up data:',
  },
  notKnownYet: { de: 'Am {day} war noch nichts bekannt', en: 'On {day} nothing was known yet' },
  notKnownYetHint: {
    de: 'Der Datenstand liegt vor der ersten Lieferung.',
    en: 'The as-of date lies before the first delivery.',
  },
  future: { de: 'Der {day} liegt in der Zukunft', en: '{day} lies in the future' },
  futureHint: {
    de: 'Die Adresse nennt einen Datenstand, den es noch nicht gibt. Zahlen gibt es bis heute.',
    en: 'The address names an as-of date that has yet to come. There are figures up to today.',
  },
  nothingChosen: { de: 'Keine Teilnahmen in dieser Auswahl', en: 'No participations in this selection' },
  nothingChosenHint: {
    de: 'Für diese Standorte, Projekte und Jahre gibt es keine Zeilen.',
    en: 'There are no rows for these locations, projects and years.',
  },
  newestData: { de: 'Neuesten Datenstand zeigen', en: 'Show the newest data' },
  reset: { de: 'Filter zurücksetzen', en: 'Reset filters' },
} as const satisfies Record<string, Text>;
