import type { Text } from '@neue-wege/domain';

/** What a part of the page says when it has no answer. */
export const failureTexts = {
  network: { de: 'Der Server ist nicht erreichbar.', en: 'The server cannot be reached.' },
  networkHint: {
    de: 'Prüfen Sie die Verbindung. Es werden keine älteren Zahlen gezeigt.',
    en: 'Check the connection. No older figures are shown.',
  },
  unreadable: {
    de: 'Der Server antwortet nicht wie erwartet.',
    en: 'The server does not answer as expected.',
  },
  unreadableHint: {
    de: 'Vielleicht wird er gerade gewartet. Es werden keine älteren Zahlen gezeigt.',
    en: 'It may be under maintenance. No older figures are shown.',
  },
  tooMany: { de: 'Zu viele Fragen in kurzer Zeit.', en: 'Too many questions in a short time.' },
  tooManyHint: {
    de: 'Der Server nimmt gleich wieder Fragen an.',
    en: 'The server will take questions again shortly.',
  },
  tooManyFor: {
    de: 'In {time} nimmt der Server wieder Fragen an.',
    en: 'The server takes questions again in {time}.',
  },
  protecting: { de: 'Die Tabellen werden gerade geschützt', en: 'The tables are being protected' },
  protectingWords: { de: 'dauert ein bis zwei Minuten', en: 'takes a minute or two' },
  protectingHint: {
    de: 'Bevor Zahlen zu sehen sind, wird geprüft, dass aus ihnen niemand zu erkennen ist. Beim ersten Mal dauert das ein bis zwei Minuten, auf langsamen Rechnern länger. Die Zahlen erscheinen hier von selbst.',
    en: 'Before figures are shown, it is made sure that nobody can be recognised from them. The first time this takes a minute or two. The figures appear here by themselves.',
  },
  status: { de: 'Status', en: 'Status' },
  refused: { de: 'Diese Auswahl kann nicht beantwortet werden.', en: 'This selection cannot be answered.' },
  internal: { de: 'Beim Rechnen ist ein Fehler aufgetreten.', en: 'Something went wrong while computing.' },
  code: { de: 'Code', en: 'Code' },
  correlation: { de: 'Kennung für die Technik', en: 'Reference for support' },
  retry: { de: 'Erneut versuchen', en: 'Try again' },
} as const satisfies Record<string, Text>;
