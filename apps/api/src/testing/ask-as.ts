import { createSqlFactSource, type Database } from '@neue-wege/database';
import { toPlainDate } from '@neue-wege/domain';
import { createYoga } from 'graphql-yoga';
import type { Asker } from '../access/asker.ts';
import { contextOfRequest, storeOf } from '../api-store.ts';
import { schema } from '../schema.ts';
import { decodeAnswer } from './decode-answer.ts';
import { testAsker } from './test-asker.ts';
import { type TestServer, testDay } from './test-server.ts';

/** Asks a database as somebody else than the usual asker of tests. */
export function askAs(database: Database, differences: Partial<Asker>): TestServer['ask'] {
  const store = storeOf(database, createSqlFactSource(database));
  const asker = testAsker(differences);
  const yoga = createYoga({
    schema,
    logging: false,
    context: () => contextOfRequest(store, { asker, today: toPlainDate(testDay) }),
  });
  return async (query, variables) => {
    const response = await yoga.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return decodeAnswer(response);
  };
}
