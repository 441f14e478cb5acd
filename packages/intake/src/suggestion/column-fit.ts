import type { DeliveryColumn } from '@neue-wege/domain';
import { type CellRules, cellReader, type PlainColumn } from '../cells/cell-reader.ts';
import { canonicalRules } from '../recognition/parse-profiles.ts';
import { isPlaceholder } from './placeholders.ts';
import type { ColumnSample } from './sample-table.ts';

/** The formats of dates that are tried; `undefined` are the built-in ones. */
export const triedDateFormats = [
  undefined,
  'DD/MM/YYYY',
  'MM/DD/YYYY',
  'DD-MM-YYYY',
  'MM-DD-YYYY',
  'YYYY/MM/DD',
  'YYYY.MM.DD',
  'YYYYMMDD',
  'DDMMYYYY',
] as const;

/** Most different words a coded column has; what has more is not shown to anybody. */
export const mostWords = 20;

const lookedAt = 200;

/** Whether cells hold words of a closed list. */
export function isCoded(column: DeliveryColumn): boolean {
  return column.type === 'one_of' || column.type === 'flag' || column.type === 'yes_no';
}

/** The texts of a column that stand for something. */
export function realTexts(sample: ColumnSample): readonly string[] {
  return [...sample.texts.keys()].filter((text) => !isPlaceholder(text));
}

/** The share of a column's different texts that can be read as cells of a delivery's column; `undefined` when any text can. */
export function fitOf(column: DeliveryColumn, sample: ColumnSample): number | undefined {
  switch (column.type) {
    case 'person':
    case 'key':
    case 'text':
      return undefined;
    case 'date':
    case 'planned_date': {
      const shares = triedDateFormats.map((dateFormat) => shareRead([sample], { column, dateFormat }));
      return shares[0] === undefined ? undefined : Math.max(...shares.map((share) => share ?? 0));
    }
    case 'number':
      return shareRead([sample], { column, decimal: ',' });
    case 'ags': {
      const texts = realTexts(sample);
      return texts.length === 0 ? undefined : texts.filter(isAgs).length / texts.length;
    }
    case 'integer':
    case 'birth_year':
    case 'flag':
    case 'yes_no':
    case 'progress':
    case 'one_of':
      return shareRead([sample], { column });
    default:
      return column satisfies never;
  }
}

/** A key whose leading 0 a spreadsheet dropped can be mended. */
function isAgs(text: string): boolean {
  return /^\d{7,8}$/.test(text);
}

/** The share of different texts that can be read under these rules, placeholders aside; `undefined` when there are none. */
export function shareRead(
  samples: readonly ColumnSample[],
  { column, ...rules }: { readonly column: PlainColumn } & Omit<CellRules, 'latest'>,
): number | undefined {
  const read = cellReader(column, { latest: canonicalRules.latest, ...rules });
  const texts = samples.flatMap((sample) => realTexts(sample).slice(0, lookedAt));
  if (texts.length === 0) return undefined;
  return texts.filter((text) => typeof read(text) === 'string').length / texts.length;
}
