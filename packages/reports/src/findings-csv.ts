import { type Finding, findingSeverities, type Language, ruleOf, type Text } from '@neue-wege/domain';
import type { Cell } from './breakdown-columns.ts';
import { type CsvDialect, writeCsv } from './csv.ts';

/** How findings are written: for programs the ids, for a spreadsheet the words of a language. */
export interface FindingsFormat {
  readonly dialect: CsvDialect;
  /** Of the explanations; in `csv-de` also of the headings and of how much a finding weighs. */
  readonly language: Language;
}

interface FindingColumn {
  readonly id: string;
  readonly heading: Text;
  cell(finding: Finding, format: FindingsFormat): Cell;
}

const columns: readonly FindingColumn[] = [
  { id: 'file', heading: { de: 'Datei', en: 'File' }, cell: ({ file }) => file },
  { id: 'line', heading: { de: 'Zeile', en: 'Line' }, cell: ({ line }) => line },
  { id: 'column', heading: { de: 'Spalte', en: 'Column' }, cell: ({ column }) => column },
  { id: 'rule', heading: { de: 'Regel', en: 'Rule' }, cell: ({ rule }) => rule },
  {
    id: 'severity',
    heading: { de: 'Schwere', en: 'Severity' },
    cell: ({ severity }, { dialect, language }) =>
      dialect === 'csv' ? severity : findingSeverities[severity][language],
  },
  {
    id: 'label',
    heading: { de: 'Befund', en: 'Finding' },
    cell: ({ rule }, { language }) => ruleOf(rule).label[language],
  },
  {
    id: 'message',
    heading: { de: 'Was zu tun ist', en: 'What to do' },
    cell: ({ message }, { language }) => message[language],
  },
];

/**
 * The findings of a delivery as CSV text in chunks: a heading line and a line per finding, in their order, so that whoever
 * mends the file can sort and tick them off. Findings come page by page, as they are read.
 */
export async function* writeFindingsCsv(
  pages: AsyncIterable<readonly Finding[]> | Iterable<readonly Finding[]>,
  format: FindingsFormat,
): AsyncGenerator<string, void> {
  const { dialect, language } = format;
  const headings = columns.map(({ id, heading }) => (dialect === 'csv' ? id : heading[language]));
  yield* writeCsv({ headings, records: [] }, dialect);
  for await (const page of pages) {
    const records = page.map((finding) => columns.map((column) => column.cell(finding, format)));
    const [, ...chunks] = writeCsv({ headings, records }, dialect);
    yield* chunks;
  }
}
