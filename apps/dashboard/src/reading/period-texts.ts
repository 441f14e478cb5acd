import type { Text } from '@neue-wege/domain';

/** What periods are called. */
export const periodTexts = {
  quarter: { de: '{quarter}. Quartal {year}', en: 'Q{quarter} {year}' },
} as const satisfies Record<string, Text>;
