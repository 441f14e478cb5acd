import type { Text } from './text.ts';

/** How a data version can come about. */
export const versionOrigins = {
  import: { de: 'Lieferung', en: 'import' },
  correction: { de: 'Berichtigung', en: 'correction' },
  withdrawal: { de: 'Rücknahme einer Lieferung', en: 'withdrawal of an import' },
  erasure: { de: 'Löschung', en: 'erasure' },
} as const satisfies Record<string, Text>;

/** A key of {@link versionOrigins}. */
export type VersionOrigin = keyof typeof versionOrigins;
