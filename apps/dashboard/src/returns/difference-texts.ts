import type { Text } from '@neue-wege/domain';
import type { Noun } from '../reading/reading.ts';

/** The words for what two releases say differently. */
export const differenceTexts = {
  choice: { de: 'Vergleich', en: 'Comparison' },
  none: { de: 'Ohne Vergleich', en: 'No comparison' },
  pair: { de: 'Fassung {from} → {to}', en: 'Release {from} → {to}' },
  pairNow: { de: 'Fassung {from} → jetzt', en: 'Release {from} → now' },
  nowHint: {
    de: 'Verglichen wird, was gemeldet wurde, mit dem, was jetzt veröffentlicht ist.',
    en: 'What was reported is compared with what is released now.',
  },
  nothing: { de: 'Keine Zahl ist anders.', en: 'No figure differs.' },
  counted: { de: '{different}, {same}.', en: '{different}, {same}.' },
  redefined: { de: 'Neu definiert: {measures}.', en: 'Defined anew: {measures}.' },
  caption: { de: 'Was anders ist, {pair}', en: 'What differs, {pair}' },
  place: { de: 'Standort und Merkmal', en: 'Location and attribute' },
  period: { de: 'Zeitraum', en: 'Period' },
  before: { de: 'Vorher', en: 'Before' },
  after: { de: 'Nachher', en: 'After' },
  why: { de: 'Warum', en: 'Why' },
  group: { de: '{section}: {measure}', en: '{section}: {measure}' },
  reading: {
    de: '„–“ beim Unterschied: Er lässt sich nicht beziffern, weil ein Wert fehlt oder weniger als 10 Fälle dahinterstehen.',
    en: '“–” as a difference: it cannot be told, because a value is missing or fewer than 10 cases are behind it.',
  },
  inFile: { de: '{more} in der Datei:', en: '{more} in the file:' },
  onCommand: { de: '{more} mit diesem Befehl:', en: '{more} by this command:' },
  standing: {
    de: 'Vorher: Datenstand {from}, Datenversion {fromVersion}. Nachher: Datenstand {to}, Datenversion {toVersion}.',
    en: 'Before: as of {from}, data version {fromVersion}. After: as of {to}, data version {toVersion}.',
  },
  unseen: {
    de: 'Diese beiden Fassungen lassen sich nicht vergleichen: Nicht beide sind festgeschrieben.',
    en: 'These two releases cannot be compared: not both of them are frozen.',
  },
} as const satisfies Record<string, Text>;

/** What is counted in a comparison. */
export const differenceNouns = {
  different: {
    one: { de: '{n} Zahl ist anders', en: '{n} figure differs' },
    other: { de: '{n} Zahlen sind anders', en: '{n} figures differ' },
  },
  same: {
    one: { de: '{n} ist gleich', en: '{n} is the same' },
    other: { de: '{n} sind gleich', en: '{n} are the same' },
  },
  more: {
    one: { de: '{n} weitere Zahl', en: '{n} more figure' },
    other: { de: '{n} weitere Zahlen', en: '{n} more figures' },
  },
} as const satisfies Record<string, Noun>;
