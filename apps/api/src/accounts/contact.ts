/** Whom readers of the pages may turn to; `null` where the office has not said so. */
export interface Contact {
  /** The office that runs the system, as it writes its name. */
  readonly office: string | null;
  /** Where questions go, and reports of barriers. */
  readonly email: string | null;
  /** Where the data protection officer is reached. */
  readonly privacyEmail: string | null;
}

/** Nobody has been named yet. */
export const noContact: Contact = { office: null, email: null, privacyEmail: null };
