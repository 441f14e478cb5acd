import type { Text } from '@neue-wege/domain';

/** The words of the files of a return that are not the catalogue's. */
export const returnTexts = {
  title: { de: 'Quartalsmeldung', en: 'Quarterly return' },
  quarter: { de: '{n}. Quartal {year}', en: 'Q{n} {year}' },
  draft: { de: 'Entwurf', en: 'Draft' },
  description: {
    de: 'Deckblatt, Inhalt, je Abschnitt ein Blatt mit einer Tabelle, Erläuterungen der Kennzahlen, Zeichenerklärung und Prüfprotokoll.',
    en: 'Cover, contents, a sheet with one table per section, notes on the measures, the signs and the check log.',
  },
  contents: { de: 'Inhalt', en: 'Contents' },
} as const satisfies Record<string, Text>;

/** The lines of the cover. */
export const returnCoverTexts = {
  quarter: { de: 'Berichtsquartal', en: 'Quarter' },
  running: { de: 'läuft am Datenstand noch', en: 'still running on the as-of day' },
  state: { de: 'Stand', en: 'State' },
  draft: {
    de: 'Entwurf, nicht freigegeben: Die Zahlen können sich noch ändern.',
    en: 'Draft, not signed off: the figures may still change.',
  },
  frozen: {
    de: 'geprüft, abgezeichnet und festgeschrieben: Diese Fassung ändert sich nicht mehr.',
    en: 'checked, signed off and frozen: this release does not change any more.',
  },
  release: { de: 'Fassung', en: 'Release' },
  audience: { de: 'Bestimmt für', en: 'Made for' },
  catalogueVersion: { de: 'Version der Definitionen', en: 'Version of the definitions' },
} as const satisfies Record<string, Text>;

/** What one needs to know to read the sections right. */
export const returnHintTexts = {
  rows: {
    de: 'Wo eine Zeile für einen Zeitraum fehlt, sind die veröffentlichten Anzahlen dort null.',
    en: 'Where a row is missing for a period, the published counts are zero there.',
  },
  through: {
    de: 'Laufende Zeiträume gehen bis zum Datenstand; die Spalte „bis“ nennt ihren letzten gezählten Tag. Liegt der Datenstand nach dem Quartal, so enthält das Jahr auch, was danach kam.',
    en: 'Periods still running end with the as-of day; the column “through” names their last counted day. Where the as-of day lies after the quarter, the year also holds what came later.',
  },
} as const satisfies Record<string, Text>;

/** The columns that are no dimension and no part of a value. */
export const returnColumnTexts = {
  quarter: { de: 'Berichtsquartal', en: 'Quarter of the return' },
  audience: { de: 'Bestimmt für', en: 'Made for' },
  asOf: { de: 'Datenstand', en: 'As of' },
  dataVersion: { de: 'Datenversion', en: 'Data version' },
  section: { de: 'Abschnitt', en: 'Section' },
  periodRole: { de: 'Art des Zeitraums', en: 'Kind of period' },
  period: { de: 'Zeitraum', en: 'Period' },
  first: { de: 'von', en: 'from' },
  through: { de: 'bis', en: 'through' },
  measure: { de: 'Kennzahl', en: 'Measure' },
  unit: { de: 'Einheit', en: 'Unit' },
  value: { de: 'Wert', en: 'Value' },
  preliminary: { de: 'Vorläufig', en: 'Preliminary' },
  about: { de: 'Was darin steht', en: 'What stands in it' },
  note: { de: 'Erläuterung', en: 'Comment' },
  rows: { de: 'Zeilen', en: 'Rows' },
} as const satisfies Record<string, Text>;

/** The log of who prepared, checked and signed off, and of what was checked. */
export const checkLogTexts = {
  name: { de: 'Prüfprotokoll', en: 'CheckLog' },
  title: { de: 'Prüfprotokoll', en: 'Check log' },
  kind: { de: 'Art', en: 'Kind' },
  item: { de: 'Bezeichnung', en: 'Item' },
  meaning: { de: 'Was das heißt', en: 'What that means' },
  result: { de: 'Ergebnis', en: 'Result' },
  comment: { de: 'Erläuterung', en: 'Comment' },
  by: { de: 'Durch', en: 'By' },
  on: { de: 'Am', en: 'On' },
  notice: { de: 'Hinweis', en: 'Note' },
  step: { de: 'Schritt', en: 'Step' },
  check: { de: 'Prüfung', en: 'Check' },
  nothing: { de: 'keine Befunde', en: 'no findings' },
  found: { de: 'Befunde, erläutert', en: 'findings, commented' },
  draft: { de: 'Entwurf', en: 'Draft' },
  unchecked: {
    de: 'Dies ist ein Entwurf aus dem, was jetzt freigegeben ist. Er ist nicht abgezeichnet.',
    en: 'This is a draft of what is released now. It is not signed off.',
  },
  aboutManagement: {
    de: 'Geprüft wurde vor dem Abzeichnen; jeder Befund wurde erläutert. Wie viele Befunde es waren, ist eine genaue Zahl und steht in keiner Datei.',
    en: 'Checks were made before signing off; each finding was commented. How many findings there were is an exact figure and stands in no file.',
  },
  aboutPublic: {
    de: 'Geprüft wurde vor dem Abzeichnen; jeder Befund wurde intern erläutert. Personen, Erläuterungen und die Zahl der Befunde stehen nicht in Dateien für die Öffentlichkeit.',
    en: 'Checks were made before signing off; each finding was commented internally. Persons, comments and the number of findings do not stand in files for the public.',
  },
} as const satisfies Record<string, Text>;
