import type { Text } from './text.ts';

/** Something that somebody did and that is kept: what it is called, and whether its answer waits for it. */
export interface AuditActionRecord {
  readonly label: Text;
  /** `true`: nothing of the answer leaves before the entry is stored; without a stored entry there is no answer. */
  readonly isAwaited: boolean;
}

/** Everything that is kept of who did what, by id: a closed list. */
export const auditActions = {
  // Who comes and goes.
  sign_in: { label: { de: 'Anmeldung', en: 'Sign-in' }, isAwaited: true },
  sign_in_failure: { label: { de: 'Gescheiterte Anmeldung', en: 'Failed sign-in' }, isAwaited: true },
  sign_out: { label: { de: 'Abmeldung', en: 'Sign-out' }, isAwaited: true },
  session_end: { label: { de: 'Sitzung beendet', en: 'Session ended' }, isAwaited: true },
  key_use: {
    label: { de: 'Schlüssel benutzt (erstmals am Tag)', en: 'Key used (first time of the day)' },
    isAwaited: true,
  },

  // What they may do.
  account_creation: { label: { de: 'Konto angelegt', en: 'Account created' }, isAwaited: true },
  account_change: { label: { de: 'Konto geändert', en: 'Account changed' }, isAwaited: true },
  account_disabling: { label: { de: 'Konto gesperrt', en: 'Account disabled' }, isAwaited: true },
  rights_change: { label: { de: 'Rechte geändert', en: 'Rights changed' }, isAwaited: true },
  sign_in_link_creation: {
    label: { de: 'Anmeldelink angelegt', en: 'Sign-in link created' },
    isAwaited: true,
  },
  password_change: { label: { de: 'Passwort geändert', en: 'Password changed' }, isAwaited: true },
  second_factor_change: {
    label: { de: 'Zweiter Faktor geändert', en: 'Second factor changed' },
    isAwaited: true,
  },
  key_creation: { label: { de: 'Schlüssel angelegt', en: 'Key created' }, isAwaited: true },
  key_revocation: { label: { de: 'Schlüssel widerrufen', en: 'Key revoked' }, isAwaited: true },
  settings_change: { label: { de: 'Einstellungen geändert', en: 'Settings changed' }, isAwaited: true },

  // What they saw, and what they were not shown.
  question: { label: { de: 'Frage mit genauen Zahlen', en: 'Question for exact figures' }, isAwaited: false },
  record_read: { label: { de: 'Einzeldaten gelesen', en: 'Records read' }, isAwaited: true },
  file: { label: { de: 'Datei abgeholt', en: 'File fetched' }, isAwaited: true },
  audit_read: { label: { de: 'Protokoll gelesen', en: 'Audit read' }, isAwaited: true },
  refusal: { label: { de: 'Abgewiesen', en: 'Refused' }, isAwaited: false },
  alarm: { label: { de: 'Alarm', en: 'Alarm' }, isAwaited: false },
  question_count: {
    label: { de: 'Fragen einer Stunde', en: 'Questions of an hour' },
    isAwaited: false,
  },
  unusual_questions: { label: { de: 'Auffällige Fragen', en: 'Unusual questions' }, isAwaited: false },

  // What they changed, and what was checked.
  import: { label: { de: 'Lieferung', en: 'Import' }, isAwaited: true },
  import_job: { label: { de: 'Auftrag einer Lieferung', en: 'Import job' }, isAwaited: true },
  withdrawal: { label: { de: 'Rücknahme einer Lieferung', en: 'Withdrawal of an import' }, isAwaited: true },
  return: { label: { de: 'Schritt einer Quartalsmeldung', en: 'Step of a return' }, isAwaited: true },
  rekeying: { label: { de: 'Neue Pseudonyme', en: 'New pseudonyms' }, isAwaited: true },
  verification: { label: { de: 'Prüfung des Bestands', en: 'Store verified' }, isAwaited: true },
} as const satisfies Record<string, AuditActionRecord>;

/** The id of one of {@link auditActions}. */
export type AuditAction = keyof typeof auditActions;

/** The ids, in the order of the list. */
export const auditActionIds: readonly AuditAction[] = Object.keys(auditActions).filter(isAuditAction);

/** Whether a text is the id of an action. */
export function isAuditAction(text: string): text is AuditAction {
  return Object.hasOwn(auditActions, text);
}

/** What stands in the detail of an entry: JSON. */
export type AuditValue =
  | string
  | number
  | boolean
  | null
  | readonly AuditValue[]
  | { readonly [name: string]: AuditValue };

/**
 * Who did what. The detail says the rest (filter, profile, as-of day, data version, hash of what left the house): keys of
 * the store and ids alone – never the name of a person, a secret, or free text that somebody typed.
 */
export interface AuditEntry {
  /** `person:<id>`, `key:<id>`, `command-line:<account of the system>` or `anonymous`. */
  readonly actor: string;
  readonly action: AuditAction;
  readonly detail: Readonly<Record<string, AuditValue>>;
}
