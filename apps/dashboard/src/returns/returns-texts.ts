import type { Text } from '@neue-wege/domain';
import { figureFrameTexts } from '../figures/figure-frame-texts.ts';
import type { Noun } from '../reading/reading.ts';

/** The words of the pages of quarterly returns. */
export const returnsTexts = {
  title: { de: 'Quartalsmeldungen', en: 'Quarterly returns' },
  titleOf: { de: 'Quartalsmeldung {quarter}', en: 'Quarterly return {quarter}' },
  titleAlone: { de: 'Quartalsmeldung', en: 'Quarterly return' },
  lead: {
    de: 'Was zu einem Quartal gemeldet wird, aus den veröffentlichten Tabellen. Was festgeschrieben ist, ändert sich nicht mehr; berichtigt wird es mit einer neuen Fassung.',
    en: 'What is reported for a quarter, from the published tables. What is frozen does not change any more; it is corrected by a new release.',
  },
  list: { de: 'Meldungen', en: 'Returns' },
  loading: { de: 'Wird geladen …', en: 'Loading …' },
  none: { de: 'Noch keine Quartalsmeldung', en: 'No quarterly return yet' },
  noneToPrepare: {
    de: 'Wählen Sie oben ein Quartal und bereiten Sie die erste vor.',
    en: 'Choose a quarter above and prepare the first one.',
  },
  noneFrozen: {
    de: 'Sie sehen Meldungen, sobald sie festgeschrieben sind.',
    en: 'You see returns as soon as they are frozen.',
  },
  back: { de: 'Alle Quartalsmeldungen', en: 'All quarterly returns' },
  release: { de: 'Fassung {number}', en: 'Release {number}' },
  asOf: { de: 'Datenstand {day}', en: 'As of {day}' },
  dataVersion: { de: 'Datenversion {version}', en: 'Data version {version}' },
  by: { de: '{name}, {when}', en: '{name}, {when}' },
  stepBy: { de: '{step}: {name}, {when}', en: '{step} by {name}, {when}' },
  preparedBySchedule: { de: 'Automatisch vorbereitet, {when}', en: 'Prepared automatically, {when}' },
  frozenOn: { de: 'festgeschrieben {when}', en: 'frozen {when}' },
  next: { de: 'Als Nächstes: {step}', en: 'Next: {step}' },
  unknown: { de: 'Dieses Quartal gibt es nicht', en: 'There is no such quarter' },
  unknownHint: {
    de: 'Ein Quartal heißt hier zum Beispiel 2026-Q3.',
    en: 'A quarter is called 2026-Q3 here, for example.',
  },
  notThere: {
    de: 'Für dieses Quartal gibt es noch keine Meldung',
    en: 'There is no return of this quarter yet',
  },
  notBegun: {
    de: 'Das Quartal hat noch nicht begonnen.',
    en: 'The quarter has not begun yet.',
  },
  noSuchRelease: {
    de: 'Die Fassung {number} gibt es nicht, oder sie ist noch nicht festgeschrieben. Gezeigt wird die neueste.',
    en: 'There is no release {number}, or it is not frozen yet. The newest one is shown.',
  },
  older: { de: 'Das ist nicht die neueste Fassung.', en: 'This is not the newest release.' },
  toNewest: { de: 'Zur neuesten', en: 'To the newest' },

  state: { de: 'Stand', en: 'State' },
  steps: { de: 'Schritte', en: 'Steps' },
  DRAFT: { de: 'Vorbereitet', en: 'Prepared' },
  CHECKED: { de: 'Geprüft', en: 'Checked' },
  SIGNED_OFF: { de: 'Abgezeichnet', en: 'Signed off' },
  FROZEN: { de: 'Festgeschrieben', en: 'Frozen' },

  files: { de: 'Dateien', en: 'Files' },
  filesHint: {
    de: 'So, wie sie festgeschrieben wurden. An der Prüfsumme ist zu erkennen, ob eine Datei noch dieselbe ist.',
    en: 'As they were frozen. The checksum tells whether a file is still the same.',
  },
  file: { de: 'Datei', en: 'File' },
  fileLanguage: { de: 'Sprache', en: 'Language' },
  size: { de: 'Größe', en: 'Size' },
  rows: { de: 'Zeilen', en: 'Rows' },
  sha256: { de: 'Prüfsumme (SHA-256)', en: 'Checksum (SHA-256)' },
  copySha256: { de: 'Kopieren: Prüfsumme von {name}', en: 'Copy: checksum of {name}' },
  forAudience: { de: 'Für: {audience}', en: 'For: {audience}' },
  download: { de: '{format}, {language}, für: {audience}', en: '{format}, {language}, for: {audience}' },
  de: { de: 'Deutsch', en: 'German' },
  en: { de: 'Englisch', en: 'English' },

  changes: { de: 'Was sich geändert hat', en: 'What has changed' },
  corrects: { de: 'Berichtigt Fassung {number}.', en: 'Corrects release {number}.' },
  reason: { de: 'Grund: {reason}', en: 'Reason: {reason}' },
  history: { de: 'Fassungen', en: 'Releases' },
  shown: { de: 'gezeigt', en: 'shown' },
} as const satisfies Record<string, Text>;

/** What formats of files are called; others by their name. */
export const formatTexts: Readonly<Record<string, Text>> = {
  xlsx: figureFrameTexts.xlsx,
  'csv-de': figureFrameTexts.csvDe,
  csv: figureFrameTexts.csv,
  parquet: { de: 'Parquet', en: 'Parquet' },
  zip: { de: 'Alle Dateien (ZIP)', en: 'All files (ZIP)' },
};

/** What checks find. */
export const findingNoun: Noun = {
  one: { de: '{n} Befund', en: '{n} finding' },
  other: { de: '{n} Befunde', en: '{n} findings' },
};
