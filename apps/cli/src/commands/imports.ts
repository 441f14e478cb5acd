import { Command } from '@commander-js/extra-typings';
import { type Database, type ImportSummary, listImports, readAsProgram } from '@neue-wege/database';
import type { DeclareCommand } from '../command.ts';
import type { CommandIo, ExitCode } from '../command-io.ts';
import { textTable } from '../text-table.ts';

/** `imports`: lists what was imported. */
export const declareImports: DeclareCommand = (start) =>
  new Command('imports')
    .summary('list the imports, the newest first')
    .description('Lists the imports, the newest first: their number is what withdraw wants.')
    .option('--json', 'print the list as one JSON document')
    .action((options) =>
      start({
        store: 'use',
        schema: 'present',
        run: (io, database) => printImports(options, { io, database }),
      }),
    );

/** Prints every import with its files, its counts, and whether it was withdrawn. */
export async function printImports(
  { json }: { readonly json?: boolean | undefined },
  { io, database }: { readonly io: CommandIo; readonly database: Database },
): Promise<ExitCode> {
  const imports = await readAsProgram(database, listImports);
  if (json === true) await io.stdout.write(`${JSON.stringify({ imports }, null, 2)}\n`);
  else if (imports.length > 0) await io.stdout.write(importsTable(imports));
  else await io.stderr.write('Nothing was imported yet. To load a delivery: neue-wege import\n');
  return 0;
}

const columns = [
  { heading: 'Import', align: 'right' },
  { heading: 'Known on', align: 'left' },
  { heading: 'Version', align: 'right' },
  { heading: 'Files', align: 'left' },
  { heading: 'Added', align: 'right' },
  { heading: 'Changed', align: 'right' },
  { heading: 'Ended', align: 'right' },
  { heading: 'Rejected', align: 'right' },
  { heading: 'Withdrawn', align: 'left' },
] as const;

function importsTable(imports: readonly ImportSummary[]): string {
  const rows = imports.map((one) => {
    const { importId, knownOn, dataVersion, files, counts, withdrawnBy } = one;
    return [
      String(importId),
      knownOn ?? '–',
      String(dataVersion ?? '–'),
      fileNames(files),
      ...[counts.added, counts.changed, counts.ended, counts.rejected].map(String),
      withdrawnBy === null ? '' : `by version ${withdrawnBy}`,
    ];
  });
  return textTable(columns, rows);
}

/** So many files of an import are named. */
const listed = 3;

function fileNames(files: ImportSummary['files']): string {
  const names = files.slice(0, listed).map(({ file }) => file);
  const rest = files.length - names.length;
  return `${names.join(', ')}${rest === 0 ? '' : ` and ${rest} more`}`;
}
