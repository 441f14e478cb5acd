import type { Text } from '@neue-wege/domain';
import type { Noun } from '../reading/reading.ts';

/** The words of taking an import back. */
export const withdrawTexts = {
  title: { de: 'Zurücknehmen', en: 'Withdraw' },
  hint: {
    de: 'Was diese Lieferung schrieb, endet; was sie beendete, kommt zurück. Es entsteht eine neue Datenversion, alles Frühere bleibt abrufbar.',
    en: 'What this import wrote ends, and what it ended comes back. That makes a new data version; everything before stays retrievable.',
  },
  open: { de: 'Lieferung zurücknehmen …', en: 'Withdraw this import …' },
  question: { de: 'Lieferung {number} zurücknehmen?', en: 'Withdraw import {number}?' },
  reason: { de: 'Grund', en: 'Reason' },
  reasonHint: {
    de: 'Steht dauerhaft bei der Datenversion. Nichts über einzelne Personen.',
    en: 'Kept with the data version for good. Nothing about single people.',
  },
  reasonMissing: { de: 'Nennen Sie den Grund.', en: 'Give the reason.' },
  reasonWrong: {
    de: 'Höchstens 500 Zeichen, ohne Zeilenumbruch und Steuerzeichen.',
    en: 'At most 500 characters, without line breaks or control characters.',
  },
  send: { de: 'Zurücknehmen', en: 'Withdraw' },
  sending: { de: 'Wird zurückgenommen …', en: 'Withdrawing …' },
  cancel: { de: 'Abbrechen', en: 'Cancel' },
  done: {
    de: 'Zurückgenommen als Datenversion {version}: {ended}, {restored}.',
    en: 'Withdrawn as data version {version}: {ended}, {restored}.',
  },
  conflict: {
    de: 'Das geht nicht mehr: Spätere Lieferungen bauen darauf auf.',
    en: 'This is no longer possible: later imports built on it.',
  },
  conflictHint: {
    de: 'Nehmen Sie zuerst die späteren Lieferungen zurück, die letzte zuerst. Im Weg stehen:',
    en: 'Withdraw the later imports first, the last one first. In the way are:',
  },
  gone: {
    de: 'Diese Lieferung ist nicht mehr da oder nicht mehr Ihre. Laden Sie die Seite neu.',
    en: 'This import is gone, or no longer yours. Reload the page.',
  },
  refused: { de: 'Der Server hat das abgelehnt.', en: 'The server refused this.' },
  isWithdrawn: { de: 'Zurückgenommen', en: 'Withdrawn' },
  by: { de: 'Von', en: 'By' },
  version: { de: 'Als Datenversion', en: 'As data version' },
} as const satisfies Record<string, Text>;

/** Records that ended and that came back. */
export const withdrawNouns = {
  ended: {
    one: { de: '{n} Datensatz beendet', en: '{n} record ended' },
    other: { de: '{n} Datensätze beendet', en: '{n} records ended' },
  },
  restored: {
    one: { de: '{n} wiederhergestellt', en: '{n} restored' },
    other: { de: '{n} wiederhergestellt', en: '{n} restored' },
  },
} as const satisfies Record<string, Noun>;
