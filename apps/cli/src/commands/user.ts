import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Command, type CommandUnknownOpts, Option } from '@commander-js/extra-typings';
import {
  changePerson,
  createPerson,
  isMadeUp,
  type PersonChange,
  requirePerson,
  roleIds,
} from '@neue-wege/api/accounts';
import { type Database, type ListedPerson, listPeople, openAccounts } from '@neue-wege/database';
import { badInput } from '@neue-wege/domain';
import { accountsWork } from '../accounts-work.ts';
import { commandLineActor } from '../actor.ts';
import type { DeclareCommand } from '../command.ts';
import type { CommandIo, ExitCode } from '../command-io.ts';
import { collect, parseLocations } from '../option-values.ts';
import { printSignInLink } from '../print-sign-in-link.ts';
import { textTable } from '../text-table.ts';
import { UsageError } from '../usage-error.ts';

interface Open {
  readonly io: CommandIo;
  readonly database: Database;
}

type Use = (run: (open: Open) => Promise<ExitCode>) => void;

/** `user`: accounts of people. */
export const declareUser: DeclareCommand = (start) => {
  const use: Use = (run) =>
    start({ store: 'use', schema: 'present', run: (io, database) => run({ io, database }) });
  const forPerson = (name: string, description: string): Command<[string]> =>
    new Command(name)
      .description(description)
      .argument('<email>', 'the address of the account; its id, if it has none');
  const changing = (change: PersonChange, said: string) => (email: string) =>
    use((open) => changeOne({ email, change, said }, open));
  return new Command('user')
    .summary('make, list, change and disable accounts of people')
    .description('Makes, lists, changes and disables the accounts with which people sign in.')
    .addCommand(declareCreate(use))
    .addCommand(
      new Command('list')
        .description('List the accounts.')
        .option('--json', 'print the list as one JSON document')
        .action((options) => use((open) => printPeople(options, open))),
    )
    .addCommand(
      forPerson('disable', 'Disable an account: its sessions, links and keys hold no longer.').action(
        changing({ kind: 'disable' }, 'is disabled'),
      ),
    )
    .addCommand(
      forPerson('enable', 'Let the holder of a disabled account sign in again.').action(
        changing({ kind: 'enable' }, 'may sign in again'),
      ),
    )
    .addCommand(declareSetRights(use))
    .addCommand(
      forPerson(
        'sign-in-link',
        'Print a link that signs in once, within 15 minutes, without the second factor: hand it to nobody else.',
      ).action((email) =>
        use(async (open) => {
          const person = await requirePerson(open, email);
          return printSignInLink(person.id, open);
        }),
      ),
    )
    .addCommand(
      forPerson('remove-second-factor', 'Take the second factor away, for whoever lost it.').action(
        changing({ kind: 'remove second factor' }, 'has no second factor any more'),
      ),
    );
};

const examples = `
Without --password-file it prints a link that signs in once, within 15 minutes; the person then sets a password.

Roles: management and analyst see published tables, protected; case_staff and steward see exact figures and
records; publisher signs returns off, for all locations only; admin manages accounts and sees no data by that
alone. Roles combine.

Example:
  neue-wege user create --email a.beispiel@kreis.de --name 'A. Beispiel' --role case_staff --locations bocholt,borken`;

function rolesOption(): Option<'--role <role>'> {
  return new Option('--role <role>', `may be repeated: ${roleIds.join(', ')}`);
}

function declareCreate(use: Use): CommandUnknownOpts {
  const none: readonly string[] = [];
  return new Command('create')
    .description('Make an account for a person.')
    .addOption(new Option('--email <address>', 'by which the person signs in').makeOptionMandatory())
    .addOption(new Option('--name <name>', 'as colleagues know them').makeOptionMandatory())
    .addOption(rolesOption().argParser(collect).default(none, 'none'))
    .addOption(
      new Option('--locations <keys>', 'locations whose rows they see: their keys, or all')
        .argParser(parseLocations)
        .makeOptionMandatory(),
    )
    .option('--password-file <file>', 'holds a first password, instead of a link')
    .addHelpText('after', examples)
    .action((options) => use((open) => create(options, open)));
}

