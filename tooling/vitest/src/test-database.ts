import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    postgresUrl: string;
  }
}

/** A fresh, empty PostgreSQL database of one test file. */
export interface TestDatabase {
  /** Connection URL of the superuser. */
  readonly url: string;
  /** Ends the connections that have begun to write and have not committed; answers whether there was one. */
  endWriters(): Promise<boolean>;
}

/**
 * Creates an empty database on the run's PostgreSQL and drops it after the test file, open connections included.
 *
 * For the top level or a `describe` of a `*.pg.test.ts` file: `const database = await createTestDatabase()`.
 * Roles belong to the whole server: a test that creates some gives them names of its own.
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = inject('postgresUrl');
  if (server === undefined) {
    throw new Error('No PostgreSQL: name the file *.pg.test.ts and configure nodeTests({ postgres: true })');
  }
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await execute(server, `create database ${name}`);
  afterAll(async () => {
    await execute(server, `drop database if exists ${name} with (force)`);
  });
  const url = new URL(server);
  url.pathname = name;
  const endWriters = `select pg_terminate_backend(pid) from pg_stat_activity
    where datname = '${name}' and backend_xid is not null`;
  return { url: url.href, endWriters: async () => (await execute(server, endWriters)) > 0 };
}

/** Answers how many rows the statement gave. */
async function execute(url: string, statement: string): Promise<number> {
  const client = new Client(url);
  await client.connect();
  try {
    const { rowCount } = await client.query(statement);
    return rowCount ?? 0;
  } finally {
    await client.end();
  }
}
