/** One row of a delivery file: a text per column; an absent column is an empty cell. */
export type Row<Column extends string> = Readonly<Partial<Record<Column, string>>>;

/** Comma-separated text with a heading line, ready to be written as UTF-8; cells are quoted where they must be. */
export function csv<Column extends string>(columns: readonly Column[], rows: readonly Row<Column>[]): string {
  const lines = rows.map((row) => columns.map((column) => cell(row[column] ?? '')).join(','));
  return [columns.join(','), ...lines, ''].join('\n');
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
