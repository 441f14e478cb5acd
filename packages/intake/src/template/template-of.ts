import { assertNever, type DeliveryColumn, type DeliveryFileKind, flagCells } from '@neue-wege/domain';
import { definitionOf } from '../recognition/file-columns.ts';

/** How a template is written: `csv` for programs, `csv-de` for German spreadsheets. */
export const templateVariants = ['csv', 'csv-de'] as const;

/** One of {@link templateVariants}. */
export type TemplateVariant = (typeof templateVariants)[number];

const byteOrderMark = '\uFEFF';

/**
 * A file of a kind with every heading and one example row, which itself can be imported: all templates together are one
 * delivery, if the import creates what is missing. `csv` has the names of the contract, commas and ISO dates; `csv-de` has
 * German headings and words, semicolons, decimal commas, `TT.MM.JJJJ`, CRLF, and a byte-order mark that German spreadsheets need.
 */
export function templateOf(kind: DeliveryFileKind, { variant }: { variant: TemplateVariant }): string {
  const { columns } = definitionOf(kind);
  switch (variant) {
    case 'csv':
      return records([columns.map(({ name }) => name), columns.map(({ example }) => example)], {
        delimiter: ',',
        lineEnd: '\n',
      });
    case 'csv-de':
      return (
        byteOrderMark +
        records(
          [columns.map(({ aliases: [heading], name }) => heading ?? name), columns.map(germanExample)],
          {
            delimiter: ';',
            lineEnd: '\r\n',
          },
        )
      );
    default:
      return assertNever(variant);
  }
}

function germanExample(column: DeliveryColumn): string {
  const { example } = column;
  switch (column.type) {
    case 'date':
    case 'planned_date':
      return example.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3.$2.$1');
    case 'number':
      return example.replace('.', ',');
    case 'flag':
    case 'yes_no':
      return flagCells.labels[example]?.de.toLowerCase() ?? example;
    case 'one_of':
      return column.labels[example]?.de ?? example;
    case 'key':
    case 'text':
    case 'person':
    case 'integer':
    case 'birth_year':
    case 'ags':
    case 'progress':
      return example;
    default:
      return assertNever(column);
  }
}

function records(
  rows: readonly (readonly string[])[],
  { delimiter, lineEnd }: { delimiter: string; lineEnd: string },
): string {
  const cell = (text: string): string =>
    text.includes(delimiter) || /["\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((row) => row.map(cell).join(delimiter) + lineEnd).join('');
}
