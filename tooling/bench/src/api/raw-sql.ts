import { createSqlFactSource, type Database, inContext } from '@neue-wege/database';
import { parseBreakdownRequest, runBreakdown } from '@neue-wege/domain';
import type { CompiledQuery } from 'kysely';
import { benchDay } from '../bench-day.ts';
import { recordStatements } from '../record-statements.ts';

/** A question as the door takes it. */
export interface AskedBreakdown {
  readonly by: readonly string[];
  readonly measures: readonly string[];
  readonly margins: boolean;
}

const context = { actor: 'bench', locations: 'all', profile: 'EXACT' } as const;

/**
 * The floor of a first answer: the statements that count, in the same kind of transaction under the same role, and their rows
 * as JSON. Nothing is named, derived or protected.
 */
export async function rawSqlOf(database: Database, asked: AskedBreakdown): Promise<() => Promise<string>> {
  const request = parseBreakdownRequest({ ...asked }, { today: benchDay, profile: 'EXACT' });
  const recorded = await recordStatements(database, (recording) =>
    runBreakdown(request, { source: createSqlFactSource(recording), context }),
  );
  const counting = recorded.filter(({ sql }) => sql.startsWith('with cells'));
  return () =>
    inContext(database, {
      context,
      dataVersion: { knownOn: benchDay },
      access: 'read',
      use: async (trx) => {
        const rows: unknown[] = [];
        for (const statement of counting) rows.push(...(await rowsOf(trx, statement)));
        return JSON.stringify({ data: { rows } });
      },
    });
}

async function rowsOf(
  trx: Pick<Database['kysely'], 'executeQuery'>,
  statement: CompiledQuery,
): Promise<readonly unknown[]> {
  return (await trx.executeQuery(statement)).rows;
}
