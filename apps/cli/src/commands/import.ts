import { Command, Option } from '@commander-js/extra-typings';
import {
  type Database,
  type DeliveryResult,
  type StoreOptions,
  storeDelivery,
  usualShrinkLimit,
} from '@neue-wege/database';
import { dayInBerlin, type Language, languages, type PlainDate } from '@neue-wege/domain';
import { openDelivery, stoppable } from '@neue-wege/intake';
import { commandLineActor } from '../actor.ts';
import type { DeclareCommand } from '../command.ts';
import type { CommandIo, ExitCode } from '../command-io.ts';
import { importJson, importText } from '../import-report.ts';
import { openFiles, readChecksums, readProfiles } from '../input-files.ts';
import { collect, parseDay, parseFraction, parseReason } from '../option-values.ts';
import { createProgress } from '../progress.ts';
import { openPseudonyms } from '../pseudonyms.ts';

/** A delivery as typed. */
export interface ImportOptions {
  readonly files: readonly string[];
  readonly profile: readonly string[];
  readonly encoding?: 'windows-1252' | undefined;
  readonly checksums?: string | undefined;
  readonly mode: 'upsert' | 'replace';
  readonly knownOn?: PlainDate | undefined;
  readonly createMissing?: boolean | undefined;
  readonly dryRun?: boolean | undefined;
  readonly keepGood?: boolean | undefined;
  readonly confirmShrinking?: boolean | undefined;
  readonly shrinkLimit?: number | undefined;
  /** Why what is stored was wrong. */
  readonly correction?: string | undefined;
  readonly json?: boolean | undefined;
  readonly lang?: Language | undefined;
}

const examples = `
All files together make one data version, or none. Files are recognised by their headings, in any order. The records are
counted by the rows delivered; what --create-missing adds beside them is told by kind.

Examples:
  neue-wege import enrolments.csv observations.csv --dry-run
  neue-wege import export.csv --profile our-system.json --create-missing
  neue-wege import 2025-Q1.zip --checksums SHA256SUMS --known-on 2025-04-10
  neue-wege import excel-export.csv --encoding windows-1252
  neue-wege import exits.csv --correction 'exits of borken were a month late'`;

/** `import`: loads a delivery. */
export const declareImport: DeclareCommand = (start) =>
  new Command('import')
    .summary('load a delivery of CSV files')
    .description('Loads a delivery of CSV files: as one data version, or not at all.')
    .argument(
      '<file...>',
      'CSV files, also as .gz or .zip, with the headings of a delivery or those of a profile',
    )
    .addOption(
      new Option('--profile <file>', 'mapping profile for other headings and words; may be repeated')
        .argParser(collect)
        .default([], 'none'),
    )
    .addOption(
      new Option(
        '--encoding <encoding>',
        'confirm how files are written that are not UTF-8 and that no profile speaks of',
      ).choices(['windows-1252'] as const),
    )
    .option('--checksums <file>', 'compare the files with a list that sha256sum wrote')
    .addOption(
      new Option('--mode <mode>', 'replace: the delivery is complete for every location it names')
        .choices(['upsert', 'replace'] as const)
        .default('upsert' as const),
    )
    .addOption(
      new Option('--known-on <day>', 'the day on which this became known (default: today)').argParser(
        parseDay,
      ),
    )
    .option('--create-missing', 'create the locations, projects and runs that rows name')
    .option('--dry-run', 'say what would happen, and store nothing')
    .option('--keep-good', 'store the good rows and keep the bad ones apart')
    .option('--confirm-shrinking', 'store a complete delivery also where it ends much of what a location has')
    .addOption(
      new Option(
        '--shrink-limit <fraction>',
        `from which share of ended records on that is to be confirmed (default: ${usualShrinkLimit})`,
      ).argParser(parseFraction),
    )
    .addOption(
      new Option('--correction <reason>', 'note the version as a correction, and what was wrong').argParser(
        parseReason,
      ),
    )
    .option('--json', 'print the result as one JSON document')
    .addOption(
      new Option(
        '--lang <language>',
        'language of the report (default: that of the terminal; of --json: en)',
      ).choices(languages),
    )
    .addHelpText('after', examples)
    .action((files, options) =>
      start({
        store: 'use',
        schema: 'present',
        run: (io, database) => importDelivery({ ...options, files }, { io, database }),
      }),
    );

/**
 * Loads a delivery and prints what became of it; exit code 1 when it was refused.
 *
 * @throws DomainError when a file, a profile or the key cannot be read.
 */
export async function importDelivery(
  options: ImportOptions,
  { io, database }: { readonly io: CommandIo; readonly database: Database },
): Promise<ExitCode> {
  const today = dayInBerlin(io.now());
  const knownOn = options.knownOn ?? today;
  const inputs = await openFiles(options.files, io.cwd);
  const profiles = await readProfiles(options.profile, io.cwd);
  const checksums =
    options.checksums === undefined ? undefined : await readChecksums(options.checksums, io.cwd);
  const pseudonyms = await openPseudonyms(io, database);
  const { encoding } = options;
  const reading = await openDelivery(inputs, {
    profiles,
    pseudonyms,
    latest: knownOn,
    encoding,
    checksums,
  });
  const progress = createProgress(io);
  let result: DeliveryResult;
  try {
    result = await storeDelivery(database, {
      reading: stoppable(reading, io.signal),
      context: { actor: commandLineActor(), locations: 'all', profile: 'EXACT' },
      today,
      knownOn,
      ...originOf(options),
      mode: options.mode,
      createMissing: options.createMissing ?? false,
      keepGood: options.keepGood ?? false,
      dryRun: options.dryRun ?? false,
      keepRefusal: options.dryRun !== true,
      confirmShrinking: options.confirmShrinking ?? false,
      shrinkLimit: options.shrinkLimit ?? usualShrinkLimit,
      onProgress: (rows) => progress.report(`${rows} rows read`),
    });
  } finally {
    await progress.end();
  }
  const { json, lang } = options;
  await io.stdout.write(
    json === true ? importJson(result, lang ?? 'en') : importText(result, lang ?? io.language),
  );
  return result.status === 'refused' ? 1 : 0;
}

function originOf({ correction }: ImportOptions): Pick<StoreOptions, 'origin' | 'note'> {
  return correction === undefined ? { origin: 'import' } : { origin: 'correction', note: correction };
}
