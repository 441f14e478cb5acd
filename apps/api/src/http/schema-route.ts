import { createHash } from 'node:crypto';
import { refusal } from '../access/asker.ts';
import { isOpen } from '../access/check-fields.ts';
import type { ContextOf } from '../api-context.ts';
import { schemaText } from '../schema-file.ts';
import { refuseUnlessFetched, type Stage, send } from './exchange.ts';
import { requestSignal } from './request-signal.ts';

/** Milliseconds that it may take to tell who asks. */
const longestAnswer = 10_000;

/** `/schema.graphql`: the schema as text, for whoever may introspect it, so that types can be made without the repository. */
export function schemaRoute(contextOf: ContextOf): Stage {
  const body = schemaText();
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
  return async ({ request, response, url }) => {
    if (url.pathname !== '/schema.graphql') return false;
    if (refuseUnlessFetched({ request, response }, 'The schema is fetched by GET')) return true;
    const { asker } = await contextOf(request, requestSignal({ response }, longestAnswer));
    if (!isOpen('signedIn', asker)) throw refusal(asker, { place: 'schema.graphql', message: 'not open' });
    const headers = { 'cache-control': 'private, no-cache', etag };
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304, headers).end();
      return true;
    }
    return send(response, {
      status: 200,
      headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' },
      body,
    });
  };
}
