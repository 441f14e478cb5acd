import { addressOfLink, createSignInLink } from '@neue-wege/api/accounts';
import type { Database } from '@neue-wege/database';
import { accountsWork } from './accounts-work.ts';
import { commandLineActor } from './actor.ts';
import type { CommandIo, ExitCode } from './command-io.ts';

/** Prints a link that signs a person in once, alone on standard output. */
export async function printSignInLink(
  personId: string,
  { io, database }: { readonly io: CommandIo; readonly database: Database },
): Promise<ExitCode> {
  const { host, port, publicUrl } = io.environment;
  const name = host.includes(':') ? `[${host.replaceAll(/[[\]]/g, '')}]` : host;
  const token = await createSignInLink(accountsWork(database), { personId, actor: commandLineActor() });
  await io.stdout.write(`${addressOfLink(publicUrl ?? `http://${name}:${port}`, token)}\n`);
  await io.stderr.write('The link signs in once, within 15 minutes.\n');
  return 0;
}
