import { Command, type CommandUnknownOpts, Option } from '@commander-js/extra-typings';
import { createApiKey, keyLife, requirePerson, revokeKey, roleIds } from '@neue-wege/api/accounts';
import { type Database, type ListedApiKey, listApiKeys, openAccounts } from '@neue-wege/database';
import { accountsWork } from '../accounts-work.ts';
import { commandLineActor } from '../actor.ts';
import type { DeclareCommand } from '../command.ts';
import type { CommandIo, ExitCode } from '../command-io.ts';
import { collect, parseLocations, parseWhole } from '../option-values.ts';
import { textTable } from '../text-table.ts';

interface Open {
  readonly io: CommandIo;
  readonly database: Database;
}

type Use = (run: (open: Open) => Promise<ExitCode>) => void;

/** `key`: API keys for programs. */
export const declareKey: DeclareCommand = (start) => {
  const use: Use = (run) =>
    start({ store: 'use', schema: 'present', run: (io, database) => run({ io, database }) });
  return new Command('key')
    .summary('make, list and revoke API keys')
    .description('Makes, lists and revokes the keys with which programs ask the API.')
    .addCommand(declareCreate(use))
    .addCommand(
      new Command('list')
        .description('List the keys, the newest first.')
        .option('--json', 'print the list as one JSON document')
        .action((options) => use((open) => printKeys(options, open))),
    )
    .addCommand(
      new Command('revoke')
        .description('Revoke a key; it is refused from the next request on.')
        .argument('<key>', 'its id, or its beginning as neue-wege key list shows it')
        .action((key) => use((open) => revoke(key, open))),
    );
};

const examples = `
The key is printed once, alone on standard output; the database keeps its hash. Whoever holds it asks with the header
Authorization: Bearer KEY, may do what its roles may, and sees the rows of its locations.

Example:
  neue-wege key create --name 'Power BI' --role management --locations all > key.txt
  neue-wege key create --name Borken --role analyst --locations borken,gronau --expires 90`;

function declareCreate(use: Use): CommandUnknownOpts {
  const none: readonly string[] = [];
  return new Command('create')
    .description('Make a key and print it, once.')
    .addOption(new Option('--name <name>', 'what the key is for').makeOptionMandatory())
    .addOption(
      new Option('--role <role>', `what it may do, may be repeated: ${roleIds.join(', ')}`)
        .argParser(collect)
        .default(none, 'none'),
    )
    .addOption(
      new Option(
        '--locations <keys>',
        'locations whose rows it sees: their keys, or all; without this option it sees ALL locations',
      )
        .argParser(parseLocations)
        .default('all' as const),
    )
    .addOption(
      new Option('--expires <days>', `days until it expires, at most ${keyLife.mostDays}`)
        .argParser(parseWhole)
        .default(keyLife.usualDays),
    )
    .addOption(
      new Option(
        '--owner <email>',
        "whose roles and locations it may not exceed, now and at every use (default: nobody's, a program of its own)",
      ),
    )
    .addHelpText('after', examples)
    .action((options) => use((open) => create(options, open)));
}

interface CreateOptions {
  readonly name: string;
  readonly role: readonly string[];
  readonly locations: 'all' | readonly string[];
  readonly expires: number;
  readonly owner?: string | undefined;
}

async function create(
  { name, role, locations, expires, owner }: CreateOptions,
  { io, database }: Open,
): Promise<ExitCode> {
  const work = accountsWork(database);
  const { key, id } = await createApiKey(work, {
    name,
    roles: role,
    locations,
    personId: owner === undefined ? null : (await requirePerson(work, owner)).id,
    createdBy: commandLineActor(),
    lifeInDays: expires,
  });
  await io.stdout.write(`${key}\n`);
  await io.stderr.write(`Key ${id} expires in ${expires} days. It is not shown again.\n`);
  return 0;
}

async function printKeys(
  { json }: { readonly json?: boolean | undefined },
  { io, database }: Open,
): Promise<ExitCode> {
  const keys = await listApiKeys(openAccounts(database));
  if (json === true) await io.stdout.write(`${JSON.stringify({ keys }, null, 2)}\n`);
  else if (keys.length > 0) await io.stdout.write(keysTable(keys, io.now()));
  else await io.stderr.write('There is no key yet. To make one: neue-wege key create\n');
  return 0;
}

const columns = ['Key', 'Name', 'Roles', 'Locations', 'Owner', 'Expires', 'Last used', 'State', 'Id'].map(
  (heading) => ({ heading, align: 'left' }) as const,
);

function keysTable(keys: readonly ListedApiKey[], now: Date): string {
  const rows = keys.map((key) => [
    `${key.prefix}…`,
    key.name,
    key.rights.roles.join(', '),
    key.rights.locations === 'all' ? 'all' : key.rights.locations.join(', '),
    key.owner?.name ?? '–',
    key.expiresAt.slice(0, 10),
    key.lastUsedAt?.slice(0, 10) ?? 'never',
    stateOf(key, now),
    key.id,
  ]);
  return textTable(columns, rows);
}

function stateOf({ revokedAt, expiresAt }: ListedApiKey, now: Date): string {
  if (revokedAt !== null) return 'revoked';
  return new Date(expiresAt) <= now ? 'expired' : 'usable';
}

async function revoke(key: string, { io, database }: Open): Promise<ExitCode> {
  const actor = commandLineActor();
  const id = await revokeKey(accountsWork(database), { key: key.replace(/(…|\.{3})$/, ''), actor });
  await io.stderr.write(`Key ${id} is revoked.\n`);
  return 0;
}
