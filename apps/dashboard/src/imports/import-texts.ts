import type { Text } from '@neue-wege/domain';
import type { Noun } from '../reading/reading.ts';

/** The words of past imports. */
export const importTexts = {
  title: { de: 'Lieferungen', en: 'Imports' },
  history: { de: 'Bisherige Lieferungen', en: 'Past imports' },
  none: { de: 'Noch keine Lieferung', en: 'No import yet' },
  noneHint: {
    de: 'Was Sie einspielen, steht danach hier: wer, wann, welche Dateien und was daraus wurde.',
    en: 'Whatever you import will be listed here: who, when, which files, and what became of them.',
  },
  loading: { de: 'Wird geladen …', en: 'Loading …' },
  older: { de: 'Ältere zeigen', en: 'Show older ones' },
  number: { de: 'Lieferung {number}', en: 'Import {number}' },
  back: { de: 'Alle Lieferungen', en: 'All imports' },
  toOverview: { de: 'Zur Übersicht', en: 'To the overview' },
  andMore: { de: '{name} und {n} weitere', en: '{name} and {n} more' },
  nothing: { de: 'nichts geändert', en: 'nothing changed' },
  nothingStored: { de: 'nichts gespeichert', en: 'nothing stored' },
  unknownNumber: { de: 'Diese Lieferung gibt es nicht', en: 'There is no such import' },
  unknownNumberHint: {
    de: 'Vielleicht ist die Nummer falsch, oder die Lieferung betrifft Standorte, die Sie nicht sehen.',
    en: 'The number may be wrong, or the import is about locations that you do not see.',
  },

  facts: { de: 'Was gespeichert ist', en: 'What is stored' },
  standing: { de: 'Stand', en: 'State' },
  when: { de: 'Wann', en: 'When' },
  who: { de: 'Wer', en: 'Who' },
  mode: { de: 'Art', en: 'Mode' },
  UPSERT: { de: 'Ergänzung: Was fehlt, bleibt', en: 'Addition: what is missing stays' },
  REPLACE: { de: 'Gesamtbestand: Was fehlt, endet', en: 'Complete: what is missing ends' },
  dataVersion: { de: 'Datenversion', en: 'Data version' },
  versionKnown: { de: '{version}, bekannt seit {day}', en: '{version}, known since {day}' },
  noVersion: { de: 'keine, nichts wurde geändert', en: 'none, nothing was changed' },
  reason: { de: 'Grund der Berichtigung', en: 'Reason of the correction' },
  profiles: { de: 'Zuordnungsprofile', en: 'Mapping profiles' },
  files: { de: 'Dateien', en: 'Files' },
  file: { de: 'Datei', en: 'File' },
  kind: { de: 'Inhalt', en: 'Content' },
  rows: { de: 'Zeilen', en: 'Rows' },
  hash: { de: 'Prüfsumme (SHA-256)', en: 'Checksum (SHA-256)' },
  records: { de: 'Datensätze', en: 'Records' },
  rejections: { de: 'Zurückgewiesene Zeilen', en: 'Rejected rows' },
  rejectionsHint: {
    de: 'Sie wurden beiseite gelegt. Eine Zeile, die zwei Regeln verletzt, zählt bei beiden.',
    en: 'They were set aside. A row that breaks two rules counts for both.',
  },
  rule: { de: 'Regel', en: 'Rule' },

  stored: { de: 'Gespeichert', en: 'Stored' },
  unchanged: { de: 'Nichts Neues', en: 'Nothing new' },
  refused: { de: 'Abgelehnt', en: 'Refused' },
  withdrawn: { de: 'Zurückgenommen', en: 'Withdrawn' },

  demo: { de: 'Vorführdaten', en: 'Demo data' },
  commandLine: { de: '{name} (Befehlszeile)', en: '{name} (command line)' },
  key: { de: 'ein Programm (API-Schlüssel)', en: 'a program (API key)' },
  schedule: { de: 'automatisch', en: 'automatically' },
  person: { de: 'ein Konto', en: 'an account' },
} as const satisfies Record<string, Text>;

/** What became of records, each with its number. */
export const countNouns = {
  added: { one: { de: '{n} neu', en: '{n} new' }, other: { de: '{n} neu', en: '{n} new' } },
  changed: {
    one: { de: '{n} geändert', en: '{n} changed' },
    other: { de: '{n} geändert', en: '{n} changed' },
  },
  unchanged: {
    one: { de: '{n} unverändert', en: '{n} unchanged' },
    other: { de: '{n} unverändert', en: '{n} unchanged' },
  },
  ended: { one: { de: '{n} beendet', en: '{n} ended' }, other: { de: '{n} beendet', en: '{n} ended' } },
  rejected: {
    one: { de: '{n} Zeile zurückgewiesen', en: '{n} row rejected' },
    other: { de: '{n} Zeilen zurückgewiesen', en: '{n} rows rejected' },
  },
} as const satisfies Record<string, Noun>;

/** The heads of the same numbers in a table. */
export const countTexts = {
  added: { de: 'Neu', en: 'New' },
  changed: { de: 'Geändert', en: 'Changed' },
  unchanged: { de: 'Unverändert', en: 'Unchanged' },
  ended: { de: 'Beendet', en: 'Ended' },
  rejected: { de: 'Zurückgewiesen', en: 'Rejected' },
} as const satisfies Record<string, Text>;
