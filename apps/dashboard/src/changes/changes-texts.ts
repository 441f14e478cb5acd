import type { Text } from '@neue-wege/domain';
import type { Noun } from '../reading/reading.ts';

/** The words of the page about what has changed between two days. */
export const changesTexts = {
  title: { de: 'Änderungen', en: 'Changes' },
  section: { de: 'Was hat sich geändert?', en: 'What has changed?' },
  what: { de: 'Änderungen der Kennzahlen', en: 'Changes of the measures' },
  since: { de: 'Geändert seit', en: 'Changed since' },
  sinceHint: {
    de: 'Vergleicht die Zahlen, die an diesem Tag bekannt waren, mit denen des Datenstands.',
    en: 'Compares the figures that were known on that day with those of the as-of day.',
  },
  usual: { de: 'Letztes Quartalsende', en: 'Last end of a quarter' },
  headline: {
    de: '{values} seit dem {from} geändert.',
    en: '{values} since {from}.',
  },
  whole: { de: '{place}, {year}: {values}.', en: '{place}, {year}: {values}.' },
  wholeValue: {
    de: '{measure} {before} → {after} ({difference})',
    en: '{measure} {before} → {after} ({difference})',
  },
  allYears: { de: 'alle Jahre', en: 'all years' },
  chosenYears: { de: 'gewählte Jahre', en: 'chosen years' },
  most: { de: 'Einzeln am meisten: {values}.', en: 'Singly most: {values}.' },
  mostValue: {
    de: '{name}, {before} → {after} ({difference})',
    en: '{name}, {before} → {after} ({difference})',
  },
  name: { de: '{measure} {year}, {place}', en: '{measure} {year}, {place}' },
  nothing: { de: 'Nichts hat sich geändert.', en: 'Nothing has changed.' },
  nothingHint: {
    de: 'Alle Kennzahlen dieser Auswahl sind am {to} so, wie sie am {from} bekannt waren.',
    en: 'All measures of this selection are on {to} as they were known on {from}.',
  },
  sameRelease: {
    de: 'An beiden Tagen galt dieselbe Freigabe der geschützten Tabellen, die vom {day}.',
    en: 'On both days the same release of the protected tables held, that of {day}.',
  },
  noRelease: {
    de: 'Für einen der beiden Tage gibt es keine Freigabe',
    en: 'There is no release for one of the two days',
  },
  noReleaseHint: {
    de: 'Geschützte Tabellen lassen sich erst von dem Tag an vergleichen, an dem die ersten freigegeben wurden. Wählen Sie unter „Geändert seit“ einen späteren Tag.',
    en: 'Protected tables can be compared only from the day on which the first were released. Choose a later day under “Changed since”.',
  },
  noReleaseOn: { de: 'Am {since} gab es noch keine Freigabe', en: 'On {since} there was no release yet' },
  comparableFrom: {
    de: 'Geschützte Tabellen lassen sich ab dem {first} vergleichen: An diesem Tag galt die erste Freigabe.',
    en: 'Protected tables can be compared from {first} on: the first release held on that day.',
  },
  onlyRelease: {
    de: 'Bisher gibt es nur diese eine. Was sich geändert hat, steht hier, sobald die nächste da ist.',
    en: 'So far there is this one alone. What has changed is shown here as soon as there is the next one.',
  },
  compareFirst: { de: 'Seit der ersten Freigabe, {first}', en: 'Since the first release, {first}' },
  caption: {
    de: 'Geänderte Werte je Kennzahl, Standort und Jahr, {from} und {to}',
    en: 'Changed values per measure, location and year, {from} and {to}',
  },
  location: { de: 'Standort', en: 'Location' },
  year: { de: 'Jahr', en: 'Year' },
  difference: { de: 'Unterschied', en: 'Difference' },
  cause: { de: 'Ursache', en: 'Cause' },
  causeChange: { de: '{cause} {difference}', en: '{cause} {difference}' },
  everyYear: { de: 'alle', en: 'all' },
  everyMatureYear: { de: 'alle fälligen', en: 'all due' },
  same: { de: '±0', en: '±0' },
  untold: { de: '–', en: '–' },
  more: {
    de: 'Gezeigt sind {shown} von {all} Werten. Wählen Sie Standorte oder Jahre im Filter.',
    en: '{shown} of {all} values are shown. Choose locations or years in the filter.',
  },
  reading: {
    de: 'Zeitablauf: Dieselben Daten, am späteren Tag gelesen – etwas ist inzwischen fällig oder endgültig. Lieferung: Nachgemeldete und neue Fälle. Berichtigung: Etwas stand falsch in den Daten. „–“ beim Unterschied: Er lässt sich nicht beziffern, weil ein Wert fehlt oder weniger als 10 Fälle dahinterstehen. ±0: Der Wert blieb; sein Status oder die Fälle dahinter haben sich geändert. Quoten und Unterschiede sind gerundet; wo sich Ursachen mit einer Nachkommastelle nicht zum Unterschied addieren, haben sie zwei.',
    en: 'Time passed: the same data, read on the later day – something has become due or final meanwhile. Import: late and new cases. Correction: something was wrong in the data. “–” as the difference: it cannot be told, because a value is missing or fewer than 10 cases stand behind it. ±0: the value stayed; its state or the cases behind it have changed. Rates and differences are rounded; where causes with one decimal do not add up to the difference, they have two.',
  },
  protectedReading: {
    de: 'Verglichen werden zwei Freigaben der geschützten Tabellen. Was an einem der Tage geheim gehalten wird, hat keinen Unterschied; was an beiden geheim gehalten wird, steht nicht in der Tabelle, auch wenn es sich geändert hat.',
    en: 'Two releases of the protected tables are compared. What is confidential on one of the days has no difference; what is confidential on both is not in the table, even if it has changed.',
  },
  versions: { de: 'Datenversionen dazwischen', en: 'Data versions in between' },
  newerRelease: { de: 'Die spätere Freigabe', en: 'The later release' },
  noVersions: {
    de: 'Keine: An beiden Tagen galt dieselbe Datenversion.',
    en: 'None: the same data version held on both days.',
  },
  version: { de: 'Datenversion {version}', en: 'Data version {version}' },
  knownSince: { de: 'bekannt seit {day}', en: 'known since {day}' },
  notBefore: {
    de: 'Der {since} liegt nicht vor dem Datenstand {day}',
    en: '{since} does not lie before the as-of day {day}',
  },
  notBeforeHint: {
    de: 'Verglichen werden kann nur mit einem früheren Tag.',
    en: 'Only an earlier day can be compared with.',
  },
  loading: { de: 'Wird geladen …', en: 'Loading …' },
  updating: { de: 'Wird aktualisiert …', en: 'Updating …' },
} as const satisfies Record<string, Text>;

/** What is counted on this page. */
export const changesNouns = {
  values: {
    one: { de: '{n} Wert hat sich', en: '{n} value has changed' },
    other: { de: '{n} Werte haben sich', en: '{n} values have changed' },
  },
  sums: {
    one: {
      de: 'Davon ist {n} Wert eine Summe über Standorte oder Jahre.',
      en: '{n} of them is a total over locations or years.',
    },
    other: {
      de: 'Davon sind {n} Werte Summen über Standorte oder Jahre.',
      en: '{n} of them are totals over locations or years.',
    },
  },
} as const satisfies Record<string, Noun>;
