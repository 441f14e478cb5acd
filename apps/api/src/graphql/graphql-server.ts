import type { IncomingMessage, ServerResponse } from 'node:http';
import { createYoga, type Plugin } from 'graphql-yoga';
import { accessControl } from '../access/access-control.ts';
import type { ApiContext } from '../api-context.ts';
import { auditPlugin } from '../audit/audit-plugin.ts';
import type { Logger } from '../logger.ts';
import { schema } from '../schema.ts';
import { costControl } from './cost-control.ts';
import { hardening } from './hardening.ts';
import { questionLimits } from './limits.ts';
import { maskError } from './mask-error.ts';
import { packAnswers } from './pack-answers.ts';
import type { NodeExchange, RepeatedAnswers } from './repeated-answers.ts';

/** Answers a request whose body was read and whose asker is known. */
export type GraphqlServer = (
  exchange: { readonly request: IncomingMessage; readonly response: ServerResponse },
  given: { readonly body: object; readonly context: ApiContext },
) => Promise<void>;

interface Given extends NodeExchange {
  readonly given: ApiContext;
}

/** The execution of questions, as one ordered list. */
export function createGraphqlServer({
  answers,
  development,
  logger,
}: {
  answers: RepeatedAnswers;
  development: boolean;
  logger: Logger;
}): GraphqlServer {
  const yoga = createYoga<Given, ApiContext>({
    schema,
    context: ({ given }) => given,
    cors: false,
    multipart: false,
    batching: false,
    landingPage: false,
    graphiql: false,
    logging: false,
    maxRequestBodySize: questionLimits.bytes,
    maskedErrors: { maskError: (error) => maskError(error, logger) },
    plugins: [
      // Tokens while reading, sizes, then the rules of the schema.
      hardening({ development }),
      // Who may select what.
      accessControl(),
      // What it may cost.
      costControl(),
      // What has to be kept of what is shown, and of whoever is turned away.
      auditPlugin(answers),
      // What may be given again without all this.
      answers.plugin,
      // How it goes out.
      packAnswers(),
      // Nobody waits any more, or it takes too long.
      stopWithRequest(),
    ],
  });
  return async ({ request, response }, given) => {
    if (await answers.give({ request, response }, given)) return;
    await yoga.handle(Object.assign(request, { body: given.body }), response, { given: given.context });
  };
}

/** Execution ends with the signal of its request. */
function stopWithRequest(): Plugin<ApiContext> {
  const stop = ({ args }: { args: object & { readonly contextValue: ApiContext } }): void => {
    Object.assign(args, { signal: args.contextValue.signal });
  };
  return { onExecute: stop, onSubscribe: stop };
}
