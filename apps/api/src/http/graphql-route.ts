import type { IncomingMessage, ServerResponse } from 'node:http';
import { createYoga, useExecutionCancellation } from 'graphql-yoga';
import { accessControl } from '../access/access-control.ts';
import type { ApiContext, ContextOf } from '../api-context.ts';
import { hardening } from '../graphql/hardening.ts';
import { maskError } from '../graphql/mask-error.ts';
import type { Logger } from '../logger.ts';
import { schema } from '../schema.ts';
import { type Exchange, refuse, type Stage } from './exchange.ts';
import { readJson } from './read-json.ts';

const bodyLimit = 100_000;

/** GraphQL over HTTP: POST with `application/json`, one operation a request. In development also the GraphiQL page. */
export function graphqlRoute({
  contextOf,
  development,
  logger,
}: {
  contextOf: ContextOf;
  development: boolean;
  logger: Logger;
}): Stage {
  const yoga = createYoga<{ req: IncomingMessage; res: ServerResponse }, ApiContext>({
    schema,
    context: ({ req }) => contextOf(req),
    cors: false,
    multipart: false,
    batching: false,
    landingPage: false,
    graphiql: development,
    logging: false,
    maxRequestBodySize: bodyLimit,
    maskedErrors: { maskError: (error) => maskError(error, logger) },
    plugins: [hardening({ development }), accessControl(), useExecutionCancellation()],
  });
  return async (exchange) => {
    const { request, response, url } = exchange;
    if (url.pathname !== '/graphql') return false;
    response.setHeader('cache-control', 'no-store');
    if (development && request.method === 'GET' && request.headers.accept?.includes('text/html') === true) {
      // The page loads its program from elsewhere and writes styles; nobody but a developer ever sees it.
      response.removeHeader('content-security-policy');
      await yoga.handle(request, response);
      return true;
    }
    if (refuseForm(exchange)) return true;
    const body = await readJson(request, bodyLimit);
    if ('problem' in body) return refuseBody(response, body.problem);
    if (!isQuestion(body.value)) {
      return refuse(response, {
        status: 400,
        code: 'BAD_INPUT',
        message: 'The body is one JSON object with the text "query"',
      });
    }
    await yoga.handle(Object.assign(request, { body: body.value }), response);
    return true;
  };
}

/** Plain HTML forms can send every other type, with the cookies of whoever looks at the page. */
function refuseForm({ request, response }: Exchange): boolean {
  if (request.method !== 'POST') {
    return refuse(response, {
      status: 405,
      code: 'BAD_INPUT',
      message: 'GraphQL is asked by POST',
      headers: { allow: 'POST' },
    });
  }
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (type === 'application/json') return false;
  return refuse(response, {
    status: 415,
    code: 'BAD_INPUT',
    message: 'The body of a question is application/json',
  });
}

function refuseBody(response: ServerResponse, problem: 'too large' | 'not JSON'): true {
  if (problem === 'not JSON')
    return refuse(response, { status: 400, code: 'BAD_INPUT', message: 'The body is not JSON in UTF-8' });
  const message = `A question has at most ${bodyLimit} bytes`;
  return refuse(response, { status: 413, code: 'BAD_INPUT', message, headers: { connection: 'close' } });
}

function isQuestion(value: unknown): value is { readonly query: string } {
  return typeof value === 'object' && value !== null && 'query' in value && typeof value.query === 'string';
}
