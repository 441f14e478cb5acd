import type { Text } from '@neue-wege/domain';
import type { Noun } from '../reading/reading.ts';

/** The words around the glossary; what it explains is the catalogue's. */
export const glossaryTexts = {
  title: { de: 'Glossar', en: 'Glossary' },
  version: { de: 'Fassung {version} der Kennzahlen', en: 'Measures, version {version}' },
  lead: {
    de: 'Was jede Zahl bedeutet, wie sie gerechnet wird und was sie nicht sagt. Definitionen und Formeln sind dieselben, nach denen die Anwendung rechnet.',
    en: 'What each number means, how it is computed and what it does not say. Definitions and formulas are those by which the application computes.',
  },
  search: { de: 'Suchen', en: 'Search' },
  searchHint: {
    de: 'Ein Wort aus Name, Definition oder Beispiel',
    en: 'A word of a name, definition or example',
  },
  nothing: {
    de: 'Kein Eintrag enthält alle Wörter. Versuchen Sie es mit einem kürzeren Wort.',
    en: 'No entry has all these words. Try a shorter word.',
  },
  clear: { de: 'Alle Einträge zeigen', en: 'Show all entries' },
  measures: { de: 'Kennzahlen', en: 'Measures' },
  methods: { de: 'Auswertungen', en: 'Answers beyond single numbers' },
  statuses: { de: 'Zeichen und Zustände', en: 'Signs and states' },
  dimensions: { de: 'Merkmale', en: 'Dimensions' },
  statusesHint: {
    de: 'Jede Zahl hat einen Zustand. Wo keine Zahl stehen kann, steht sein Zeichen; eine fehlende Zahl ist nie eine Null.',
    en: 'Every number has a state. Where no number can stand, its sign does; a missing number is never a zero.',
  },
  dimensionsHint: {
    de: 'Danach lassen sich Zahlen gliedern und filtern.',
    en: 'By these, numbers can be grouped and filtered.',
  },
  protection: { de: 'Schutz kleiner Gruppen', en: 'Protection of small groups' },
  protectionHint: {
    de: 'In geschützten Tabellen, wie sie Leitung und Auswertung sehen, gilt:',
    en: 'In protected tables, as management and analysts see them:',
  },
  more: { de: 'Formel, Beispiel und Lesehinweis', en: 'Formula, example and how to read it' },
  formula: { de: 'Formel', en: 'Formula' },
  example: { de: 'Beispiel', en: 'Example' },
  reading: { de: 'Lesehinweis', en: 'How to read it' },
  unknown: { de: 'Unbekannt', en: 'Unknown' },
  counted: { de: 'Gezählt werden', en: 'Counted are' },
  due: { de: 'Fällig', en: 'Due' },
  final: { de: 'Endgültig', en: 'Final' },
  atOnce: { de: 'sofort', en: 'at once' },
  byPlan: {
    de: 'wenn alle geplanten Enden und 3 Monate Wartezeit vorbei sind und niemand mehr teilnimmt',
    en: 'when all planned ends and 3 months of waiting are over and nobody is present any more',
  },
  unit: { de: 'Einheit', en: 'Unit' },
  notSplitBy: { de: 'Nicht zu gliedern nach', en: 'Cannot be split by' },
  onlyPerYear: { de: 'nur für einzelne Jahre', en: 'for single years alone' },
  source: { de: 'Quelle', en: 'Source' },
  sourceVersion: {
    de: '{source}, Fassung {version} der Definition',
    en: '{source}, version {version} of the definition',
  },
  address: { de: 'Adresse dieses Eintrags', en: 'Address of this entry' },
} as const satisfies Record<string, Text>;

/** What the glossary counts. */
export const glossaryNouns = {
  entries: {
    one: { de: '{n} Eintrag', en: '{n} entry' },
    other: { de: '{n} Einträge', en: '{n} entries' },
  },
  monthsLater: {
    one: { de: '{n} Monat danach', en: '{n} month later' },
    other: { de: '{n} Monate danach', en: '{n} months later' },
  },
  monthsOfWaiting: {
    one: { de: 'nach {n} Monat Wartezeit', en: 'after {n} month of waiting' },
    other: { de: 'nach {n} Monaten Wartezeit', en: 'after {n} months of waiting' },
  },
} as const satisfies Record<string, Noun>;
