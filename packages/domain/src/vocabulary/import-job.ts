import type { Text } from './text.ts';

/** A state of an upload on its way to an import. */
interface ImportJobStateRecord {
  readonly label: Text;
  /** What it means, for whoever watches the job. */
  readonly explanation: Text;
  /** Whether the job goes on by itself or by a decision of somebody. */
  readonly isOpen: boolean;
}

/** The states of an upload on its way to an import, in the order in which they come; those that end it last. */
export const importJobStates = {
  receiving: {
    label: { de: 'Wird empfangen', en: 'Receiving' },
    explanation: {
      de: 'Die Dateien kommen an oder warten, bis sie an der Reihe sind.',
      en: 'The files are arriving, or wait for their turn.',
    },
    isOpen: true,
  },
  reading: {
    label: { de: 'Wird geprüft', en: 'Being checked' },
    explanation: {
      de: 'Jede Zeile wird gelesen und geprüft; gespeichert wird nichts.',
      en: 'Every row is read and checked; nothing is stored.',
    },
    isOpen: true,
  },
  awaiting_confirmation: {
    label: { de: 'Wartet auf Bestätigung', en: 'Awaiting confirmation' },
    explanation: {
      de: 'Was sich ändern würde, steht in der Vorschau; gespeichert wird erst nach einer Bestätigung.',
      en: 'The preview says what would change; nothing is stored before somebody confirms.',
    },
    isOpen: true,
  },
  storing: {
    label: { de: 'Wird gespeichert', en: 'Being stored' },
    explanation: {
      de: 'Die Lieferung wird als ein Datenstand gespeichert, ganz oder gar nicht.',
      en: 'The delivery is stored as one data version, whole or not at all.',
    },
    isOpen: true,
  },
  stored: {
    label: { de: 'Gespeichert', en: 'Stored' },
    explanation: { de: 'Die Lieferung ist ein neuer Datenstand.', en: 'The delivery is a new data version.' },
    isOpen: false,
  },
  unchanged: {
    label: { de: 'Nichts zu ändern', en: 'Nothing to change' },
    explanation: {
      de: 'Alles, was die Lieferung enthält, war schon gespeichert.',
      en: 'All that the delivery contains was stored already.',
    },
    isOpen: false,
  },
  refused: {
    label: { de: 'Abgelehnt', en: 'Refused' },
    explanation: {
      de: 'Die Lieferung verletzt Regeln; die Liste nennt jede Stelle. Gespeichert ist nichts.',
      en: 'The delivery breaks rules; the list names every place. Nothing is stored.',
    },
    isOpen: false,
  },
  failed: {
    label: { de: 'Gescheitert', en: 'Failed' },
    explanation: {
      de: 'Die Arbeit brach ab, ohne dass es an der Lieferung lag. Gespeichert ist nichts; ein neuer Versuch ist möglich.',
      en: 'The work broke off for no fault of the delivery. Nothing is stored; it can be tried again.',
    },
    isOpen: false,
  },
  cancelled: {
    label: { de: 'Abgebrochen', en: 'Cancelled' },
    explanation: {
      de: 'Jemand hat abgebrochen. Gespeichert ist nichts.',
      en: 'Somebody cancelled it. Nothing is stored.',
    },
    isOpen: false,
  },
  expired: {
    label: { de: 'Verfallen', en: 'Expired' },
    explanation: {
      de: 'Niemand hat rechtzeitig bestätigt; die Dateien sind gelöscht. Gespeichert ist nichts.',
      en: 'Nobody confirmed in time; the files are gone. Nothing is stored.',
    },
    isOpen: false,
  },
} as const satisfies Record<string, ImportJobStateRecord>;

/** The id of one of {@link importJobStates}. */
export type ImportJobState = keyof typeof importJobStates;

/** Why an upload did not become an import though nothing was wrong with it: ids, and what people read. */
export const importJobFailures = {
  upload_broken_off: {
    de: 'Die Verbindung brach ab, bevor alle Dateien angekommen waren. Bitte noch einmal hochladen.',
    en: 'The connection broke before all files had arrived. Please upload them again.',
  },
  server_ended: {
    de: 'Der Server wurde beendet. Bitte noch einmal hochladen.',
    en: 'The server ended. Please upload the files again.',
  },
  database_unavailable: {
    de: 'Die Datenbank war nicht erreichbar. Bitte noch einmal hochladen.',
    en: 'The database could not be reached. Please upload the files again.',
  },
  not_possible: {
    de: 'So kann die Lieferung nicht gespeichert werden; die Hinweise nennen den Grund.',
    en: 'The delivery cannot be stored like this; the issues say why.',
  },
  unexpected: {
    de: 'Ein unerwarteter Fehler; die Kennung führt zur Zeile im Protokoll des Servers.',
    en: 'An unexpected failure; the correlation id leads to the line in the log of the server.',
  },
} as const satisfies Record<string, Text>;

/** The id of one of {@link importJobFailures}. */
export type ImportJobFailure = keyof typeof importJobFailures;

/** Whether a job in this state goes on by itself or by a decision of somebody. */
export function isOpenJob(state: ImportJobState): boolean {
  return importJobStates[state].isOpen;
}
