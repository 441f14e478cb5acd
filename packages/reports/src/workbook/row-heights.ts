import type { Sheet } from './workbook.ts';

/** Points that a line of letters of a size takes. */
const leading = 1.36;
const usualSize = 11;

/**
 * The rows whose text takes several lines or is large, with their height in points: spreadsheets do not all measure them by
 * themselves. Estimated from the widths of the columns, rather a line too many than one too few.
 */
export function rowHeights({
  rows,
  columns,
}: Pick<Sheet, 'rows' | 'columns'>): readonly (readonly [number, number])[] {
  return rows.flatMap((row, index) => {
    const height = Math.max(
      0,
      ...row.map(({ value, look }, column) => {
        const width = (columns[column]?.width ?? 0) - (look.tone === 'heading' ? 3 : 0);
        const lines = look.wrap === true && typeof value === 'string' ? linesOf(value, width) : 1;
        return lines * (look.size ?? usualSize) * leading;
      }),
    );
    return height > usualSize * leading ? [[index, height]] : [];
  });
}

function linesOf(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    if (used > 0 && used + 1 + word.length > width) {
      lines += 1;
      used = 0;
    }
    used += used === 0 ? word.length : word.length + 1;
  }
  return lines;
}
