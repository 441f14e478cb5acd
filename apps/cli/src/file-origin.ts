import { keyNames } from '@neue-wege/api';
import { inContext, readDirectory, versionActors } from '@neue-wege/database';
import type { PlainDate } from '@neue-wege/domain';
import type { FileFrame } from '@neue-wege/reports';
import type { AnswerPlace } from './answer-question.ts';

/** What files for people say of where they come from, and what keys were called on the day of an answer. */
export async function fileOrigin(
  { io, database, context }: AnswerPlace,
  asOf: PlainDate,
): Promise<Pick<FileFrame, 'nameOf' | 'office' | 'contact' | 'isSynthetic'>> {
  const { office, email } = io.environment.contact;
  const directory = await readDirectory(database, { context, asOf });
  const actors = await inContext(database, {
    context,
    dataVersion: { knownOn: asOf },
    access: 'read',
    use: (trx) => versionActors(trx),
  });
  return {
    nameOf: keyNames({ ...directory, asOf }),
    office,
    contact: email,
    isSynthetic: actors.includes('demo'),
  };
}
