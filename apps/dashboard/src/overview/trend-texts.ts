import type { Text } from '@neue-wege/domain';

/** The words around charts and table of the trend. */
export const trendTexts = {
  title: { de: 'Verlauf je Standort und Jahr', en: 'Trend per location and year' },
  measure: { de: 'Kennzahl', en: 'Measure' },
  entriesAndCompletions: { de: 'Eintritte und Abschlüsse', en: 'Enrolments and completions' },
  countMessage: {
    de: '{last} im Jahr {lastYear}, {first} im Jahr {firstYear}',
    en: '{last} in {lastYear}, {first} in {firstYear}',
  },
  rateMessage: {
    de: '{label}: {share} bei den Austritten {year}, {change}',
    en: '{label}: {share} for the exits of {year}, {change}',
  },
  singleRateMessage: {
    de: '{label}: {share} bei den Austritten {year}',
    en: '{label}: {share} for the exits of {year}',
  },
  panelCounts: { de: '{year}: {entries}, {completions}', en: '{year}: {entries}, {completions}' },
  panelEntries: {
    de: '{year}: {entries}, Abschlüsse: {state}',
    en: '{year}: {entries}, completions: {state}',
  },
  panelRate: { de: '{year}: {share}, {change}', en: '{year}: {share}, {change}' },
  panelRateAlone: { de: '{year}: {share}', en: '{year}: {share}' },
  noCases: { de: 'keine Fälle', en: 'no cases' },
  running: { de: '{year}, bis {day}', en: '{year}, up to {day}' },
  signOf: { de: '{label}: {state}', en: '{label}: {state}' },
  withInterval: { de: '{label} mit 95-%-Intervall', en: '{label} with 95% interval' },
  together: { de: 'Alle Standorte zusammen', en: 'All locations together' },
  chosenTogether: { de: 'Gewählte Standorte zusammen', en: 'Chosen locations together' },
  smallCounts: { de: 'Basis unter 10: keine Quote', en: 'base below 10: no rate' },
  more: {
    de: 'Die Diagramme zeigen {shown} von {all} Standorten, die Tabelle alle. Wählen Sie Standorte im Filter.',
    en: 'The charts show {shown} of {all} locations, the table all of them. Choose locations in the filter.',
  },
  caption: {
    de: '{label} je Standort und Jahr, Datenstand {day}',
    en: '{label} per location and year, as of {day}',
  },
  year: { de: 'Jahr', en: 'Year' },
  status: { de: 'Status', en: 'Status' },
  rate: { de: 'Quote', en: 'Rate' },
  interval: { de: '95-%-Intervall', en: '95% interval' },
  basis: { de: 'Fälle', en: 'Cases' },
  unknown: { de: 'Unbekannt', en: 'Unknown' },
  allYears: { de: 'Alle Jahre', en: 'All years' },
  allMatureYears: { de: 'Alle Jahre, nur ausgereifte Austritte', en: 'All years, mature exits only' },
  loading: { de: 'Wird geladen …', en: 'Loading …' },
  updating: { de: 'Wird aktualisiert …', en: 'Updating …' },
} as const satisfies Record<string, Text>;
