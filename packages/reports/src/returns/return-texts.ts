import type { Text } from '@neue-wege/domain';

/** The words of the files of a return that are not the catalogue's. */
export const returnTexts = {
  title: { de: 'Quartalsmeldung', en: 'Quarterly return' },
  quarter: { de: '{n}. Quartal {year}', en: 'Q{n} {year}' },
  draft: { de: 'Entwurf', en: 'Draft' },
  description: {
    de: 'Deckblatt, Inhalt, je Abschnitt ein Blatt mit einer Tabelle, Erläuterungen der Kennzahlen und Zeichenerklärung.',
    en: 'Cover, contents, a sheet with one table per section, notes on the measures and the signs.',
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
  rows: { de: 'Zeilen', en: 'Rows' },
} as const satisfies Record<string, Text>;
