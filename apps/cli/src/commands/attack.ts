import { Command, Option } from '@commander-js/extra-typings';
import { type Database, listReleases, readAttacks } from '@neue-wege/database';
import type { ProtectedProfile } from '@neue-wege/domain';
import { commandLineActor } from '../actor.ts';
import { jsonText } from '../answer-question.ts';
import { attackRelease } from '../attack-release.ts';
import { attackText } from '../attack-text.ts';
import type { DeclareCommand } from '../command.ts';
import type { CommandIo, ExitCode } from '../command-io.ts';
import { openReleasesAloud } from '../open-releases.ts';
import { parseWhole } from '../option-values.ts';
import { profileOf } from '../question-options.ts';

/** An attack as typed. */
export interface AttackOptions {
  readonly disclosure: 'management' | 'public';
  readonly former?: boolean | undefined;
  readonly seconds: number;
  readonly stored?: boolean | undefined;
  readonly json?: boolean | undefined;
}

const examples = `
The attacker has every released table of the profile and knows how figures hang together; of the engine that withholds it knows
nothing. A count is safe if it may lie anywhere in an interval of width three that reaches up to three at least.
With --former it has the release before too, and is told which counts have not changed since.

Examples:
  neue-wege attack
  neue-wege attack --disclosure public --former --json
  neue-wege attack --stored`;

/** `attack`: what a reader can infer of withheld figures. */
export const declareAttack: DeclareCommand = (start) =>
  new Command('attack')
    .summary('infer withheld figures of the last release, as an attacker would')
    .description(
      'Looks for everything that a reader of the last release (made now where one is due) can infer of withheld counts, and keeps with it what was found.',
    )
    .addOption(
      new Option('--disclosure <profile>', 'whose release')
        .choices(['management', 'public'] as const)
        .default('management' as const),
    )
    .option('--former', 'with the release before')
    .addOption(
      new Option('--seconds <number>', 'stop after so long; what is open then counts as unsafe')
        .argParser(parseWhole)
        .default(600),
    )
    .option(
      '--stored',
      'print as JSON what earlier attacks found and left with the last release, the newest first',
    )
    .option(
      '--json',
      'print the record as one JSON document, with the place and interval of every count that is not safe',
    )
    .addHelpText('after', examples)
    .action((options) =>
      start({ store: 'use', schema: 'present', run: (io, database) => runAttack(options, { io, database }) }),
    );

/** Attacks, keeps the record, prints it; exit code 1 when something is not safe or nothing was released. */
export async function runAttack(
  { disclosure, former = false, seconds, stored = false, json = false }: AttackOptions,
  { io, database }: { readonly io: CommandIo; readonly database: Database },
): Promise<ExitCode> {
  const actor = commandLineActor();
  const profile = profileOf[disclosure];
  if (profile === 'EXACT') throw new Error('exact figures are not released');
  if (stored) return printStored(profile, { io, database, actor });
  await openReleasesAloud(database, io).ensureRelease(profile);
  const attacked = await attackRelease(database, { ...io, profile, former, seconds, actor });
  if (attacked === undefined) return nothingReleased(io);
  const { record, seconds: taken } = attacked;
  await io.stdout.write(json ? jsonText({ ...record, seconds: taken }) : attackText(record, taken));
  if (!record.isSafe) await io.stderr.write('The release is not safe.\n');
  return record.isSafe ? 0 : 1;
}

async function nothingReleased({ stderr }: CommandIo): Promise<ExitCode> {
  await stderr.write('Nothing has been released for this profile yet.\n');
  return 1;
}

/** Exit code 1 where nothing was found out yet. */
async function printStored(
  profile: ProtectedProfile,
  { io, database, actor }: { readonly io: CommandIo; readonly database: Database; readonly actor: string },
): Promise<ExitCode> {
  const [last] = await listReleases(database, { profile, most: 1, actor });
  if (last === undefined) return nothingReleased(io);
  const { releaseId, asOf, dataVersion } = last;
  const attacks = await readAttacks(database, { releaseId, actor });
  if (attacks.length === 0) {
    await io.stderr.write('The last release was not attacked yet.\n');
    return 1;
  }
  const records = attacks.map(({ attackedAt, actor: by, record }) => ({ attackedAt, by, record }));
  await io.stdout.write(jsonText({ profile, asOf, dataVersion, attacks: records }));
  return 0;
}
