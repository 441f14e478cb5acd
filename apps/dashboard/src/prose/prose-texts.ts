import type { Text } from '@neue-wege/domain';

/** The words around pages to be read. */
export const proseTexts = {
  contents: { de: 'Auf dieser Seite', en: 'On this page' },
} as const satisfies Record<string, Text>;
