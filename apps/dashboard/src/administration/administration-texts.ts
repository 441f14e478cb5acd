import type { Text } from '@neue-wege/domain';

/** What stands around the pages of the administration. */
export const administrationTexts = {
  title: { de: 'Verwaltung', en: 'Administration' },
  accounts: { de: 'Personen', en: 'People' },
  keys: { de: 'Schlüssel', en: 'Keys' },
  targets: { de: 'Ziele', en: 'Targets' },
  audit: { de: 'Protokoll', en: 'Audit' },
  retry: { de: 'Erneut versuchen', en: 'Try again' },
  failed: { de: 'Das ging nicht. Laden Sie die Seite neu.', en: 'That failed. Reload the page.' },
} as const satisfies Record<string, Text>;
