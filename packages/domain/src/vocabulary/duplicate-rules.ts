import { type ImportRuleRecord, type OtherRow, otherRow } from './import-rule.ts';

/** Rules about rows that are the same record. */
export const duplicateRules = {
  duplicate_row: {
    severity: 'notice',
    stage: 'duplicates',
    scope: 'row',
    label: { de: 'Gleiche Zeile mehrfach', en: 'Same row twice' },
    remedy: {
      de: 'Gleiche Zeilen werden einmal gespeichert; es ist nichts zu tun.',
      en: 'Equal rows are stored once; nothing needs to be done.',
    },
    message: (details: OtherRow) => ({
      de: `Gleich wie ${otherRow(details).de}: wird einmal gespeichert.`,
      en: `The same as ${otherRow(details).en}: stored once.`,
    }),
  },
  conflicting_rows: {
    severity: 'error',
    stage: 'duplicates',
    scope: 'row',
    label: { de: 'Widersprüchliche Zeilen', en: 'Conflicting rows' },
    remedy: {
      de: 'Die Zeilen dieses Durchlaufs widersprechen sich hier; weitere Zeilen dürfen die Zelle leer lassen.',
      en: 'The rows of this run contradict each other here; they may leave it empty.',
    },
    message: (details: OtherRow) => ({
      de: `Derselbe Datensatz wie ${otherRow(details).de}, mit anderem Inhalt. Nur eine der Zeilen liefern.`,
      en: `The same record as ${otherRow(details).en}, with other contents. Deliver one of them only.`,
    }),
  },
} as const satisfies Record<string, ImportRuleRecord>;
