import { Command } from '@commander-js/extra-typings';
import { type Database, migrate } from '@neue-wege/database';
import type { DeclareCommand } from '../command.ts';
import type { CommandIo, ExitCode } from '../command-io.ts';

/** `migrate`: brings the schema to the present. */
export const declareMigrate: DeclareCommand = (start) =>
  new Command('migrate')
    .summary('bring the schema of the database to the present')
    .description(
      'Brings the schema of the database to the present. The embedded database migrates by itself;\nPostgreSQL is migrated as DATABASE_ADMIN_URL (default: DATABASE_URL).',
    )
    .action(() => start({ store: 'use', schema: 'any', run: (io, database) => migrateStore(database, io) }));

/** Applies what is pending and names it on standard output, a file a line. */
export async function migrateStore(database: Database, io: CommandIo): Promise<ExitCode> {
  const applied = await migrate(database);
  for (const file of applied) await io.stdout.write(`${file}\n`);
  await io.stderr.write(
    applied.length === 0 ? 'The schema is up to date.\n' : `Applied ${applied.length}.\n`,
  );
  return 0;
}
