import { type FactSource, type PhaseStretch, type PlainDate, toPlainDate } from '@neue-wege/domain';
import { type Kysely, sql } from 'kysely';
import { inContext } from '../connection/in-context.ts';
import type { Database } from '../connection/open-database.ts';
import type { Tables } from '../connection/tables.ts';
import { answerPart } from './answer-part.ts';

const lastDay = toPlainDate('9999-12-31');

/**
 * Facts from the database, on either engine. Every question is one transaction that reads one snapshot of the newest
 * version known by its as-of day; its parts are answered one after the other.
 */
export function createSqlFactSource(database: Database): FactSource {
  return {
    read: ({ context, asOf }, use) =>
      inContext(database, {
        context,
        dataVersion: { knownOn: asOf },
        access: 'read',
        use: async (trx, dataVersion) =>
          use({
            dataVersion,
            firstEntry: await readFirstEntry(trx),
            phases: await readPhases(trx),
            answer: (part) => answerPart(trx, part),
          }),
      }),
  };
}

async function readFirstEntry(kysely: Kysely<Tables>): Promise<PlainDate | null> {
  const { rows } = await sql<{
    first: PlainDate | null;
  }>`select min(entered_on) as first from fact_entry`.execute(kysely);
  return rows[0]?.first ?? null;
}

async function readPhases(kysely: Kysely<Tables>): Promise<readonly PhaseStretch[]> {
  const { rows } =
    await sql<PhaseStretch>`select phase as key, starts_on as first, coalesce(ends_on, ${lastDay}::date) as last
    from visible_programme_phase order by starts_on, phase`.execute(kysely);
  return rows;
}
