import type { Text } from '@neue-wege/domain';
import type { Noun } from '../reading/reading.ts';

/** The words of what an import found. */
export const findingTexts = {
  title: { de: 'Befunde', en: 'Findings' },
  none: { de: 'Nichts zu beanstanden.', en: 'Nothing to object to.' },
  all: { de: 'Alle', en: 'All' },
  filter: { de: 'Welche Befunde', en: 'Which findings' },
  ERROR: { de: 'Fehler', en: 'Error' },
  WARNING: { de: 'Warnung', en: 'Warning' },
  NOTICE: { de: 'Hinweis', en: 'Notice' },
  rules: { de: 'Nach Regeln', en: 'By rule' },
  rule: { de: 'Regel', en: 'Rule' },
  remedy: { de: 'Was zu tun ist', en: 'What to do' },
  count: { de: 'Wie oft', en: 'How often' },
  places: { de: 'Stellen', en: 'Places' },
  file: { de: 'Datei', en: 'File' },
  line: { de: 'Zeile', en: 'Line' },
  column: { de: 'Spalte', en: 'Column' },
  finding: { de: 'Befund', en: 'Finding' },
  wholeDelivery: { de: 'ganze Lieferung', en: 'whole import' },
  more: { de: 'Weitere zeigen', en: 'Show more' },
  shown: { de: '{shown} von {total}', en: '{shown} of {total}' },
  loading: { de: 'Wird geladen …', en: 'Loading …' },
  download: { de: 'Alle als Datei', en: 'All as a file' },
  forExcel: { de: 'CSV für Excel', en: 'CSV for German Excel' },
  forPrograms: { de: 'CSV für Programme', en: 'CSV for programs' },
} as const satisfies Record<string, Text>;

/** Findings of one severity, each with its number. */
export const severityNouns = {
  ERROR: { one: { de: '{n} Fehler', en: '{n} error' }, other: { de: '{n} Fehler', en: '{n} errors' } },
  WARNING: {
    one: { de: '{n} Warnung', en: '{n} warning' },
    other: { de: '{n} Warnungen', en: '{n} warnings' },
  },
  NOTICE: { one: { de: '{n} Hinweis', en: '{n} notice' }, other: { de: '{n} Hinweise', en: '{n} notices' } },
} as const satisfies Record<string, Noun>;
