import type { KyselyPlugin } from 'kysely';
import type { Database } from '../connection/open-database.ts';

/** A database that notes the statements sent to it. */
export interface CountingDatabase extends Database {
  /** The text of every statement so far, in order, without `begin` and `commit`. */
  readonly statements: string[];
}

/** The same database, through which every statement is noted before it is sent. */
export function countStatements(database: Database): CountingDatabase {
  const statements: string[] = [];
  const plugin: KyselyPlugin = {
    transformQuery: ({ node, queryId }) => {
      statements.push(database.kysely.getExecutor().compileQuery(node, queryId).sql);
      return node;
    },
    transformResult: ({ result }) => Promise.resolve(result),
  };
  return { ...database, kysely: database.kysely.withPlugin(plugin), statements };
}
