/** A column of a table for the terminal. */
export interface TextColumn {
  readonly heading: string;
  readonly align: 'left' | 'right';
}

/** Lays rows out in aligned columns: a heading line, a rule, the rows; `undefined` draws another rule. */
export function textTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[] | undefined)[],
): string {
  const clean = rows.map((row) => row?.map(printable));
  const widths = columns.map((column, index) =>
    Math.max(lengthOf(column.heading), ...clean.map((row) => lengthOf(row?.[index] ?? ''))),
  );
  const line = (cells: readonly string[]): string =>
    columns
      .map(({ align }, index) => {
        const cell = cells[index] ?? '';
        const blanks = ' '.repeat((widths[index] ?? 0) - lengthOf(cell));
        return align === 'left' ? cell + blanks : blanks + cell;
      })
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return [
    line(columns.map((column) => column.heading)),
    rule,
    ...clean.map((row) => (row === undefined ? rule : line(row))),
  ]
    .map((text) => `${text}\n`)
    .join('');
}

const segmenter = new Intl.Segmenter();

/** Characters as people see them. */
function lengthOf(text: string): number {
  return /^[\x20-\x7E]*$/.test(text) ? text.length : [...segmenter.segment(text)].length;
}

/** Keys come from files: what would steer a terminal is shown as a replacement character. */
export function printable(text: string): string {
  return text.replaceAll(/\p{Cc}|\p{Cf}/gu, '\uFFFD');
}
