import type { Text } from '@neue-wege/domain';

/** What was agreed for a figure, and what can be said of the two. */
export const targetTexts = {
  target: { de: 'Ziel {year}: {value} ({source})', en: 'Target for {year}: {value} ({source})' },
  soFar: { de: 'bisher {verdict}', en: 'so far {verdict}' },
  reached: { de: 'erreicht', en: 'reached' },
  missed: { de: 'nicht erreicht', en: 'not reached' },
  above: { de: 'darüber', en: 'above it' },
  equal: { de: 'genau so viele', en: 'exactly as many' },
  below: { de: 'darunter', en: 'below it' },
  provenReached: { de: 'gesichert erreicht', en: 'reached, proven' },
  provenMissed: { de: 'gesichert nicht erreicht', en: 'not reached, proven' },
  unproven: {
    de: 'im Rahmen des Ziels, weder gesichert erreicht noch verfehlt',
    en: 'in line with the target, not proven either way',
  },
  rounded: { de: 'gerundet nicht zu entscheiden', en: 'too close to tell after rounding' },
  running: { de: 'das Jahr läuft noch', en: 'the year is still running' },
  otherDefinition: {
    de: 'nach einer anderen Definition vereinbart, nicht vergleichbar',
    en: 'agreed under another definition, not comparable',
  },
  tooFew: { de: 'nicht vergleichbar: Basis unter {base}', en: 'not comparable: base below {base}' },
  tooUnknown: {
    de: 'nicht vergleichbar: zu viel ist unbekannt',
    en: 'not comparable: too much is unknown',
  },
} as const satisfies Record<string, Text>;
