/** Who may see what: EXACT for case work, MANAGEMENT and PUBLIC under disclosure control (contract 7, 8). */
export const disclosureProfiles = ['EXACT', 'MANAGEMENT', 'PUBLIC'] as const;

/** One of {@link disclosureProfiles}. */
export type DisclosureProfile = (typeof disclosureProfiles)[number];

/** Who asks, and what they may see. Every read carries one; the database sets it for the transaction. */
export interface RequestContext {
  /** A stable name for the audit: `person:<id>`, `key:<id>`, `command-line:<account of the system>`. */
  readonly actor: string;
  /** Keys of the locations whose rows may be seen; an empty list shows nothing. */
  readonly locations: 'all' | readonly string[];
  readonly profile: DisclosureProfile;
}
