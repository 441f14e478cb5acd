import { createSqlFactSource, type Database } from '@neue-wege/database';
import { type RequestContext, toPlainDate } from '@neue-wege/domain';
import { createYoga } from 'graphql-yoga';
import { contextOfRequest, storeOf } from '../api-store.ts';
import { schema } from '../schema.ts';
import { decodeAnswer } from './decode-answer.ts';
import { type TestServer, testDay } from './test-server.ts';

/** Asks a database as somebody who may see some locations only. */
export function askAs(database: Database, locations: RequestContext['locations']): TestServer['ask'] {
  const store = storeOf(database, createSqlFactSource(database));
  const who: RequestContext = { actor: 'test', locations, profile: 'EXACT' };
  const yoga = createYoga({
    schema,
    logging: false,
    context: () => contextOfRequest(store, { who, today: toPlainDate(testDay) }),
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
