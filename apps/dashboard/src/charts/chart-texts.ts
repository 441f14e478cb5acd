import type { Text } from '@neue-wege/domain';

/** How a chart explains itself to people who do not see it. */
export const chartTexts = {
  role: { de: 'Diagramm', en: 'chart' },
  hint: {
    de: 'Pfeiltasten gehen von Jahr zu Jahr, Escape schließt die Anzeige.',
    en: 'Arrow keys move from year to year, Escape closes the display.',
  },
  pointHint: {
    de: 'Pfeiltasten gehen von Punkt zu Punkt, Escape schließt die Anzeige.',
    en: 'Arrow keys move from point to point, Escape closes the display.',
  },
  rowHint: {
    de: 'Pfeiltasten gehen von Zeile zu Zeile.',
    en: 'Arrow keys move from line to line.',
  },
} as const satisfies Record<string, Text>;
