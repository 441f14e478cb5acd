import type { Text } from '@neue-wege/domain';

/** What the server refuses a delivery for, in the words of the house. */
export const serverIssueTexts = {
  file: {
    de: 'Auf einmal gehen höchstens 50 Dateien; ein Dateiname hat höchstens 200 Zeichen und keine Steuerzeichen.',
    en: 'At most 50 files go at once; the name of a file has at most 200 characters, and no control characters.',
  },
  knownOn: {
    de: '„Bekannt seit“ liegt vor dem Tag, an dem die letzte Datenversion bekannt wurde, oder in der Zukunft. Liefern Sie mit einem späteren Tag neu, oder ohne Angabe für heute.',
    en: '“Known since” lies before the day on which the last data version became known, or ahead. Deliver again with a later day, or without one for today.',
  },
  correction: {
    de: 'Eine Berichtigung braucht einen Grund: höchstens 500 Zeichen, ohne Zeilenumbruch.',
    en: 'A correction needs a reason: at most 500 characters, without line breaks.',
  },
  dataVersion: {
    de: 'Inzwischen wurde etwas anderes gespeichert. Liefern Sie die Dateien neu und sehen Sie sich die Vorschau an.',
    en: 'Something else was stored meanwhile. Deliver the files again, and look at the preview.',
  },
  sentBefore: {
    de: 'Unter derselben Kennung kam vorher etwas anderes an. Drücken Sie noch einmal auf „Prüfen“.',
    en: 'Something else arrived before under the same name. Press “Check” once more.',
  },
  otherKey: {
    de: 'Auf diesem Server liegt ein anderer Pseudonymschlüssel als der, mit dem die Daten geladen wurden. Wenden Sie sich an die Technik.',
    en: 'This server has another pseudonym key than the one that the data were loaded with. Turn to support.',
  },
  serversWords: { de: 'Der Server nennt auf Englisch:', en: 'The server says:' },
} as const satisfies Record<string, Text>;
