import type { Text } from './text.ts';

/** How a data version can come about. */
export const versionOrigins = {
  import: { de: 'Lieferung', en: 'import' },
  correction: { de: 'Berichtigung', en: 'correction' },
  withdrawal: { de: 'Rücknahme einer Lieferung', en: 'withdrawal of an import' },
  erasure: { de: 'Löschung', en: 'erasure' },
} as const satisfies Record<string, Text>;

/** What a version is called instead where it set or ended one target: no figure of a fact changes by it. */
export const targetOrigins = {
  import: { de: 'Ziel gesetzt', en: 'target set' },
  correction: { de: 'Ziel geändert oder beendet', en: 'target changed or ended' },
  withdrawal: { de: 'Rücknahme einer Zieländerung', en: 'withdrawal of a change to a target' },
  erasure: versionOrigins.erasure,
} as const satisfies Record<keyof typeof versionOrigins, Text>;

/** A key of {@link versionOrigins}. */
export type VersionOrigin = keyof typeof versionOrigins;
