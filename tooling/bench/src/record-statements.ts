import type { Database } from '@neue-wege/database';
import type { CompiledQuery, KyselyPlugin } from 'kysely';

/** The statements that some work sends to the database, as text and values, in order; without `begin` and `commit`. */
export async function recordStatements(
  database: Database,
  work: (recorded: Database) => Promise<unknown>,
): Promise<readonly CompiledQuery[]> {
  const statements: CompiledQuery[] = [];
  const recorder: KyselyPlugin = {
    transformQuery({ node, queryId }) {
      statements.push(database.kysely.getExecutor().compileQuery(node, queryId));
      return node;
    },
    transformResult: ({ result }) => Promise.resolve(result),
  };
  await work({ ...database, kysely: database.kysely.withPlugin(recorder) });
  return statements;
}

/** Sends statements again, all in one transaction that reads one snapshot, as a breakdown does. */
export async function sendAgain({ kysely }: Database, statements: readonly CompiledQuery[]): Promise<void> {
  await kysely
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (trx) => {
      for (const statement of statements) await trx.executeQuery(statement);
    });
}
