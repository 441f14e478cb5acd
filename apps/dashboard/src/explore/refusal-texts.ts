import type { Text } from '@neue-wege/domain';

/** Why something cannot be chosen now; what stands in small letters follows the measures that it is about. */
export const refusalTexts = {
  about: { de: '{measures}: {reason}', en: '{measures}: {reason}' },
  notSplit: {
    de: 'nicht nach {dimension} aufteilbar',
    en: 'cannot be split by {dimension}',
  },
  onlyPerYear: {
    de: 'nur je Jahr, also mit Zeilen nach Jahr oder für ein einzelnes Jahr',
    en: 'per year alone, so with rows by year or for a single year',
  },
  neverSplit: {
    de: 'Nach „{dimension}“ gibt es nur genaue Werte',
    en: 'By “{dimension}” there are exact values alone',
  },
  notTogether: {
    de: '{dimensions}: gemeinsam nicht veröffentlicht',
    en: '{dimensions}: not published together',
  },
  neverMeasured: { de: 'nur als genaue Werte', en: 'as exact values alone' },
  notMeasured: {
    de: 'in dieser Aufteilung nicht veröffentlicht',
    en: 'not published by this split',
  },
  notFiltered: {
    de: 'Diese Aufteilung lässt sich nicht filtern nach: {dimensions}',
    en: 'This split cannot be filtered by: {dimensions}',
  },
  merging: {
    de: 'Mehrere Werte nur, wenn die Zeilen sie unterscheiden ({dimensions})',
    en: 'Several values only where rows tell them apart ({dimensions})',
  },
  full: { de: 'Höchstens {n} Kennzahlen zugleich', en: 'At most {n} measures at once' },
  last: { de: 'Mindestens eine Kennzahl bleibt gewählt', en: 'At least one measure stays chosen' },
} as const satisfies Record<string, Text>;
