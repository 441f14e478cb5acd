import { Command, Option } from '@commander-js/extra-typings';
import { type Database, withdrawImport } from '@neue-wege/database';
import { DomainError, dayInBerlin, type PlainDate } from '@neue-wege/domain';
import { commandLineActor } from '../actor.ts';
import type { DeclareCommand } from '../command.ts';
import type { CommandIo, ExitCode } from '../command-io.ts';
import { parseDay, parseReason, parseWhole } from '../option-values.ts';

/** A withdrawal as typed. */
export interface WithdrawOptions {
  readonly importId: number;
  readonly reason: string;
  readonly knownOn?: PlainDate | undefined;
  readonly json?: boolean | undefined;
}

const examples = `
What the import wrote ends, and what it changed or ended comes back, as a new data version; past versions stay as they
were. It is refused when later imports built on it, with the list: withdraw those first.

Example:
  neue-wege imports
  neue-wege withdraw 12 --reason 'the file of the other office'`;

/** `withdraw`: takes an import back. */
export const declareWithdraw: DeclareCommand = (start) =>
  new Command('withdraw')
    .summary('take an import back')
    .description('Takes an import back: as one data version, or not at all.')
    .argument('<import>', 'number of the import, as neue-wege imports lists it', parseWhole)
    .addOption(
      new Option('--reason <text>', 'why; it is kept with the version')
        .argParser(parseReason)
        .makeOptionMandatory(),
    )
    .addOption(
      new Option('--known-on <day>', 'the day on which this became known (default: today)').argParser(
        parseDay,
      ),
    )
    .option('--json', 'print the result as one JSON document')
    .addHelpText('after', examples)
    .action((importId, options) =>
      start({
        store: 'use',
        schema: 'present',
        run: (io, database) => withdraw({ ...options, importId }, { io, database }),
      }),
    );

/**
 * Withdraws an import and says what became of it; exit code 1 when later versions stand in the way.
 *
 * @throws DomainError when there is no such import, or the day lies before the last version or in the future.
 */
export async function withdraw(
  { importId, reason, json = false, ...options }: WithdrawOptions,
  { io, database }: { readonly io: CommandIo; readonly database: Database },
): Promise<ExitCode> {
  const today = dayInBerlin(io.now());
  const context = { actor: commandLineActor(), locations: 'all', profile: 'EXACT' } as const;
  const knownOn = options.knownOn ?? today;
  try {
    const result = await withdrawImport(database, { importId, context, today, knownOn, note: reason });
    const { dataVersion, ended, restored } = result;
    const text = `Import ${importId} is withdrawn by data version ${dataVersion}: ${ended} records ended, ${restored} came back.\n`;
    await io.stdout.write(json ? jsonOf({ status: 'withdrawn', importId, ...result }) : text);
    return 0;
  } catch (error) {
    // Refused data, not a store that somebody else holds.
    if (!(error instanceof DomainError) || error.code !== 'CONFLICT') throw error;
    const { issues } = error;
    if (json) await io.stdout.write(jsonOf({ status: 'refused', importId, issues }));
    else await io.stderr.write(`Refused; import ${importId} stays as it is.\n${issues.map(lineOf).join('')}`);
    return 1;
  }
}

function jsonOf(document: object): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

function lineOf({ place, message }: DomainError['issues'][number]): string {
  return `${place}: ${message}\n`;
}
