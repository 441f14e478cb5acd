import { Command } from '@commander-js/extra-typings';
import { type Database, grantAccess, migrate } from '@neue-wege/database';
import type { DeclareCommand } from '../command.ts';
import type { CommandIo, ExitCode } from '../command-io.ts';
import type { Environment } from '../environment.ts';

/** `migrate`: brings the schema to the present. */
export const declareMigrate: DeclareCommand = (start) =>
  new Command('migrate')
    .summary('bring the schema of the database to the present')
    .description(
      'Brings the schema of the database to the present. The embedded database migrates by itself;\nPostgreSQL is migrated as DATABASE_ADMIN_URL (default: DATABASE_URL); the role of DATABASE_URL gets the access it needs.',
    )
    .action(() => start({ store: 'use', schema: 'any', run: (io, database) => migrateStore(database, io) }));

/** Applies what is pending and names it on standard output, a file a line; then the working role gets its access. */
export async function migrateStore(database: Database, io: CommandIo): Promise<ExitCode> {
  const applied = await migrate(database);
  const role = workingRole(io.environment);
  if (role !== undefined) await grantAccess(database, role);
  for (const file of applied) await io.stdout.write(`${file}\n`);
  await io.stderr.write(
    applied.length === 0 ? 'The schema is up to date.\n' : `Applied ${applied.length}.\n`,
  );
  return 0;
}

/** The role that works on the store, when it is not the one that owns it. */
function workingRole({ store }: Environment): string | undefined {
  if (store.kind !== 'postgres') return undefined;
  const [working, owner] = [store.url, store.adminUrl].map((url) =>
    decodeURIComponent(new URL(url).username),
  );
  return working === owner || working === '' ? undefined : working;
}
