import type { Text } from '@neue-wege/domain';

/** The words around every figure: chart, table, definition, files, and what its signs mean. */
export const figureFrameTexts = {
  form: { de: 'Darstellung (Taste T)', en: 'Form (key T)' },
  chart: { de: 'Diagramm', en: 'Chart' },
  table: { de: 'Tabelle', en: 'Table' },
  definition: { de: 'Definition: {label}', en: 'Definition: {label}' },
  formula: { de: 'Formel', en: 'Formula' },
  unknown: { de: 'Unbekannt', en: 'Unknown' },
  inGlossary: {
    de: 'Beispiel und Lesehinweis im Glossar',
    en: 'Example and how to read it, in the glossary',
  },
  standing: { de: 'Datenstand {day}, Datenversion {version}', en: 'As of {day}, data version {version}' },
  download: { de: 'Diese Zahlen als Datei', en: 'These figures as a file' },
  xlsx: { de: 'Excel (XLSX)', en: 'Excel (XLSX)' },
  csvDe: { de: 'CSV (deutsch)', en: 'CSV (German)' },
  csv: { de: 'CSV für Programme', en: 'CSV for programs' },
  key: { de: 'Zeichenerklärung', en: 'Key' },
  legend: { de: 'Zeichen und ihre Bedeutung', en: 'Signs and what they mean' },
  method: {
    de: 'Intervalle nach Wilson (95 %), Unterschiede nach Newcombe. Beide behandeln den Jahrgang als Stichprobe eines Verlaufs, obwohl alle Fälle gezählt sind; „gesichert“ heißt, dass Zufall allein den Unterschied kaum erklärt. Eine Quote steht ab 10 Fällen, mit einer Nachkommastelle ab 30.',
    en: 'Intervals by Wilson (95%), differences by Newcombe. Both treat the cohort as a sample of a process, although every case is counted; “proven” means that chance alone hardly explains the difference. A rate is shown from 10 cases on, with one decimal from 30.',
  },
} as const satisfies Record<string, Text>;

/** What is said where no published table answers. */
export const notPublishedTexts = {
  title: { de: 'Geschützt nicht veröffentlicht', en: 'Not published under protection' },
  never: {
    de: '{what} gibt es nur als genaue Werte. Geschützte Tabellen werden dazu nicht veröffentlicht.',
    en: '{what} exist as exact values alone. No protected tables are published for them.',
  },
  notThis: {
    de: '{what} stehen in dieser Aufteilung oder Auswahl in keiner veröffentlichten Tabelle.',
    en: '{what} stand in no published table by this split or choice.',
  },
  partly: {
    de: '{what} stehen in dieser Aufteilung oder Auswahl nur zum Teil in veröffentlichten Tabellen.',
    en: '{what} stand only partly in published tables by this split or choice.',
  },
  instead: { de: 'Stattdessen sind Tabellen veröffentlicht nach:', en: 'Published instead are tables by:' },
  bySplit: { de: 'In dieser Aufteilung sind veröffentlicht:', en: 'Published by this split:' },
  exact: {
    de: 'Ihre Rollen erlauben auch die genauen Werte; sie sind nur für den Dienstgebrauch.',
    en: 'Your roles also allow the exact values; they are for internal use alone.',
  },
  ask: {
    de: 'Genaue Werte sehen die Rollen Fallarbeit, Datenpflege und Veröffentlichung.',
    en: 'Exact values are seen by the roles case staff, data steward and publisher.',
  },
  showExact: { de: 'Genaue Werte zeigen', en: 'Show exact values' },
} as const satisfies Record<string, Text>;
