import { Command, Option } from '@commander-js/extra-typings';
import { type Database, type ImportSummary, listImports, readAsProgram } from '@neue-wege/database';
import { dayInBerlin, type Language, type Text } from '@neue-wege/domain';
import type { DeclareCommand } from '../command.ts';
import type { CommandIo, ExitCode } from '../command-io.ts';
import { type FindingsToPrint, printFindings } from '../import-findings.ts';
import { countWords, importWords } from '../import-words.ts';
import { parseWhole } from '../option-values.ts';
import { langOption } from '../question-options.ts';
import { textTable } from '../text-table.ts';
import { UsageError } from '../usage-error.ts';

const examples = `
Examples:
  neue-wege imports
  neue-wege imports --findings 12
  neue-wege imports --findings 12 --format csv-de --lang de > befunde.csv`;

/** `imports`: lists what was delivered, and what was found in it. */
export const declareImports: DeclareCommand = (start) =>
  new Command('imports')
    .summary('list the imports, the newest first, or the findings of one')
    .description(
      'Lists the imports, the newest first, refused ones too: their number is what withdraw and --findings want.',
    )
    .addOption(
      new Option('--findings <import>', 'print what was found in that import, as it was told then').argParser(
        parseWhole,
      ),
    )
    .addOption(
      new Option('--format <format>', 'of the findings').choices(['table', 'csv', 'csv-de', 'json'] as const),
    )
    .option('--json', 'print as one JSON document')
    .addOption(langOption)
    .addHelpText('after', examples)
    .action((options) =>
      start({
        store: 'use',
        schema: 'present',
        run: (io, database) => printAsked(options, { io, database }),
      }),
    );

interface ImportsOptions {
  readonly findings?: number | undefined;
  readonly format?: FindingsToPrint['format'] | undefined;
  readonly json?: boolean | undefined;
  readonly lang?: Language | undefined;
}

function printAsked(
  { findings: importId, format, json, lang }: ImportsOptions,
  open: { readonly io: CommandIo; readonly database: Database },
): Promise<ExitCode> {
  if (importId === undefined) {
    if (format === undefined) return printImports({ json, lang }, open);
    throw new UsageError([{ place: '--format', message: 'is the format of --findings' }]);
  }
  return printFindings({ importId, format: format ?? (json === true ? 'json' : 'table'), lang }, open);
}

/** Prints every import with what became of it, its files, its counts, and whether it was withdrawn. */
export async function printImports(
  { json, lang }: { readonly json?: boolean | undefined; readonly lang?: Language | undefined },
  { io, database }: { readonly io: CommandIo; readonly database: Database },
): Promise<ExitCode> {
  const imports = await readAsProgram(database, listImports);
  if (json === true) await io.stdout.write(`${JSON.stringify({ imports }, null, 2)}\n`);
  else if (imports.length > 0) await io.stdout.write(importsTable(imports, lang ?? io.language));
  else await io.stderr.write('Nothing was imported yet. To load a delivery: neue-wege import\n');
  return 0;
}

const statusWords: Readonly<Record<ImportSummary['status'], Text>> = {
  stored: { de: 'gespeichert', en: 'stored' },
  unchanged: { de: 'nichts Neues', en: 'nothing new' },
  refused: { de: 'abgewiesen', en: 'refused' },
};

function importsTable(imports: readonly ImportSummary[], language: Language): string {
  const counted = countWords.filter(([what]) => what !== 'unchanged');
  const columns = [
    { heading: 'Import', align: 'right' },
    { heading: { de: 'Eingang', en: 'Delivered' }[language], align: 'left' },
    { heading: { de: 'Ergebnis', en: 'Result' }[language], align: 'left' },
    { heading: { de: 'Bekannt am', en: 'Known on' }[language], align: 'left' },
    { heading: { de: 'Datenstand', en: 'Version' }[language], align: 'right' },
    { heading: importWords.files[language], align: 'left' },
    ...counted.map(([, word]) => ({ heading: capital(word[language]), align: 'right' }) as const),
    { heading: { de: 'Zurückgezogen', en: 'Withdrawn' }[language], align: 'left' },
  ] as const;
  const rows = imports.map((one) => {
    const { importId, recordedAt, status, knownOn, dataVersion, files, counts, withdrawnBy } = one;
    const withdrawn = { de: `durch Datenstand ${withdrawnBy}`, en: `by version ${withdrawnBy}` }[language];
    return [
      String(importId),
      dayInBerlin(new Date(recordedAt)),
      statusWords[status][language],
      knownOn ?? '–',
      String(dataVersion ?? '–'),
      fileNames(files, language),
      ...counted.map(([what]) => String(counts[what])),
      withdrawnBy === null ? '' : withdrawn,
    ];
  });
  return textTable(columns, rows);
}

function capital(word: string): string {
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}

/** So many files of an import are named. */
const listed = 3;

function fileNames(files: ImportSummary['files'], language: Language): string {
  const names = files.slice(0, listed).map(({ file }) => file);
  const rest = files.length - names.length;
  const more = { de: ` und ${rest} weitere`, en: ` and ${rest} more` }[language];
  return `${names.join(', ')}${rest === 0 ? '' : more}`;
}
