import type { Text } from '@neue-wege/domain';

/** The words of the filters; names of dimensions come from the catalogue. */
export const filterTexts = {
  title: { de: 'Filter', en: 'Filters' },
  all: { de: 'Alle', en: 'All' },
  several: { de: '{n} von {all}', en: '{n} of {all}' },
  chooseAll: { de: 'Alle wählen', en: 'Choose all' },
  search: { de: 'Suchen', en: 'Search' },
  none: { de: 'Nichts gefunden', en: 'Nothing found' },
  years: { de: 'Jahre', en: 'Years' },
  lastYears: { de: 'Letzte {n} Jahre', en: 'Last {n} years' },
  range: { de: 'Von–bis', en: 'From–to' },
  from: { de: 'Von', en: 'From' },
  to: { de: 'Bis', en: 'To' },
  asOf: { de: 'Datenstand', en: 'As of' },
  today: { de: 'Heute', en: 'Today' },
  asOfHint: {
    de: 'Zeigt die Zahlen, wie sie an diesem Tag bekannt waren.',
    en: 'Shows the figures as they were known on that day.',
  },
  whatChanged: {
    de: 'Was hat sich seit dem {day} geändert?',
    en: 'What has changed since {day}?',
  },
  day: { de: 'Tag', en: 'Day' },
  quarterEnds: { de: 'Quartalsenden', en: 'Ends of quarters' },
  profile: { de: 'Werte', en: 'Values' },
  protected: { de: 'Geschützt', en: 'Protected' },
  exact: { de: 'Genau', en: 'Exact' },
  notAllLocations: {
    de: 'Ihr Konto sieht nicht alle Standorte',
    en: 'Your account does not see all locations',
  },
  reset: { de: 'Filter zurücksetzen', en: 'Reset filters' },
  unread: {
    de: 'Die Adresse enthält Angaben, die nicht gelesen werden konnten: {names}. Dafür gilt die Voreinstellung.',
    en: 'The address holds parameters that could not be read: {names}. Their defaults apply.',
  },
  notExact: {
    de: 'Ihr Konto zeigt keine genauen Werte; Sie sehen die geschützten.',
    en: 'Your account shows no exact figures; you see the protected ones.',
  },
  unknown: {
    de: 'Die Adresse enthält Angaben, die diese Seite nicht kennt: {names}. Sie werden nicht beachtet.',
    en: 'The address holds parameters that this page does not know: {names}. They are ignored.',
  },
} as const satisfies Record<string, Text>;
