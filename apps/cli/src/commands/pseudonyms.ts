import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Command, Option } from '@commander-js/extra-typings';
import {
  type Database,
  pendingMigrations,
  type RekeyResult,
  readAsProgram,
  readPseudonymKeys,
  rekeyPeople,
  type UnlistedPerson,
} from '@neue-wege/database';
import { DomainError } from '@neue-wege/domain';
import { createPseudonymiser } from '@neue-wege/intake';
import { writeCsv } from '@neue-wege/reports';
import { commandLineActor } from '../actor.ts';
import type { DeclareCommand } from '../command.ts';
import type { CommandIo, ExitCode } from '../command-io.ts';
import { discardNextKey, prepareKey, swapKey } from '../key-file.ts';
import { pairsOf } from '../pseudonym-pairs.ts';
import { openPseudonyms } from '../pseudonyms.ts';
import { checkedSecret, secretPath } from '../secret-file.ts';
import { openStore } from '../store.ts';

const examples = `
The list holds the key of everybody in the source system, one a line, in UTF-8; it is read and not kept. Whoever is not on
it is printed as CSV, by pseudonym, the keys of their enrolments, where and when they entered last, and the number of the
import that says so, and nothing is changed, unless --leave-unlisted says that they keep pseudonyms by which no later delivery finds them. Every figure stays what it was.

With the embedded database, whose server must not run, the new key takes the place of the old one, which is kept beside it as
pseudonym.key.old. Where PSEUDONYM_KEY_FILE names the file, set it to the new one afterwards and start the servers anew.

Example:
  openssl rand -base64 48 > new.key
  neue-wege pseudonyms rekey --source-keys keys.txt --new-key new.key`;

/** `pseudonyms`: the key that makes them. */
export const declarePseudonyms: DeclareCommand = (start) =>
  new Command('pseudonyms')
    .summary('the key of the pseudonyms: which it is, and a new one')
    .description('Says which key makes the pseudonyms of people, and gives everybody those of a new one.')
    .addCommand(
      new Command('status')
        .description('Say which keys the store has had, and whether the key file is the present one.')
        .action(() =>
          start({ store: 'use', schema: 'present', run: (io, database) => status({ io, database }) }),
        ),
    )
    .addCommand(
      new Command('rekey')
        .description('Give everybody the pseudonym of a new key, in the whole history.')
        .addOption(
          new Option(
            '--source-keys <file>',
            'the keys of all people, one a line; - for the standard input',
          ).makeOptionMandatory(),
        )
        .addOption(
          new Option('--new-key <file>', 'the new key: at least 32 random bytes').makeOptionMandatory(),
        )
        .option('--leave-unlisted', 'leave whoever is not on the list with the old pseudonym')
        .addHelpText('after', examples)
        .action((options) => start({ store: 'own', run: (io) => rekey(options, io) })),
    );

async function status({
  io,
  database,
}: {
  readonly io: CommandIo;
  readonly database: Database;
}): Promise<ExitCode> {
  const { keys, people } = await readAsProgram(database, async (trx) => ({
    keys: await readPseudonymKeys(trx),
    people: await trx
      .selectFrom('participant')
      .select(({ fn }) => ['key_version', fn.countAll<number>().as('n')])
      .groupBy('key_version')
      .execute(),
  }));
  for (const { keyVersion, since } of keys) {
    const n = people.find((row) => row.key_version === keyVersion)?.n ?? 0;
    await io.stdout.write(`Key version ${keyVersion}, since ${since.slice(0, 10)}: ${n} people.\n`);
  }
  if (keys.length === 0) await io.stdout.write('Nobody is stored yet; the first delivery names the key.\n');
  await openPseudonyms(io, database);
  if (keys.length > 0) await io.stdout.write(`The key file holds version ${keys[0]?.keyVersion}.\n`);
  return 0;
}

interface RekeyOptions {
  readonly sourceKeys: string;
  readonly newKey: string;
  readonly leaveUnlisted?: true | undefined;
}

/**
 * Changes the key of the pseudonyms; exit code 1 when somebody is not on the list.
 *
 * @throws DomainError as {@link rekeyPeople} and {@link openPseudonyms} do; CONFLICT while a server holds the store.
 */
async function rekey(options: RekeyOptions, io: CommandIo): Promise<ExitCode> {
  const { environment, cwd } = io;
  const content = await readFile(resolve(cwd, options.newKey));
  const next = createPseudonymiser({ key: checkedSecret(content, `--new-key (${options.newKey})`) });
  const store = await openStore(environment, environment.store.kind === 'postgres' ? 'any' : 'present');
  try {
    const { database } = store;
    await requirePresent(database);
    const old = await openPseudonyms(io, database);
    // A file that the operator names is theirs to change.
    const file =
      environment.pseudonymKeyFile === null ? secretPath('PSEUDONYM_KEY_FILE', environment) : undefined;
    if (file !== undefined) await prepareKey(file, content);
    const bytes = options.sourceKeys === '-' ? io.stdin : createReadStream(resolve(cwd, options.sourceKeys));
    const result = await rekeyPeople(database, {
      actor: commandLineActor(),
      oldKey: old.checkValue,
      newKey: next.checkValue,
      people: pairsOf(bytes, { old, next, signal: io.signal }),
      leaveUnlisted: options.leaveUnlisted === true,
    });
    if (file !== undefined) await (result.status === 'rekeyed' ? swapKey(file) : discardNextKey(file));
    await report(result, { io, isSwapped: file !== undefined });
    return result.status === 'rekeyed' ? 0 : 1;
  } finally {
    await store.close();
  }
}

async function requirePresent(database: Database): Promise<void> {
  if ((await pendingMigrations(database)).length === 0) return;
  const message = 'the schema is older than this program; run neue-wege migrate';
  throw new DomainError('CONFLICT', [{ place: 'DATABASE_URL', message }]);
}

async function report(
  { status: became, keyVersion, people, unknown, unlisted }: RekeyResult,
  { io, isSwapped }: { readonly io: CommandIo; readonly isSwapped: boolean },
): Promise<void> {
  const isDone = became === 'rekeyed';
  if (unlisted.length > 0) await io.stdout.write(listOf(unlisted));
  const words = [
    isDone
      ? `${people} people have pseudonyms of key version ${keyVersion}.`
      : `Nothing was changed: ${unlisted.length} people are not on the list (printed as CSV); ${people} are.`,
    ...(isDone && unlisted.length > 0
      ? [`${unlisted.length} people are not on the list and keep their old pseudonyms.`]
      : []),
    ...(unknown > 0 ? [`${unknown} keys of the list belong to nobody here.`] : []),
    ...(isDone && !isSwapped
      ? [
          'Set PSEUDONYM_KEY_FILE to the new key and start the servers anew: until then they refuse deliveries and searches.',
        ]
      : []),
  ];
  await io.stderr.write(`${words.join('\n')}\n`);
}

function listOf(unlisted: readonly UnlistedPerson[]): string {
  const headings = ['pseudonym', 'enrolment_keys', 'location', 'project', 'run', 'entered_on', 'import'];
  const records = unlisted.map((person) => [
    person.participantId,
    person.enrolmentKeys.join(' '),
    person.location ?? '',
    person.project ?? '',
    person.run ?? '',
    person.enteredOn ?? '',
    person.importId === null ? '' : String(person.importId),
  ]);
  return [...writeCsv({ headings, records }, 'csv')].join('');
}
