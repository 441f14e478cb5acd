import type { Text } from '@neue-wege/domain';

/** The words for what a release of a return corrects in the one before. */
export const differenceTexts = {
  name: { de: 'Berichtigungen', en: 'Corrections' },
  about: {
    de: 'Jede Zahl, die anders ist als in Fassung {n}. Änderungen von Quoten sind in Prozentpunkten (PP). Ohne Zahl bleibt eine Änderung, wo eine Seite fehlt oder nicht gezeigt wird, oder wo die Basis kleiner als 10 ist.',
    en: 'Every figure that is not what it was in release {n}. Changes of rates are in percentage points (pp). A change has no number where a side is missing or not shown, or on a base below 10.',
  },
  corrects: { de: 'Berichtigt', en: 'Corrects' },
  reason: { de: 'Grund der Berichtigung', en: 'Reason of the correction' },
  count: {
    de: 'Fassung {release}: {n} von {all} Zahlen sind anders (siehe „Berichtigungen“); neue Werte tragen das Zeichen r.',
    en: 'release {release}: {n} of {all} figures differ (see “Corrections”); new values bear the sign r.',
  },
  redefined: { de: 'Neu definiert', en: 'Defined anew' },
  nothing: { de: 'Keine Zahl ist anders.', en: 'No figure differs.' },
  firstOnly: {
    de: 'Aufgeführt sind die ersten {n} von {all}; alle stehen in der Arbeitsmappe und in den Dateien für Programme.',
    en: 'Listed are the first {n} of {all}; all stand in the workbook and in the files for programs.',
  },
  place: { de: 'Ort und Merkmal', en: 'Place and attribute' },
  before: { de: 'Vorher', en: 'Before' },
  beforeStatus: { de: 'Status vorher', en: 'Status before' },
  after: { de: 'Nachher', en: 'After' },
  afterStatus: { de: 'Status nachher', en: 'Status after' },
  change: { de: 'Änderung', en: 'Change' },
  kind: { de: 'Was anders ist', en: 'What differs' },
  origin: { de: 'Ursache', en: 'Cause' },
  points: { de: 'PP', en: 'pp' },
  missing: { de: 'keine solche Zeile', en: 'no such row' },
} as const satisfies Record<string, Text>;
