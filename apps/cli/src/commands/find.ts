import { Command } from '@commander-js/extra-typings';
import {
  type Database,
  type EnrolmentRecord,
  findParticipant,
  readEnrolmentPages,
  storeAudit,
} from '@neue-wege/database';
import { badInput, dayInBerlin } from '@neue-wege/domain';
import { isSourceKey } from '@neue-wege/intake';
import { commandLineActor } from '../actor.ts';
import type { DeclareCommand } from '../command.ts';
import type { CommandIo, ExitCode } from '../command-io.ts';
import { openPseudonyms } from '../pseudonyms.ts';
import { linesOf } from '../read-lines.ts';
import { textTable } from '../text-table.ts';

const examples = `
The key is read from the standard input, never from the command line, which every process of the machine can see. It is
hashed at once and kept nowhere; that somebody was looked for is kept in the audit, by pseudonym.

Example:
  neue-wege find < key.txt`;

/** `find`: a person by their key in the source system. */
export const declareFind: DeclareCommand = (start) =>
  new Command('find')
    .summary('find a person by the key of the source system')
    .description('Reads the key of a person and lists their enrolments.')
    .option('--json', 'print the result as one JSON document')
    .addHelpText('after', examples)
    .action(({ json = false }) =>
      start({
        store: 'use',
        schema: 'present',
        asks: 'Key of the person in the source system: ',
        run: (io, database) => find({ json }, { io, database }),
      }),
    );

/** So many enrolments of one person are listed at most. */
const most = 1_000;

/**
 * Lists the enrolments of a person; exit code 1 when nobody is known by the key.
 *
 * @throws DomainError BAD_INPUT for what is no key, CONFLICT when the people of the store have pseudonyms of another one.
 */
export async function find(
  { json }: { readonly json: boolean },
  { io, database }: { readonly io: CommandIo; readonly database: Database },
): Promise<ExitCode> {
  const pseudonyms = await openPseudonyms(io, database);
  const participantId = pseudonyms.pseudonymOf(await readKey(io));
  const actor = commandLineActor();
  const context = { actor, locations: 'all', profile: 'EXACT' } as const;
  const question = { context, asOf: dayInBerlin(io.now()) };
  const pseudonymKey = pseudonyms.checkValue;
  const isThere = await findParticipant(database, { ...question, participantId, pseudonymKey });
  const list = { of: { kind: 'participant', key: participantId }, after: null } as const;
  const [page] = await readEnrolmentPages(database, {
    ...question,
    lists: [list],
    where: { keys: {} },
    first: most,
    isCounted: false,
  });
  const records = page?.records ?? [];
  const enrolments = records.map(({ enrolmentId }) => enrolmentId);
  const detail = { operation: 'find', asOf: [question.asOf], searched: [participantId], enrolments };
  await storeAudit(database, [{ actor, action: 'record_read', detail }]);
  if (json)
    await io.stdout.write(
      `${JSON.stringify({ participant: isThere ? participantId : null, enrolments: records }, null, 2)}\n`,
    );
  else if (isThere) await io.stdout.write(tableOf(participantId, records));
  else await io.stderr.write('Nobody is known by this key.\n');
  return isThere ? 0 : 1;
}

async function readKey({ stdin }: CommandIo): Promise<string> {
  for await (const line of linesOf(stdin, 'standard input')) {
    if (isSourceKey(line)) return line;
    break;
  }
  throw badInput('standard input', 'the first line is the key of a person: 1 to 200 characters');
}

function tableOf(participantId: string, records: readonly EnrolmentRecord[]): string {
  const columns = ['run', 'entered_on', 'exited_on', 'exit_reason'].map(
    (heading) => ({ heading, align: 'left' }) as const,
  );
  const rows = records.map(({ run, enteredOn, exitedOn, exitReason }) =>
    [run, enteredOn, exitedOn, exitReason].map((cell) => cell ?? ''),
  );
  return `${participantId}\n\n${textTable(columns, rows)}`;
}
