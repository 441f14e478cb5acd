import type { Text } from '@neue-wege/domain';

/** What stands in the columns of the long tables that are no dimension and no part of a value. */
export const columnNotes = {
  quarter: { de: 'Das Quartal der Meldung.', en: 'The quarter of the return.' },
  audience: { de: 'Für wen die Datei bestimmt ist.', en: 'For whom the file is made.' },
  asOf: {
    de: 'Der Tag, dessen Wissen die Zahlen wiedergeben.',
    en: 'The day whose knowledge the figures tell.',
  },
  dataVersion: {
    de: 'Die Nummer des Datenbestands, aus dem die Zahlen sind.',
    en: 'The number of the state of the data that the figures are of.',
  },
  section: { de: 'Der Abschnitt der Meldung.', en: 'The section of the return.' },
  periodRole: {
    de: 'Was der Zeitraum für das Quartal der Meldung ist.',
    en: 'What the period is to the quarter of the return.',
  },
  period: {
    de: 'Quartal oder Jahr; leer, wo ohne Zeitraum gezählt wird.',
    en: 'Quarter or year; empty where no period is counted by.',
  },
  first: { de: 'Der erste Tag des Zeitraums.', en: 'The first day of the period.' },
  through: { de: 'Der letzte gezählte Tag.', en: 'The last day that is counted.' },
  isTotalOf: {
    de: 'Über welche Gliederungen die Zeile zusammenfasst, mit Komma getrennt; leer bei einzelnen.',
    en: 'Which dimensions the row sums over, separated by commas; empty in single rows.',
  },
  rowKind: {
    de: 'Ob die Zeile einzeln ist oder worüber sie zusammenfasst.',
    en: 'Whether the row is a single one, or what it sums over.',
  },
  measure: {
    de: 'Die Kennzahl, deren Wert in der Zeile steht.',
    en: 'The measure whose value stands in the row.',
  },
  unit: {
    de: 'Die Einheit des Werts; Quoten sind Anteile an 1.',
    en: 'The unit of the value; rates are fractions of 1.',
  },
  value: {
    de: 'Der Wert; leer, wo er nicht gezeigt wird oder es keinen gibt.',
    en: 'The value; empty where it is not shown or there is none.',
  },
  status: {
    de: 'Warum ein Wert fehlt, oder wie sicher er ist.',
    en: 'Why a value is missing, or how sure it is.',
  },
  preliminary: {
    de: 'Ob sich der Wert durch Nachmeldungen noch ändern kann.',
    en: 'Whether the value may still change by late reports.',
  },
} as const satisfies Record<string, Text>;
