import type { Text } from '@neue-wege/domain';

/** The words around every page. */
export const frameTexts = {
  product: { de: 'Neue Wege', en: 'Neue Wege' },
  navigation: { de: 'Bereiche', en: 'Parts' },
  menu: { de: 'Menü', en: 'Menu' },
  footer: { de: 'Über diese Seiten', en: 'About these pages' },
  licence: { de: 'Neue Wege, freie Software (EUPL 1.2)', en: 'Neue Wege, free software (EUPL 1.2)' },
  signIn: { de: 'Anmelden', en: 'Sign in' },
  skip: { de: 'Zum Inhalt springen', en: 'Skip to content' },
  synthetic: { de: 'Synthetische Daten', en: 'Synthetic data' },
  syntheticHint: {
    de: 'Alle Zahlen sind erfunden und dienen der Vorführung.',
    en: 'All figures are made up, for demonstration.',
  },
  language: { de: 'Sprache', en: 'Language' },
  german: { de: 'Deutsch', en: 'German' },
  english: { de: 'Englisch', en: 'English' },
  scheme: { de: 'Farbschema', en: 'Colour scheme' },
  auto: { de: 'Wie das Gerät', en: 'Like the device' },
  light: { de: 'Hell', en: 'Light' },
  dark: { de: 'Dunkel', en: 'Dark' },
  asOf: { de: 'Datenstand {day}', en: 'As of {day}' },
  dataVersion: { de: 'Datenversion {version}', en: 'Data version {version}' },
  knownOn: { de: 'bekannt seit {day}', en: 'known since {day}' },
  values: { de: 'Werte', en: 'Values' },
  source: { de: 'Quelle', en: 'Source' },
  view: { de: 'Ansicht', en: 'View' },
  whatChanged: { de: 'Was hat sich geändert?', en: 'What has changed?' },
  protecting: {
    de: 'Neuere Daten werden gerade geschützt',
    en: 'Newer data are being protected',
  },
  newData: { de: 'Es gibt neuere Daten als die gezeigten.', en: 'There are newer data than those shown.' },
  reload: { de: 'Seite aktualisieren', en: 'Refresh the page' },
  notFound: { de: 'Diese Seite gibt es nicht', en: 'There is no such page' },
  notFoundHint: {
    de: 'Die Adresse führt zu keiner Seite. Vielleicht ist der Link unvollständig.',
    en: 'The address leads to no page. The link may be incomplete.',
  },
  toOverview: { de: 'Zur Übersicht', en: 'To the overview' },
  unloaded: { de: 'Diese Seite konnte nicht geladen werden', en: 'This page could not be loaded' },
  unloadedHint: {
    de: 'Der Server ist nicht erreichbar, oder er hat inzwischen eine neue Fassung der Seiten. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
    en: 'The server cannot be reached, or has a new version of the pages by now. Check the connection and try again.',
  },
  failed: { de: 'Diese Seite konnte nicht angezeigt werden', en: 'This page could not be shown' },
} as const satisfies Record<string, Text>;
