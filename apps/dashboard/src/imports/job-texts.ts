import type { Text } from '@neue-wege/domain';
import type { Noun } from '../reading/reading.ts';

/** The words of a delivery on its way. */
export const jobTexts = {
  title: { de: 'Lieferung prüfen', en: 'Check an import' },
  unknownJob: { de: 'Diese Lieferung gibt es nicht', en: 'There is no such import' },
  unknownJobHint: {
    de: 'Vielleicht ist sie lange vorbei, oder sie gehört jemand anderem. Was gespeichert wurde, steht bei den bisherigen Lieferungen.',
    en: 'It may be long over, or somebody else’s. What was stored is listed with the past imports.',
  },
  steps: { de: 'Schritte', en: 'Steps' },
  receive: { de: 'Empfangen', en: 'Received' },
  read: { de: 'Prüfen', en: 'Check' },
  decide: { de: 'Bestätigen', en: 'Confirm' },
  store: { de: 'Speichern', en: 'Store' },
  stepNow: { de: 'jetzt', en: 'now' },
  startedBy: { de: 'Begonnen {when}', en: 'Started {when}' },

  receiving: { de: 'Die Dateien warten, bis sie an der Reihe sind', en: 'The files wait for their turn' },
  receivingHint: {
    de: 'Danach geht es von selbst weiter.',
    en: 'It goes on by itself afterwards.',
  },
  reading: { de: 'Jede Zeile wird geprüft', en: 'Every row is being checked' },
  storing: { de: 'Die Lieferung wird gespeichert', en: 'The import is being stored' },
  bytesOf: { de: '{read} von {total}', en: '{read} of {total}' },
  mayLeave: {
    de: 'Sie können die Seite verlassen und über die Lieferungen zurückkommen.',
    en: 'You may leave this page and come back by way of the imports.',
  },
  lost: { de: 'Die Verbindung ist unterbrochen.', en: 'The connection is lost.' },
  lostHint: {
    de: 'Die Arbeit auf dem Server geht weiter. Ein neuer Versuch läuft.',
    en: 'The work on the server goes on. Trying again.',
  },
  cancel: { de: 'Abbrechen', en: 'Cancel' },
  discard: { de: 'Verwerfen', en: 'Discard' },

  preview: { de: 'Vorschau', en: 'Preview' },
  wouldBe: {
    de: 'Gespeichert ist noch nichts. Das würde sich ändern:',
    en: 'Nothing is stored yet. This would change:',
  },
  nothingWouldChange: {
    de: 'Es würde sich nichts ändern: Alles ist schon gespeichert.',
    en: 'Nothing would change: everything is stored already.',
  },
  storeNow: { de: 'Jetzt speichern', en: 'Store now' },
  storing1: { de: 'Wird gespeichert …', en: 'Storing …' },
  expiresAt: {
    de: 'Entscheiden Sie bis {when}. Danach werden die Dateien gelöscht.',
    en: 'Decide by {when}. The files are deleted after that.',
  },
  setAside: {
    de: '{rows} würden beiseite gelegt.',
    en: '{rows} would be set aside.',
  },
  movedOn: {
    de: 'Inzwischen wurde eine andere Lieferung gespeichert. Hier ist die neue Vorschau.',
    en: 'Another import was stored meanwhile. Here is the new preview.',
  },
  cannotDecide: {
    de: 'Das geht nicht mehr: Die Lieferung ist schon weiter.',
    en: 'This is no longer possible: the import has moved on.',
  },
  notDone: { de: 'Der Server hat das abgelehnt.', en: 'The server refused this.' },

  effects: { de: 'Was sich ändert', en: 'What changes' },
  kind: { de: 'Inhalt', en: 'Content' },
  columns: { de: 'Geänderte Angaben', en: 'Changed details' },
  column: { de: 'Angabe', en: 'Detail' },
  columnChanged: { de: 'Geändert', en: 'Changed' },
  columnCleared: { de: 'Geleert', en: 'Cleared' },
  figures: { de: 'Was aus den Kennzahlen wird', en: 'What the figures become' },
  figuresSame: { de: 'Keine Kennzahl ändert sich.', en: 'No figure changes.' },
  measure: { de: 'Kennzahl', en: 'Figure' },
  year: { de: 'Jahr', en: 'Year' },
  before: { de: 'Bisher', en: 'Before' },
  after: { de: 'Danach', en: 'After' },
  difference: { de: 'Unterschied', en: 'Difference' },
  allTogether: { de: 'Alle Standorte zusammen', en: 'All locations together' },
  noPopulation: { de: 'niemand', en: 'nobody' },

  shrinks: { de: 'Es endet ungewöhnlich viel', en: 'An unusual amount would end' },
  shrinksHint: {
    de: 'Meist fehlt dann ein Teil der Datei. Vergleichen Sie die Zahl der Zeilen mit dem Quellsystem.',
    en: 'Usually a part of the file is missing then. Compare the number of rows with the source system.',
  },
  shrinkLine: {
    de: '{kind}, {location}: {ended} von {before} enden ({share})',
    en: '{kind}, {location}: {ended} of {before} end ({share})',
  },
  everywhere: { de: 'ohne Standort', en: 'without location' },
  confirmShrinking: {
    de: 'Das stimmt so: Sie sind wirklich beendet',
    en: 'That is right: they have really ended',
  },
  confirmMissing: {
    de: 'Bestätigen Sie, dass so viel endet, oder verwerfen Sie die Lieferung.',
    en: 'Confirm that so much ends, or discard the import.',
  },

  encoding: { de: 'Welche Zeichenkodierung haben die Dateien?', en: 'In which encoding are the files?' },
  encodingHint: {
    de: 'Ob Windows-1252 stimmt, zeigen die Sonderzeichen:',
    en: 'The special characters show whether Windows-1252 is right:',
  },
  readAsWindows: { de: 'Als Windows-1252 lesen', en: 'Read as Windows-1252' },

  stored: { de: 'Gespeichert', en: 'Stored' },
  storedAs: { de: 'Die Lieferung ist Datenversion {version}.', en: 'The import is data version {version}.' },
  unchanged: { de: 'Nichts zu ändern', en: 'Nothing to change' },
  unchangedHint: {
    de: 'Alles, was die Lieferung enthält, war schon gespeichert.',
    en: 'Everything in this import was stored already.',
  },
  refused: { de: 'Abgelehnt', en: 'Refused' },
  refusedHint: {
    de: 'Gespeichert ist nichts. Die Liste nennt jede Stelle: Berichtigen Sie die Dateien und liefern Sie sie neu.',
    en: 'Nothing is stored. The list names every place: mend the files and deliver them again.',
  },
  keepGood: { de: 'Nur die richtigen Zeilen vorschauen', en: 'Preview the right rows alone' },
  keepGoodHint: {
    de: 'Oder Sie speichern nur die richtigen Zeilen: Die fehlerhaften werden beiseite gelegt und können später nachgeliefert werden.',
    en: 'Or you store the right rows alone: the bad ones are set aside and can be delivered later.',
  },
  previewAgain: { de: 'Vorschau zeigen', en: 'Show the preview' },
  failed: { de: 'Die Arbeit brach ab', en: 'The work broke off' },
  reference: { de: 'Kennung für die Technik: {id}', en: 'Reference for support: {id}' },
  cancelled: { de: 'Abgebrochen', en: 'Cancelled' },
  cancelledHint: {
    de: 'Gespeichert ist nichts, die Dateien sind gelöscht.',
    en: 'Nothing is stored, the files are deleted.',
  },
  expired: { de: 'Verfallen', en: 'Expired' },
  expiredHint: {
    de: 'Niemand hat rechtzeitig bestätigt. Gespeichert ist nichts, die Dateien sind gelöscht.',
    en: 'Nobody confirmed in time. Nothing is stored, the files are deleted.',
  },
  newImport: { de: 'Neue Lieferung', en: 'New import' },
  toImport: { de: 'Lieferung {number} ansehen', en: 'Look at import {number}' },
  toOverview: { de: 'Zur Übersicht', en: 'To the overview' },

  open: { de: 'Noch offen', en: 'Still open' },
  until: { de: 'bis {when}', en: 'until {when}' },
} as const satisfies Record<string, Text>;

/** Rows of a delivery. */
export const rowNoun: Noun = {
  one: { de: '{n} Zeile', en: '{n} row' },
  other: { de: '{n} Zeilen', en: '{n} rows' },
};