interface CreateOptions {
  readonly email: string;
  readonly name: string;
  readonly role: readonly string[];
  readonly locations: 'all' | readonly string[];
  readonly passwordFile?: string | undefined;
}

async function create(
  { role, passwordFile, ...person }: CreateOptions,
  { io, database }: Open,
): Promise<ExitCode> {
  const personId = await createPerson(accountsWork(database), {
    ...person,
    roles: role,
    actor: commandLineActor(),
    password: passwordFile === undefined ? undefined : await readPassword(resolve(io.cwd, passwordFile)),
  });
  await io.stderr.write(`${person.email} has an account.\n`);
  return passwordFile === undefined ? printSignInLink(personId, { io, database }) : 0;
}

async function readPassword(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).replace(/\r?\n$/, '');
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw isMissing ? badInput('--password-file', 'there is no such file') : error;
  }
}

function declareSetRights(use: Use): CommandUnknownOpts {
  return new Command('set-roles')
    .description('Give a person other roles or locations; they sign in again.')
    .argument('<email>', 'the address of the account; its id, if it has none')
    .addOption(
      new Option(
        '--role <role>',
        `in the place of those before, may be repeated: ${roleIds.join(', ')} (default: as before)`,
      ).argParser(collect),
    )
    .addOption(
      new Option(
        '--locations <keys>',
        'locations whose rows they see: their keys, or all (default: as before)',
      ).argParser(parseLocations),
    )
    .action((email, { role, locations }) =>
      use(async (open) => {
        if (role === undefined && locations === undefined) {
          throw new UsageError([{ place: '', message: 'nothing to change: write --role or --locations' }]);
        }
        const { rights: before } = await requirePerson(open, email);
        const rights = { roles: role ?? before.roles, locations: locations ?? before.locations };
        const places = rights.locations === 'all' ? 'all locations' : rights.locations.join(', ');
        const said = `has the roles ${rights.roles.join(', ')} for ${places}`;
        return changeOne({ email, change: { kind: 'rights', rights }, said }, open);
      }),
    );
}

async function changeOne(
  { email, change, said }: { readonly email: string; readonly change: PersonChange; readonly said: string },
  { io, database }: Open,
): Promise<ExitCode> {
  const work = accountsWork(database);
  const person = await requirePerson(work, email);
  await changePerson(work, { person, change, actor: commandLineActor() });
  await io.stderr.write(`${addressOf(person) ?? person.id} ${said}.\n`);
  return 0;
}

/** An address that somebody gave; `null` for an account without one. */
function addressOf({ email }: ListedPerson): string | null {
  return isMadeUp(email) ? null : email;
}

async function printPeople(
  { json }: { readonly json?: boolean | undefined },
  { io, database }: Open,
): Promise<ExitCode> {
  const people = await listPeople(openAccounts(database));
  const users = people.map((person) => ({ ...person, email: addressOf(person) }));
  if (json === true) await io.stdout.write(`${JSON.stringify({ users }, null, 2)}\n`);
  else if (people.length > 0) await io.stdout.write(peopleTable(people));
  else await io.stderr.write('Nobody has an account yet. To make one: neue-wege user create\n');
  return 0;
}

const columns = ['Address', 'Name', 'Roles', 'Locations', 'Password', 'Second factor', 'State', 'Id'].map(
  (heading) => ({ heading, align: 'left' }) as const,
);

function peopleTable(people: readonly ListedPerson[]): string {
  const rows = people.map(({ id, email, name, rights, hasPassword, hasSecondFactor, isDisabled }) => [
    isMadeUp(email) ? '' : email,
    name,
    rights.roles.join(', '),
    rights.locations === 'all' ? 'all' : rights.locations.join(', '),
    hasPassword ? 'yes' : 'no',
    hasSecondFactor ? 'yes' : 'no',
    isDisabled ? 'disabled' : 'usable',
    id,
  ]);
  return textTable(columns, rows);
}
