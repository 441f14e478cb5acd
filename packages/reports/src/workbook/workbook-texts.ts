import type { Text } from '@neue-wege/domain';

/** The words of a workbook that are not the catalogue's. */
export const workbookTexts = {
  system: { de: 'Neue Wege', en: 'Neue Wege' },
  cover: { de: 'Deckblatt', en: 'Cover' },
  table: { de: 'Tabelle', en: 'Table' },
  notes: { de: 'Erläuterungen', en: 'Notes' },
  signs: { de: 'Zeichenerklärung', en: 'Signs' },
  by: { de: 'nach', en: 'by' },
  and: { de: 'und', en: 'and' },
  to: { de: 'bis', en: 'to' },
  of: { de: 'von', en: 'of' },
  all: { de: 'alle', en: 'all' },
  more: { de: 'und {n} weitere, siehe „Abfrage“', en: 'and {n} more, see “Query”' },
  manyMeasures: { de: '{n} Kennzahlen', en: '{n} measures' },
  description: {
    de: 'Deckblatt, Zahlen als Tabelle, Erläuterungen der Kennzahlen und Zeichenerklärung.',
    en: 'Cover, figures as a table, notes on the measures and the signs.',
  },
  synthetic: {
    de: 'Synthetische Daten: Hinter den Zahlen stehen keine wirklichen Personen.',
    en: 'Synthetic data: no real persons are behind the figures.',
  },
} as const satisfies Record<string, Text>;

/** The lines of the cover. */
export const coverTexts = {
  measures: { de: 'Kennzahlen', en: 'Measures' },
  split: { de: 'Gliederung', en: 'Split' },
  noSplit: { de: 'keine, nur insgesamt', en: 'none, the total alone' },
  selection: { de: 'Auswahl', en: 'Selection' },
  everything: { de: 'alles', en: 'everything' },
  seen: { de: 'Nur Standorte', en: 'Locations seen' },
  period: { de: 'Berichtszeitraum', en: 'Period' },
  allTime: { de: 'alles bis zum Datenstand', en: 'everything up to the as-of day' },
  asOf: { de: 'Datenstand', en: 'As of' },
  dataVersion: { de: 'Datenversion', en: 'Data version' },
  values: { de: 'Werte', en: 'Values' },
  state: { de: 'Status der Werte', en: 'State of the values' },
  exclusions: { de: 'Ausschlüsse', en: 'Exclusions' },
  excluded: {
    de: 'nicht im Nenner: verstorben, anderes Jobcenter, Rente, erwerbsunfähig',
    en: 'not in the denominator: deceased, other Jobcenter, pension, unable to work',
  },
  source: { de: 'Quelle', en: 'Source' },
  contact: { de: 'Kontakt', en: 'Contact' },
  page: { de: 'Ansicht', en: 'View' },
  question: { de: 'Abfrage', en: 'Query' },
  sheets: { de: 'Blätter', en: 'Sheets' },
  hints: { de: 'Hinweise', en: 'Please note' },
} as const satisfies Record<string, Text>;

/** What the links of the cover are called. */
export const linkTexts = {
  page: { de: 'Diese Ansicht im Browser öffnen', en: 'Open this view in the browser' },
  question: { de: 'Dieselbe Tabelle neu abrufen', en: 'Fetch the same table again' },
} as const satisfies Record<string, Text>;

/** What one needs to know to read the table right. */
export const hintTexts = {
  absent: {
    de: 'Ein leeres graues Feld hat keinen Wert; die Spalte „Status“ derselben Kennzahl sagt, warum. Eine Null ist immer eine gezählte Null.',
    en: 'An empty grey cell has no value; the column “Status” of the same measure says why. A zero is always a counted zero.',
  },
  precision: {
    de: 'Quoten stehen mit voller Genauigkeit in der Zelle. Angezeigt werden ab 30 Fällen eine Nachkommastelle, ab 10 Fällen ganze Prozent, darunter die beiden Anzahlen statt einer Quote.',
    en: 'Cells hold rates at full precision. Shown are one decimal from 30 cases on, whole per cent from 10, and below that the two counts instead of a rate.',
  },
  totals: {
    de: 'Zeilen mit „alle“ sind eigens berechnet, nicht addiert: Wer mehrmals teilnimmt, zählt in ihnen bei Personen nur einmal. Für eigene Auswertungen in der Spalte „Zeilenart“ nur „einzeln“ wählen.',
    en: 'Rows with “all” are computed by themselves, not added up: whoever takes part several times counts once among persons. For analyses of your own, choose “single” alone in the column “Kind of row”.',
  },
  details: {
    de: 'Zähler, Nenner und weitere Spalten einer Kennzahl sind gruppiert und lassen sich über die Leiste oberhalb der Spalten einklappen.',
    en: 'Numerator, denominator and further columns of a measure are grouped and can be folded by the bar above the columns.',
  },
  mature: {
    de: 'Quoten in Zeilen ohne Zeitraum: nur Fälle, deren Frist und Wartezeit vorbei sind.',
    en: 'Rates in rows without a period: only cases whose due day and waiting time are over.',
  },
} as const satisfies Record<string, Text>;

/** The columns of the table that are no dimension and no measure. */
export const columnTexts = {
  rowKind: { de: 'Zeilenart', en: 'Kind of row' },
  single: { de: 'einzeln', en: 'single' },
  over: { de: 'zusammen über', en: 'together over' },
  total: { de: 'insgesamt', en: 'total' },
  key: { de: 'Schlüssel', en: 'key' },
  ags: { de: 'AGS', en: 'AGS' },
  status: { de: 'Status', en: 'Status' },
  unknownWithheld: { de: 'Unbekannte geheim gehalten', en: 'unknown ones confidential' },
} as const satisfies Record<string, Text>;

/** The columns of the two sheets that explain. */
export const explanationTexts = {
  term: { de: 'Begriff', en: 'Term' },
  kind: { de: 'Art', en: 'Kind' },
  id: { de: 'Kennung', en: 'Id' },
  definition: { de: 'Definition', en: 'Definition' },
  formula: { de: 'Formel', en: 'Formula' },
  unknown: { de: 'Unbekanntes', en: 'The unknown' },
  readingHint: { de: 'Lesehinweis', en: 'How to read it' },
  source: { de: 'Nummer', en: 'Number' },
  measure: { de: 'Kennzahl', en: 'Measure' },
  dimension: { de: 'Gliederung', en: 'Dimension' },
  column: { de: 'Spalte', en: 'Column' },
  sign: { de: 'Zeichen', en: 'Sign' },
  meaning: { de: 'Bedeutung', en: 'Meaning' },
} as const satisfies Record<string, Text>;
