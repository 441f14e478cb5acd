import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSqlFactSource, type Database } from '@neue-wege/database';
import { createPseudonymiser, type Pseudonymiser } from '@neue-wege/intake';
import { afterAll } from 'vitest';
import type { AuditEntry } from '../audit/audit-event.ts';
import { createAuditQueue } from '../audit/audit-queue.ts';
import { type ApiServer, type ApiServerOptions, createApiServer } from '../create-api-server.ts';
import { createLogger } from '../logger.ts';
import { decodeAnswer, type GraphqlAnswer } from './decode-answer.ts';
import { testAsker } from './test-asker.ts';

/** A running server, what it logged, and how it is asked. */
export interface TestServer extends ApiServer {
  /** Log lines so far. */
  readonly log: readonly string[];
  /** What was recorded so far. */
  readonly audited: readonly AuditEntry[];
  /** Fetches a path of the server. */
  readonly get: (path: string, init?: RequestInit) => Promise<Response>;
  /** Asks a question by POST and gives the answer's status and document. */
  readonly ask: (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<GraphqlAnswer>;
}

/** The pseudonyms of every store of tests. */
export const testPseudonyms: Pseudonymiser = createPseudonymiser({
  key: Buffer.alloc(32, 7),
});

/** The day on which tests live. */
export const testDay = '2024-12-31';

/** Starts a server on a free port over a database; stopped after the test file. */
export async function startTestServer(
  database: Database,
  options: Partial<ApiServerOptions> = {},
): Promise<TestServer> {
  const log: string[] = [];
  const audited: AuditEntry[] = [];
  const destination = { write: (line: string): unknown => log.push(line) };
  const folder = await mkdtemp(join(tmpdir(), 'neue-wege-uploads-'));
  const server = await createApiServer({
    database,
    factSource: options.factSource ?? createSqlFactSource(database),
    authenticate: () => Promise.resolve(testAsker()),
    audit: createAuditQueue({
      write: async (entries) => void audited.push(...entries),
      onFailure: () => undefined,
      now: () => new Date(),
      delay: 0,
    }),
    uploads: { folder },
    secret: Buffer.alloc(32, 11),
    pseudonyms: testPseudonyms,
    logger: createLogger({ level: 'debug', destination }),
    now: () => new Date(`${testDay}T12:00:00Z`),
    host: '127.0.0.1',
    port: 0,
    development: false,
    questionsPerHour: { key: Infinity, person: Infinity, anonymous: Infinity },
    ...options,
  });
  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });
  const get = (path: string, init?: RequestInit): Promise<Response> => fetch(new URL(path, server.url), init);
  return {
    ...server,
    log,
    audited,
    get,
    ask: async (query, variables) => {
      const response = await get('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return decodeAnswer(response);
    },
  };
}
