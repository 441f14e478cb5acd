import { createHash } from 'node:crypto';
import { assertNever, type Language, type Return } from '@neue-wege/domain';
import { csvDialects } from '../csv.ts';
import type { CellKind } from '../parquet.ts';
import { packedFileTexts } from './package-texts.ts';
import { type FigureColumn, programColumns } from './return-columns.ts';
import { returnTitle } from './return-cover-sheet.ts';
import { wordedColumns } from './return-csv-de.ts';
import type { ReturnFrame } from './return-frame.ts';
import { returnName } from './return-name.ts';
import { noteOn } from './section-note.ts';

/** A file on its way into a packed return. */
export interface FileToPack {
  readonly name: string;
  readonly format: keyof typeof packedFileTexts;
  readonly mediaType: string;
  readonly content: Uint8Array;
}

interface About {
  readonly answer: Return;
  readonly frame: ReturnFrame;
}

/**
 * What is in a packed return, as a Frictionless Data Package (v1): each file with its hash, the tables with their columns. It tells no
 * time of making, as the same return has the same bytes; `version` is the release.
 */
export function dataPackage(files: readonly FileToPack[], { answer, frame }: About): object {
  const { quarter, audience, asOf, dataVersion, catalogueVersion } = answer;
  const { language, release, record, office, contact } = frame;
  return {
    profile: 'data-package',
    name: returnName(answer, frame).toLowerCase(),
    title: returnTitle(answer, frame),
    version: record === null ? `${release}-draft` : String(release),
    ...(office === null
      ? {}
      : {
          contributors: [
            { title: office, role: 'publisher', ...(contact === null ? {} : { email: contact }) },
          ],
        }),
    quarter,
    audience,
    lang: language,
    asOf,
    dataVersion,
    catalogueVersion,
    sections: answer.tables.map((table) => ({
      name: table.section.id,
      title: table.section.label[language],
      description: table.section.about[language],
      note: noteOn(table, frame),
    })),
    resources: files.map((file) => resourceOf(file, { answer, frame })),
  };
}

function resourceOf({ name, format, mediaType, content }: FileToPack, about: About): object {
  const isText = mediaType.startsWith('text/') || format === 'json';
  return {
    name: format,
    path: name,
    ...tableOf(format, about),
    description: descriptionOf(format, about),
    format: name.slice(name.lastIndexOf('.') + 1),
    mediatype: mediaType.replace(/;.*$/, ''),
    ...(isText ? { encoding: 'utf-8' } : {}),
    bytes: content.byteLength,
    hash: `sha256:${createHash('sha256').update(content).digest('hex')}`,
  };
}

/** What a file is; of a table, which has no room for it, with what is said of its sections. */
function descriptionOf(format: FileToPack['format'], { answer, frame }: About): string {
  const { language } = frame;
  const notes = answer.tables.flatMap((table) => {
    const note = noteOn(table, frame);
    return note === null ? [] : [`${table.section.label[language]}: ${note}`];
  });
  const isTable = format === 'csv' || format === 'csv-de' || format === 'parquet';
  return [packedFileTexts[format][language], ...(isTable ? notes : [])].join(' ');
}

/** How a table is written, and what its columns hold; nothing for files that are no table. */
function tableOf(format: FileToPack['format'], { answer, frame }: About): object {
  const { language } = frame;
  switch (format) {
    case 'csv':
      return csvTable(programColumns(answer), { dialect: format, language });
    case 'csv-de':
      return csvTable(wordedColumns(answer, frame), { dialect: format, language });
    case 'parquet':
      return { schema: { fields: programColumns(answer).map((column) => fieldOf(column, { language })) } };
    case 'xlsx':
    case 'pdf':
    case 'json':
      return {};
    default:
      return assertNever(format);
  }
}

interface Writing {
  readonly dialect: keyof typeof csvDialects;
  readonly language: Language;
}

function csvTable(columns: readonly FigureColumn[], { dialect, language }: Writing): object {
  const { delimiter, decimal } = csvDialects[dialect];
  return {
    profile: 'tabular-data-resource',
    dialect: { delimiter, lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: columns.map((column) => ({
        ...fieldOf(column, { language }),
        ...(column.kind === 'number' && decimal !== '.' ? { decimalChar: decimal } : {}),
        ...(column.kind === 'day' && dialect === 'csv-de' ? { format: '%d.%m.%Y' } : {}),
      })),
      missingValues: [''],
    },
  };
}

const fieldTypes = {
  text: 'string',
  number: 'number',
  count: 'integer',
  day: 'date',
  flag: 'boolean',
} as const satisfies Record<CellKind, string>;

function fieldOf({ name, kind, about }: FigureColumn, { language }: Pick<Writing, 'language'>): object {
  return { name, type: fieldTypes[kind], description: about[language] };
}
