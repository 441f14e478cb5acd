import type { Text } from '@neue-wege/domain';

/** How a chart explains itself to people who do not see it. */
export const chartTexts = {
  role: { de: 'Diagramm', en: 'chart' },
  hint: {
    de: 'Pfeiltasten gehen von Jahr zu Jahr, Escape schließt die Anzeige.',
    en: 'Arrow keys move from year to year, Escape closes the display.',
  },
} as const satisfies Record<string, Text>;
