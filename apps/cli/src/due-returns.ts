import {
  type BegunReturn,
  beginDueReturns,
  createReturnWebhook,
  type ReturnWebhook,
  type WebhookLog,
} from '@neue-wege/api';
import { createSqlFactSource, type Database } from '@neue-wege/database';
import { dayInBerlin, type PlainDate, returnOccasions } from '@neue-wege/domain';
import { commandLineActor } from './actor.ts';
import { jsonText } from './answer-question.ts';
import type { CommandIo } from './command-io.ts';

/** Begins what is due on a day and tells the webhook, where one is set; answers what was begun. */
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
    readonly logger: WebhookLog;
  },
): Promise<readonly BegunReturn[]> {
  const begun = await beginDueReturns(database, { today, actor, source: createSqlFactSource(database) });
  const webhook = webhookOf(io, logger);
  for (const one of begun) await webhook?.tell(one);
  return begun;
}

function webhookOf(
  { environment, signal }: Pick<CommandIo, 'environment' | 'signal'>,
  logger: WebhookLog,
): ReturnWebhook | undefined {
  const { returnWebhookUrl: url, publicUrl } = environment;
  return url === null ? undefined : createReturnWebhook({ url, publicUrl, logger, signal });
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
    logger: { info: () => undefined, warn: () => say('The webhook did not take the news.') },
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
