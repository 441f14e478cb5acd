/** One record of a CSV file by heading, with the line on which it starts. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** Reads comma-separated text by RFC 4180, apart from the code that wrote it; throws on a ragged or unfinished record. */
export function readCsv(text: string): { headings: readonly string[]; records: readonly CsvRecord[] } {
  if (!text.endsWith('\n')) throw new Error('the last line is not finished');
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\n)/gy;
  const rows: { line: number; cells: string[] }[] = [];
  let row: { line: number; cells: string[] } = { line: 1, cells: [] };
  let line = 1;
  while (pattern.lastIndex < text.length) {
    const start = pattern.lastIndex;
    const match = pattern.exec(text);
    if (match === null) throw new Error(`unreadable text in line ${line} at ${start}`);
    const [, quoted, plain = '', end] = match;
    row.cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    line += match[0].split('\n').length - 1;
    if (end !== '\n') continue;
    rows.push(row);
    row = { line, cells: [] };
  }
  const [header, ...others] = rows;
  const headings = header?.cells ?? [];
  const records = others.map((record) => {
    if (record.cells.length !== headings.length)
      throw new Error(`line ${record.line} has another number of cells`);
    return {
      line: record.line,
      cells: Object.fromEntries(headings.map((heading, index) => [heading, record.cells[index] ?? ''])),
    };
  });
  return { headings, records };
}
