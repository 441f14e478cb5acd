import type { ServerResponse } from 'node:http';
import type { ContextOf } from '../api-context.ts';
import { createGraphqlServer } from '../graphql/graphql-server.ts';
import { questionLimits } from '../graphql/limits.ts';
import { parseQuestion } from '../graphql/question.ts';
import type { RepeatedAnswers } from '../graphql/repeated-answers.ts';
import type { TrustedDocuments } from '../graphql/trusted-documents.ts';
import type { Logger } from '../logger.ts';
import { type Exchange, refuse, type Stage } from './exchange.ts';
import { readJson } from './read-json.ts';
import { requestSignal } from './request-signal.ts';

/** GraphQL over HTTP: POST with `application/json`, one operation a request. */
export function graphqlRoute({
  contextOf,
  answers,
  documents,
  development,
  logger,
}: {
  contextOf: ContextOf;
  answers: RepeatedAnswers;
  documents: TrustedDocuments;
  development: boolean;
  logger: Logger;
}): Stage {
  const answer = createGraphqlServer({ answers, development, logger });
  return async (exchange) => {
    const { request, response, url } = exchange;
    if (url.pathname !== '/graphql') return false;
    response.setHeader('cache-control', 'no-store');
    // Forms, and everything that is not JSON.
    if (refuseForm(exchange)) return true;
    // The body, read once, and what it asks.
    const body = await readJson(request, questionLimits.bytes);
    if ('problem' in body) return refuseBody(response, body.problem);
    const question = parseQuestion(body.value);
    const query = documents.textOf(question);
    // Who asks, and for how long.
    const context = await contextOf(request, requestSignal(exchange, questionLimits.milliseconds));
    // The answer.
    const { variables, operationName } = question;
    await answer(exchange, { body: { query, variables, operationName }, context });
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
  const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = request.headers;
  if (encoding.toLowerCase() !== 'identity') {
    const message = 'The body of a question is not compressed';
    return refuse(response, {
      status: 415,
      code: 'BAD_INPUT',
      message,
      headers: { 'accept-encoding': 'identity' },
    });
  }
  if (/^\s*application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i.test(type)) return false;
  return refuse(response, {
    status: 415,
    code: 'BAD_INPUT',
    message: 'The body of a question is application/json in UTF-8',
    headers: { accept: 'application/json; charset=utf-8' },
  });
}

function refuseBody(response: ServerResponse, problem: 'too large' | 'not JSON'): true {
  if (problem === 'not JSON')
    return refuse(response, { status: 400, code: 'BAD_INPUT', message: 'The body is not JSON in UTF-8' });
  const message = `A question has at most ${questionLimits.bytes} bytes`;
  return refuse(response, { status: 413, code: 'BAD_INPUT', message, headers: { connection: 'close' } });
}
