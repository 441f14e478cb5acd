import { assertNever, type RateValue, ratePrecision, type Text } from '@neue-wege/domain';
import type { CellLook, SheetCell } from './workbook.ts';
import { workbookTexts } from './workbook-texts.ts';

/** The looks of cells that occur in several sheets. */
export const looks = {
  title: { bold: true, size: 16 },
  headingOfText: { tone: 'heading', wrap: true, isApart: true },
  headingOfNumbers: { tone: 'heading', wrap: true, align: 'right' },
  label: { bold: true },
  text: { format: '@' },
  prose: { wrap: true },
  explanation: { wrap: true, isApart: true, isLined: true },
  link: { tone: 'link' },
  empty: {},
} as const satisfies Record<string, CellLook>;

/** A cell of words, which stay words when somebody edits them. */
export function textCell(value: string, look: CellLook = looks.text): SheetCell {
  return { value, look };
}

/** Looks by what they are made of: few, however many cells there are. Totals are bold. */
export type LookOf = (format: string, isTotal: boolean) => CellLook;

/** Keeps one look per format and kind of row. */
export function keptLooks(): LookOf {
  const kept = new Map<string, CellLook>();
  return (format, isTotal) => {
    const name = `${isTotal} ${format}`;
    const look = kept.get(name) ?? {
      format,
      isLined: true,
      ...(format === '@' ? { isApart: true as const } : {}),
      ...(isTotal ? { bold: true as const } : {}),
    };
    kept.set(name, look);
    return look;
  };
}

/** `1.234` or `12,5`, as the reader's spreadsheet writes them. */
export function numberFormat(value: number): string {
  return Number.isInteger(value) ? '#,##0' : '#,##0.0';
}

/**
 * The format of a rate by its base (statistics.md 5.7). Below ten cases the cell shows the two counts, as the pages do, and still
 * holds the rate.
 */
export function rateFormat(rate: RateValue, say: (text: Text) => string): string {
  const { numerator, denominator } = rate;
  const precision = ratePrecision(rate);
  switch (precision) {
    case 'decimal':
      return '0.0%';
    case 'counts':
      return isFew(numerator) && isFew(denominator)
        ? `"${numerator} ${say(workbookTexts.of)} ${denominator}"`
        : '0%';
    case 'whole':
    case null:
      return '0%';
    default:
      return assertNever(precision);
  }
}

/** A workbook has room for some 200 formats; pairs of such numbers are less than that. */
function isFew(count: number | null): boolean {
  return count !== null && Number.isInteger(count) && count >= 0 && count < 10;
}
