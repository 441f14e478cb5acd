import type { Text } from '@neue-wege/domain';

/** What is in a packed return, by the format of the file. */
export const packedFileTexts = {
  csv: {
    de: 'Eine Zeile je Zahl, mit Kennungen und Schlüsseln, für Programme. Vor Text, der wie eine Formel beginnt, steht ein Apostroph.',
    en: 'A line per figure, with ids and keys, for programs. Text that begins like a formula has an apostrophe before it.',
  },
  'csv-de': {
    de: 'Dieselben Zeilen in Worten, für deutsche Tabellenprogramme; beginnt mit einer Bytereihenfolge-Marke.',
    en: 'The same lines in words, for German spreadsheets; begins with a byte-order mark.',
  },
  xlsx: {
    de: 'Arbeitsmappe mit einem Blatt je Abschnitt, Erläuterungen, Zeichenerklärung und Prüfprotokoll.',
    en: 'Workbook with a sheet per section, notes, signs and check log.',
  },
  pdf: {
    de: 'Zum Lesen und Drucken, mit Diagrammen und Tabellen.',
    en: 'To read and to print, with charts and tables.',
  },
  json: {
    de: 'Die Meldung als ein Dokument mit Definitionen, Namen und Zeichen.',
    en: 'The return as one document with definitions, names and signs.',
  },
  parquet: {
    de: 'Die Zeilen der CSV-Datei für Programme mit Datentypen, ohne Apostroph.',
    en: 'The lines of the CSV file for programs with data types, without the apostrophe.',
  },
} as const satisfies Record<string, Text>;
