import type { ReadCell } from '@neue-wege/reports/testing';

/** What a spreadsheet has to show of a cell: a number, a day as `yyyy-mm-dd`, whether something is so, or text as it stands. */
export interface ExpectedCell {
  readonly kind: 'text' | 'number' | 'day' | 'flag' | 'formula';
  readonly value: string;
}

const daysBefore1970 = 25_569;
const millisecondsOfDay = 86_400_000;

/** What is to be seen of a cell of a workbook. */
export function expectedOf({ type, value, format }: ReadCell): ExpectedCell {
  if (type === 'formula' || type === 'error') return { kind: 'formula', value: String(value) };
  if (typeof value !== 'number') return { kind: 'text', value: value ?? '' };
  if (!format.includes('yyyy')) return { kind: 'number', value: String(value) };
  const day = new Date((value - daysBefore1970) * millisecondsOfDay).toISOString().slice(0, 10);
  return { kind: 'day', value: day };
}

/** What is to be seen of a cell of a file of text that is read by German rules, or by English ones. */
export function cellOfCsv(text: string, { isGerman }: { readonly isGerman: boolean }): ExpectedCell {
  const day = isGerman ? /^(\d\d)\.(\d\d)\.(\d{4})$/.exec(text) : null;
  if (day !== null) return { kind: 'day', value: `${day[3]}-${day[2]}-${day[1]}` };
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return { kind: 'day', value: text };
  if (text === 'true' || text === 'false') return { kind: 'flag', value: text.toUpperCase() };
  const number = isGerman ? text.replace(',', '.') : text;
  return /^-?\d+(\.\d+)?$/.test(number) ? { kind: 'number', value: number } : { kind: 'text', value: text };
}

/** Whether the text that is seen is what a cell has to show. */
export function isSeenAs({ kind, value }: ExpectedCell, seen: string): boolean {
  if (kind === 'formula') return false;
  if (kind === 'number') {
    const number = Number(value);
    return Math.abs(numberOf(seen) - number) <= 1e-12 * Math.max(1, Math.abs(number));
  }
  if (kind === 'text' || kind === 'flag') return seen === value;
  const [year, month, day] = value.split('-');
  return seen === `${month}/${day}/${year}` || seen === value;
}

/** Shares are shown in per cent, in full as well. */
function numberOf(seen: string): number {
  if (seen === '') return Number.NaN;
  return seen.endsWith('%') ? Number(seen.slice(0, -1)) / 100 : Number(seen);
}
