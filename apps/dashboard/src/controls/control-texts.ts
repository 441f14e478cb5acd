import type { Text } from '@neue-wege/domain';

/** The words of controls that are the same wherever they stand. */
export const controlTexts = {
  showPassword: { de: '{label} anzeigen', en: 'Show: {label}' },
  show: { de: 'Anzeigen', en: 'Show' },
  hide: { de: 'Verbergen', en: 'Hide' },
  stepDone: { de: 'erledigt', en: 'done' },
  copy: { de: 'Kopieren', en: 'Copy' },
  copied: { de: 'Kopiert', en: 'Copied' },
  copyFailed: { de: 'Bitte von Hand kopieren', en: 'Please copy by hand' },
} as const satisfies Record<string, Text>;
