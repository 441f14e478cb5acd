import type { Text } from '@neue-wege/domain';

/** The words of the page about cohorts. */
export const cohortTexts = {
  what: { de: 'Kohorten der Austritte', en: 'Cohorts of exits' },
  loading: { de: 'Wird geladen …', en: 'Loading …' },
  updating: { de: 'Wird aktualisiert …', en: 'Updating …' },
  title: { de: 'Kohorten', en: 'Cohorts' },
  section: {
    de: 'Was aus den Austritten eines Jahres wurde',
    en: 'What became of those who left in a year',
  },
  measure: { de: 'Kennzahl', en: 'Measure' },
  independence_rate: { de: 'Unabhängig', en: 'Independent' },
  independence_by_work_rate: { de: 'Unabhängig durch Arbeit', en: 'Independent by work' },
  told: {
    de: 'Von denen, die {year} austraten und bei Eintritt Leistungen bezogen, waren {shares} unabhängig.',
    en: 'Of those who left in {year} and received benefits at entry, {shares} were independent of them.',
  },
  toldByWork: {
    de: 'Von denen, die {year} austraten und bei Eintritt Leistungen bezogen, waren {shares} durch eigene Arbeit unabhängig.',
    en: 'Of those who left in {year} and received benefits at entry, {shares} were independent of them by their own work.',
  },
  shareAfter: { de: '{share} nach {months} Monaten', en: '{share} after {months} months' },
  panelTold: { de: 'Austritte {year}: {shares}', en: 'Exits of {year}: {shares}' },
  nothingTold: {
    de: 'Von keinem Jahrgang ist eine Quote zu nennen.',
    en: 'There is no cohort with a rate to be told.',
  },
  next: {
    de: 'Als Nächstes fällig, am {day}: Austritte {year}, {months} Monate danach',
    en: 'Due next, on {day}: exits of {year}, {months} months later',
  },
  month: { de: '{n} Monate', en: '{n} months' },
  together: { de: 'Alle Standorte zusammen', en: 'All locations together' },
  chosenTogether: { de: 'Gewählte Standorte zusammen', en: 'Chosen locations together' },
  year: { de: 'Austritte im Jahr', en: 'Exits in' },
  exits: { de: 'Austritte', en: 'Exits' },
  cell: { de: 'Austritte {year}, {months} Monate danach', en: 'Exits of {year}, {months} months later' },
  noExits: { de: 'keine Austritte', en: 'no exits' },
  from: { de: 'ab {day}', en: 'from {day}' },
  dueFrom: { de: '{state}, ab {day}', en: '{state}, from {day}' },
  unknown: { de: '{n} unbekannt', en: '{n} unknown' },
  unknownWithheld: { de: 'Unbekannte geheim gehalten', en: 'unknown ones confidential' },
  caption: {
    de: '{label} je Standort, Austrittsjahr und Monaten danach, Datenstand {day}',
    en: '{label} per location, year of exit and months later, as of {day}',
  },
  hint: {
    de: 'Pfeiltasten gehen nach links und rechts zu anderen Monaten, nach oben und unten zu anderen Jahren, Escape schließt die Anzeige.',
    en: 'Arrow keys move left and right to other months, up and down to other years, Escape closes the display.',
  },
  reading: {
    de: 'Jede Zeile ist ein Jahrgang von Austritten, jede Spalte derselbe Jahrgang zu einem späteren Zeitpunkt. Was noch nicht fällig ist, bleibt offen und wird nicht geschätzt; ein Jahrgang zählt, sobald die Frist für den letzten seiner Austritte abgelaufen ist. Unbekannt gilt als nicht unabhängig.',
    en: 'Each row is the cohort of those who left in a year, each column the same cohort at a later time. What is not due yet stays open and is not estimated; a cohort counts as soon as the time for its last exit has passed. Unknown counts as not independent.',
  },
  withInterval: { de: 'Quote mit 95-%-Intervall', en: 'Rate with 95% interval' },
} as const satisfies Record<string, Text>;
