import type { Database } from '@neue-wege/database';

/** The same database, and how many statements were sent through it so far. */
export function countStatements(database: Database): {
  readonly database: Database;
  readonly statements: () => number;
} {
  let sent = 0;
  const kysely = database.kysely.withPlugin({
    transformQuery: ({ node }) => {
      sent += 1;
      return node;
    },
    transformResult: ({ result }) => Promise.resolve(result),
  });
  return { database: { ...database, kysely }, statements: () => sent };
}
