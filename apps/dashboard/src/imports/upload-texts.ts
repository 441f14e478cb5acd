import type { Text } from '@neue-wege/domain';
import type { Noun } from '../reading/reading.ts';

/** The words of a new delivery, until it is sent. */
export const uploadTexts = {
  title: { de: 'Neue Lieferung', en: 'New import' },
  drop: { de: 'Dateien hierher ziehen', en: 'Drag files here' },
  or: { de: 'oder', en: 'or' },
  choose: { de: 'Dateien wählen', en: 'Choose files' },
  chooseMore: { de: 'Weitere wählen', en: 'Choose more' },
  dropNow: { de: 'Loslassen, um sie hinzuzufügen', en: 'Release to add them' },
  dropHint: {
    de: 'CSV-Dateien, auch gepackt als .gz oder .zip. Mehrere auf einmal; was sie enthalten, erkennt das System an den Überschriften.',
    en: 'CSV files, also packed as .gz or .zip. Several at once; what they contain is recognised by their headings.',
  },
  dropMore: {
    de: 'Dazu, wenn nötig: Zuordnungsprofile (.json) für andere Überschriften und eine Prüfsummenliste (SHA256SUMS).',
    en: 'Along with them, if needed: mapping profiles (.json) for other headings, and a list of checksums (SHA256SUMS).',
  },
  chosen: { de: 'Gewählte Dateien', en: 'Chosen files' },
  data: { de: 'Daten', en: 'Data' },
  profile: { de: 'Zuordnungsprofil', en: 'Mapping profile' },
  checksums: { de: 'Prüfsummen', en: 'Checksums' },
  remove: { de: 'Entfernen', en: 'Remove' },
  removeNamed: { de: '{name} entfernen', en: 'Remove {name}' },

  noData: { de: 'Wählen Sie mindestens eine Datei mit Daten.', en: 'Choose at least one file with data.' },
  manyChecksums: {
    de: 'Bitte nur eine Liste von Prüfsummen; sie kann alle Dateien nennen.',
    en: 'Only one list of checksums, please; it can name all files.',
  },
  empty: { de: '{name} ist leer.', en: '{name} is empty.' },
  sameName: {
    de: 'Zwei Dateien heißen {name}. Entfernen Sie eine davon oder benennen Sie sie um.',
    en: 'Two files are called {name}. Remove one of them, or rename it.',
  },
  spreadsheet: {
    de: '{name} ist eine Tabellenkalkulation. Speichern Sie das Blatt dort als „CSV UTF-8“ und wählen Sie diese Datei.',
    en: '{name} is a spreadsheet. Save the sheet there as “CSV UTF-8” and choose that file.',
  },
  document: { de: '{name} ist keine Tabelle.', en: '{name} is not a table.' },

  options: { de: 'Optionen', en: 'Options' },
  mode: { de: 'Was in der Lieferung fehlt', en: 'What the import does not contain' },
  upsert: { de: 'bleibt gespeichert', en: 'stays stored' },
  upsertHint: {
    de: 'Für Nachträge und Auszüge. Das ist der Normalfall.',
    en: 'For additions and extracts. The usual case.',
  },
  replace: { de: 'endet: die Lieferung ist der Gesamtbestand', en: 'ends: the import is complete' },
  replaceHint: {
    de: 'Gilt für die Standorte, die in den Dateien vorkommen. Was endet, zeigt die Vorschau.',
    en: 'Holds for the locations named in the files. The preview shows what ends.',
  },
  knownOn: { de: 'Bekannt seit', en: 'Known since' },
  knownOnHint: {
    de: 'Leer heißt heute. Nur für eine Geschichte, die nachträglich geladen wird.',
    en: 'Empty means today. Only for a history that is loaded afterwards.',
  },
  notADay: { de: 'Das ist kein Tag.', en: 'This is not a day.' },
  inFuture: { de: 'Dieser Tag liegt in der Zukunft.', en: 'This day lies ahead.' },
  handling: { de: 'Umgang mit Namen, Zeilen und Zahlen', en: 'How names, rows and figures are handled' },
  createMissing: {
    de: 'Standorte, Projekte und Durchläufe anlegen, die es noch nicht gibt',
    en: 'Create locations, projects and runs that do not exist yet',
  },
  createMissingHint: {
    de: 'Sonst gilt ein unbekannter Name als Fehler: So fällt ein Tippfehler auf.',
    en: 'Otherwise an unknown name is an error, so that a typing mistake shows.',
  },
  keepGood: {
    de: 'Fehlerhafte Zeilen beiseite legen und den Rest speichern',
    en: 'Set bad rows aside and store the rest',
  },
  keepGoodHint: {
    de: 'Sonst wird bei einem Fehler nichts gespeichert. Entscheiden können Sie das auch nach der Prüfung.',
    en: 'Otherwise nothing is stored when there is an error. You can also decide that after the check.',
  },
  correction: { de: 'Das ist eine Berichtigung', en: 'This is a correction' },
  correctionHint: {
    de: 'Geänderte Zahlen werden als berichtigt gekennzeichnet.',
    en: 'Figures that change are marked as corrected.',
  },
  reason: { de: 'Grund der Berichtigung', en: 'Reason of the correction' },
  reasonHint: { de: 'Nichts über einzelne Personen.', en: 'Nothing about single people.' },
  reasonMissing: { de: 'Nennen Sie den Grund.', en: 'Give the reason.' },
  reasonWrong: {
    de: 'Höchstens 500 Zeichen, ohne Zeilenumbruch.',
    en: 'At most 500 characters, without line breaks.',
  },

  check: { de: 'Prüfen', en: 'Check' },
  checkHint: {
    de: 'Gespeichert wird noch nichts: Zuerst sehen Sie, was sich ändern würde.',
    en: 'Nothing is stored yet: first you see what would change.',
  },
  sending: { de: 'Wird gesendet', en: 'Sending' },
  sendingOf: { de: '{sent} von {total}', en: '{sent} of {total}' },
  arriving: { de: 'Angekommen, wird übernommen …', en: 'Arrived, being taken over …' },
  cancel: { de: 'Abbrechen', en: 'Cancel' },
  cancelled: { de: 'Abgebrochen. Es wurde nichts gespeichert.', en: 'Cancelled. Nothing was stored.' },
  stay: {
    de: 'Bitte lassen Sie diese Seite offen, bis alles gesendet ist.',
    en: 'Please keep this page open until everything is sent.',
  },

  network: {
    de: 'Die Verbindung ist abgebrochen. Es wurde nichts gespeichert; versuchen Sie es noch einmal.',
    en: 'The connection was lost. Nothing was stored; try again.',
  },
  unreadable: {
    de: 'Der Server antwortet nicht wie erwartet. Es wurde nichts gespeichert.',
    en: 'The server does not answer as expected. Nothing was stored.',
  },
  tooLarge: {
    de: 'Das ist mehr, als auf einmal angenommen wird. Packen Sie die Dateien als .zip oder liefern Sie sie einzeln.',
    en: 'This is more than is taken at once. Pack the files as .zip, or deliver them one by one.',
  },
  tooMany: { de: 'Zu viele Lieferungen in kurzer Zeit.', en: 'Too many imports in a short time.' },
  tooManyFor: {
    de: 'Zu viele Lieferungen in kurzer Zeit. In {time} geht es weiter.',
    en: 'Too many imports in a short time. Try again in {time}.',
  },
  tooManyOpen: {
    de: 'Zu viele Lieferungen warten auf eine Entscheidung. Speichern oder verwerfen Sie erst eine, die unter „Noch offen“ steht.',
    en: 'Too many imports wait for a decision. Store or discard one that is listed under “Still open” first.',
  },
  ended: {
    de: 'Ihre Sitzung ist zu Ende. Melden Sie sich neu an und senden Sie die Dateien noch einmal.',
    en: 'Your session has ended. Sign in again and send the files once more.',
  },
  forbidden: { de: 'Ihnen fehlt das Recht, Daten einzuspielen.', en: 'You lack the right to import data.' },
  internal: {
    de: 'Auf dem Server ist ein Fehler aufgetreten. Es wurde nichts gespeichert.',
    en: 'Something went wrong on the server. Nothing was stored.',
  },
  refused: {
    de: 'Der Server hat die Lieferung nicht angenommen.',
    en: 'The server did not take the import.',
  },
  reference: { de: 'Kennung für die Technik: {id}', en: 'Reference for support: {id}' },
} as const satisfies Record<string, Text>;

/** How many files are chosen. */
export const fileNoun: Noun = {
  one: { de: '{n} Datei gewählt', en: '{n} file chosen' },
  other: { de: '{n} Dateien gewählt', en: '{n} files chosen' },
};
