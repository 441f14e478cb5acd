import type { Text } from '@neue-wege/domain';

/** What stands around the pages of the administration. */
export const administrationTexts = {
  title: { de: 'Verwaltung', en: 'Administration' },
  accounts: { de: 'Personen', en: 'People' },
  audit: { de: 'Protokoll', en: 'Audit' },
} as const satisfies Record<string, Text>;
