import type { DeliveryResult } from '@neue-wege/database';
import type { DeliveryCounts, Text } from '@neue-wege/domain';

/** The words of the report of an import. */
export const importWords = {
  file: { de: 'Datei', en: 'File' },
  files: { de: 'Dateien', en: 'Files' },
  kind: { de: 'Art', en: 'Kind' },
  rows: { de: 'Zeilen', en: 'Rows' },
  records: { de: 'Datensätze', en: 'Records' },
  created: { de: 'Angelegt, weil Zeilen sie nennen', en: 'Created because rows name them' },
  profileHint: {
    de: 'Kommen Überschriften oder Wörter aus einem anderen System? „neue-wege profile suggest DATEI“ schlägt ein Profil vor.',
    en: 'Do headings or words come from another system? "neue-wege profile suggest FILE" proposes a profile.',
  },
} as const satisfies Record<string, Text>;

/** What becomes of records. */
export const countWords: readonly (readonly [keyof DeliveryCounts, Text])[] = [
  ['added', { de: 'neu', en: 'added' }],
  ['changed', { de: 'geändert', en: 'changed' }],
  ['unchanged', { de: 'unverändert', en: 'unchanged' }],
  ['ended', { de: 'beendet', en: 'ended' }],
  ['rejected', { de: 'abgewiesen', en: 'rejected' }],
];

/** What became of a delivery, in one sentence. */
export function headline({ status, dataVersion, counts, findings }: DeliveryResult): Text {
  const { rejected } = counts;
  switch (status) {
    case 'stored':
      if (rejected === 0)
        return {
          de: `Gespeichert als Datenstand ${dataVersion}.`,
          en: `Stored as data version ${dataVersion}.`,
        };
      return {
        de: `Gespeichert als Datenstand ${dataVersion}; ${rejected} abgewiesene Zeilen liegen beiseite.`,
        en: `Stored as data version ${dataVersion}; ${rejected} rejected rows are kept apart.`,
      };
    case 'unchanged':
      if (rejected === 0)
        return {
          de: `Nichts Neues: Datenstand ${dataVersion} enthält das alles schon.`,
          en: `Nothing new: data version ${dataVersion} already holds all of this.`,
        };
      return {
        de: `Nichts Neues außer ${rejected} abgewiesenen Zeilen, die beiseite liegen; das Übrige enthält Datenstand ${dataVersion}.`,
        en: `Nothing new beside ${rejected} rejected rows, which are kept apart; data version ${dataVersion} holds the rest.`,
      };
    case 'refused': {
      const errors = findings.filter(({ severity }) => severity === 'error').length;
      return {
        de: `Abgewiesen: ${errors} Fehler; nichts wurde gespeichert.`,
        en: `Refused: ${errors} ${errors === 1 ? 'error' : 'errors'}; nothing was stored.`,
      };
    }
    case 'preview':
      return {
        de: `Vorschau: Das würde gespeichert${rejected > 0 ? `, ohne ${rejected} abgewiesene Zeilen` : ''}; nichts wurde es.`,
        en: `Preview: this would be stored${rejected > 0 ? `, without ${rejected} rejected rows` : ''}; nothing was.`,
      };
    default:
      return status satisfies never;
  }
}

/** Which import brought the same files. */
export function sameText(importId: number): Text {
  return {
    de: `Dieselben Dateien brachte Import ${importId}.`,
    en: `Import ${importId} brought the same files.`,
  };
}

/** How many stored cells empty ones clear. */
export function clearedText(cells: number, status: DeliveryResult['status']): Text {
  const isPreview = status === 'preview';
  return {
    de: `Leere Zellen ${isPreview ? 'würden' : 'haben'} ${cells} gespeicherte ${isPreview ? 'löschen' : 'gelöscht'}.`,
    en: `Empty cells ${isPreview ? 'would clear' : 'cleared'} ${cells} stored ones.`,
  };
}

/** How many findings are not shown. */
export function moreText(count: number): Text {
  return { de: `und ${count} weitere; --json zeigt alle`, en: `and ${count} more; --json lists all` };
}
