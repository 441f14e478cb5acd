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
    de: 'Es entstand Datenversion {version}: {ended}, {restored}.',
    en: 'That made data version {version}: {ended}, {restored}.',
  },
  conflict: {
    de: 'Das geht nicht mehr: Spätere Lieferungen bauen darauf auf.',
    en: 'This is no longer possible: later imports built on it.',
  },
  conflictHint: {
    de: 'Nehmen Sie zuerst die späteren Lieferungen zurück, die letzte zuerst. Im Weg stehen:',
    en: 'Withdraw the later imports first, the last one first. In the way are:',
  },
  notItself: {
    de: 'Diese Lieferung ist schon zurückgenommen, oder sie hat nichts geändert. Laden Sie die Seite neu.',
    en: 'This import is withdrawn already, or it changed nothing. Reload the page.',
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

/** What stands in the way of a withdrawal. */
export const obstacleTexts = {
  byImport: {
    de: '{n} seither geändert durch Lieferung {by} (Datenversion {version})',
    en: '{n} changed since by import {by} (data version {version})',
  },
  byVersion: {
    de: '{n} seither geändert durch Datenversion {version}',
    en: '{n} changed since by data version {version}',
  },
  parentEnded: {
    de: '{n} kämen zurück, obwohl beendet ist, woran sie hängen ({parent})',
    en: '{n} would come back though what they belong to has ended ({parent})',
  },
  parentCreated: {
    de: '{n} hängen an etwas, das diese Lieferung angelegt hat ({parent})',
    en: '{n} belong to something that this import created ({parent})',
  },
  restOnExits: {
    de: '{n} gehören zu Austritten, die diese Lieferung eingetragen hat',
    en: '{n} rest on exits that this import wrote',
  },
  shareDays: {
    de: '{n} kämen zurück und überschnitten sich mit später gelieferten Zeiten',
    en: '{n} would come back and share days with spells delivered since',
  },
  more: { de: ' und {n} weitere', en: ' and {n} more' },
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
