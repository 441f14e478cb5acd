import {
  type BegunReturn,
  beginDueReturns,
  createReturnNews,
  type NewsLog,
  returnMail,
  returnWebhook,
} from '@neue-wege/api';
import { createSqlFactSource, type Database } from '@neue-wege/database';
import { dayInBerlin, type PlainDate, returnOccasions } from '@neue-wege/domain';
import { commandLineActor } from './actor.ts';
import { jsonText } from './answer-question.ts';
import type { CommandIo } from './command-io.ts';

/** Begins what is due on a day and tells whoever is to be told; answers what was begun. */
export async function beginAndTell(
  database: Database,
  {
    io,
    actor,
    today,
    logger,
  }: {
    readonly io: Pick<CommandIo, 'environment' | 'signal'>;
    readonly actor: string;
    readonly today: PlainDate;
    readonly logger: NewsLog;
  },
): Promise<readonly BegunReturn[]> {
  const begun = await beginDueReturns(database, { today, actor, source: createSqlFactSource(database) });
  const { returnWebhookUrl, returnMail: mail, publicUrl } = io.environment;
  const channels = [
    ...(returnWebhookUrl === null ? [] : [returnWebhook(returnWebhookUrl)]),
    ...(mail === null ? [] : [returnMail(mail)]),
  ];
  const tell = createReturnNews({ channels, publicUrl, logger, signal: io.signal });
  for (const one of begun) await tell(one);
  return begun;
}

/** Prints what was begun; that nothing was due is no failure. */
export async function printDueReturns(
  database: Database,
  { io, isJson }: { readonly io: CommandIo; readonly isJson: boolean },
): Promise<void> {
  const say = (line: string): void => void io.stderr.write(`${line}\n`);
  const begun = await beginAndTell(database, {
    io,
    actor: commandLineActor(),
    today: dayInBerlin(io.now()),
    logger: {
      info: () => undefined,
      warn: ({ channel, quarter, release, reason }) =>
        say(`${quarter}, release ${release}: not told by ${channel} (${reason ?? 'unknown'}).`),
    },
  });
  const drafts = begun.map(({ due: { occasion }, release: { quarter, number, state } }) => ({
    quarter,
    release: number,
    state,
    occasion,
  }));
  if (isJson) return io.stdout.write(jsonText(drafts));
  if (drafts.length === 0) return io.stdout.write('No return is due.\n');
  for (const { quarter, release, occasion } of drafts)
    await io.stdout.write(
      `${quarter}: draft of release ${release} begun. ${returnOccasions[occasion].label.en}\n`,
    );
}
