import type { DisclosureProfile } from '../vocabulary/context.ts';
import type { Text } from '../vocabulary/text.ts';

/** How the values of a profile are called, wherever figures leave the screen. */
export const profileLabels: Readonly<Record<DisclosureProfile, Text>> = {
  EXACT: {
    de: 'genaue Werte (EXACT), nur für den Dienstgebrauch',
    en: 'exact values (EXACT), for internal use alone',
  },
  MANAGEMENT: {
    de: 'geschützte Werte (MANAGEMENT)',
    en: 'protected values (MANAGEMENT)',
  },
  PUBLIC: {
    de: 'geschützte, gerundete Werte (PUBLIC)',
    en: 'protected, rounded values (PUBLIC)',
  },
};
