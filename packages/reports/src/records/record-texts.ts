import type { Text } from '@neue-wege/domain';

/** The words of the workbook of enrolments that are not those of every workbook. */
export const recordTexts = {
  title: { de: 'Teilnahmen mit Pseudonym', en: 'Enrolments by pseudonym' },
  table: { de: 'Teilnahmen', en: 'Enrolments' },
  columns: { de: 'Spalten', en: 'Columns' },
  description: {
    de: 'Deckblatt, eine Zeile je Teilnahme und Erläuterung der Spalten.',
    en: 'Cover, a line per enrolment, and notes on the columns.',
  },
  enrolments: { de: 'Teilnahmen', en: 'Enrolments' },
  column: { de: 'Spalte', en: 'Column' },
  words: { de: 'Angaben und ihre Schlüssel', en: 'Values and their keys' },
} as const satisfies Record<string, Text>;

/** The days by which enrolments are chosen, with `{day}`. */
export const chosenDayTexts = {
  enteredFrom: { de: 'Eintritt ab {day}', en: 'Entry from {day} on' },
  enteredThrough: { de: 'Eintritt bis {day}', en: 'Entry up to {day}' },
  exitedFrom: { de: 'Austritt ab {day}', en: 'Exit from {day} on' },
  exitedThrough: { de: 'Austritt bis {day}', en: 'Exit up to {day}' },
} as const satisfies Record<string, Text>;

/** How the workbook is to be read. */
export const recordHintTexts = {
  counted: {
    de: 'Eine Zeile ist eine Teilnahme, keine Person: Wer mehrmals teilnimmt, hat mehrere Zeilen mit demselben Pseudonym. Zugewiesene, die nie begonnen haben, stehen ohne Eintritt am Ende.',
    en: 'A line is an enrolment, not a person: whoever takes part several times has several lines with the same pseudonym. People assigned who never started stand at the end, without an entry.',
  },
  empty: {
    de: 'Leeres Feld: nicht geliefert oder noch nicht eingetreten. „Unbekannt“: Die Angabe fehlt.',
    en: 'Empty cell: not delivered, or not happened yet. “Unknown”: the information is missing.',
  },
  keys: {
    de: 'Schlüssel und AGS sind Text, damit führende Nullen bleiben; Tage sind Datumswerte.',
    en: 'Keys and AGS are text, so that leading zeros stay; days are dates.',
  },
  confidential: {
    de: 'Einzeldaten mit Pseudonym sind Sozialdaten: nur für die eigene Aufgabe verwenden, nicht weitergeben, danach löschen. Für Berichte gibt es die Tabellen mit Geheimhaltung.',
    en: 'Records by pseudonym are social data: use them for your own task alone, do not pass them on, delete them afterwards. Reports have the tables under disclosure control.',
  },
} as const satisfies Record<string, Text>;

/** The columns that are no dimension. */
export const recordColumnTexts = {
  participant: {
    label: { de: 'Pseudonym', en: 'Pseudonym' },
    definition: {
      de: 'Pseudonym der Person: dieselbe Person hat immer dasselbe, solange der Pseudonymschlüssel derselbe ist.',
      en: 'Pseudonym of the person: always the same for the same person, as long as the pseudonym key is.',
    },
  },
  assigned_on: {
    label: { de: 'Zugewiesen am', en: 'Assigned on' },
    definition: { de: 'Tag der Zuweisung.', en: 'The day of the assignment.' },
  },
  planned_start_on: {
    label: { de: 'Geplanter Beginn', en: 'Planned start' },
    definition: {
      de: 'Tag, an dem die Teilnahme beginnen sollte.',
      en: 'The day the enrolment was to start.',
    },
  },
  entered_on: {
    label: { de: 'Eintritt', en: 'Entry' },
    definition: { de: 'Erster Tag der Teilnahme.', en: 'The first day of the enrolment.' },
  },
  planned_exit_on: {
    label: { de: 'Geplantes Ende', en: 'Planned end' },
    definition: { de: 'Tag, an dem die Teilnahme enden sollte.', en: 'The day the enrolment was to end.' },
  },
  exited_on: {
    label: { de: 'Austritt', en: 'Exit' },
    definition: { de: 'Letzter Tag der Teilnahme.', en: 'The last day of the enrolment.' },
  },
  in_receipt_at_entry: {
    label: { de: 'Leistungsbezug bei Eintritt', en: 'In receipt at entry' },
    definition: {
      de: 'Ob bei Eintritt Leistungen bezogen wurden.',
      en: 'Whether they received benefit at entry.',
    },
  },
  progress_at_entry: {
    label: { de: 'Stufe bei Eintritt', en: 'Step at entry' },
    definition: { de: 'Fortschrittsstufe bei Eintritt.', en: 'Progress step at entry.' },
  },
  progress_at_exit: {
    label: { de: 'Stufe bei Austritt', en: 'Step at exit' },
    definition: { de: 'Fortschrittsstufe bei Austritt.', en: 'Progress step at exit.' },
  },
  recorded_on: {
    label: { de: 'Erfasst am', en: 'Recorded on' },
    definition: {
      de: 'Tag der Erfassung, soweit geliefert.',
      en: 'The day it was recorded, where that was delivered.',
    },
  },
} as const satisfies Record<string, { readonly label: Text; readonly definition: Text }>;
