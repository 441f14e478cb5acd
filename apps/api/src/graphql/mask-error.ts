import { type DomainError, type ErrorCode, errorCodes } from '@neue-wege/domain';
import { type ASTNode, GraphQLError, type GraphQLErrorExtensions, Kind, print } from 'graphql';
import type { Logger } from '../logger.ts';
import { failureFrom } from '../problem.ts';

/**
 * The whole error policy of GraphQL. A question that does not fit the schema is told so, without the values that came with
 * it; an expected failure keeps its code and issues; anything else is masked.
 */
export function maskError(error: unknown, logger: Logger): GraphQLError {
  if (!(error instanceof GraphQLError)) return graphqlError(error, { cause: error, logger });
  const cause = causeOf(error);
  if (!(cause instanceof GraphQLError)) return graphqlError(error, { cause, logger });
  return badQuestion(error);
}

/** A question that does not fit the schema. */
export function badQuestion(error: GraphQLError): GraphQLError {
  return new GraphQLError(withoutValues(error), {
    ...placeOf(error),
    extensions: { code: 'BAD_INPUT', ...httpOf(error) },
  });
}

/** A question that is refused as a whole. */
export function refusedQuestion(cause: DomainError): GraphQLError {
  const { code, issues } = cause;
  return new GraphQLError(cause.message, { cause, extensions: { code, issues, http: httpOfRefusal(code) } });
}

function graphqlError(error: unknown, { cause, logger }: { cause: unknown; logger: Logger }): GraphQLError {
  const failure = failureFrom(cause, logger);
  const { message, extensions } = failure.problem;
  const place = error instanceof GraphQLError ? placeOf(error) : {};
  const isWhole = !(error instanceof GraphQLError) || error.path === undefined;
  const http = failure.http ?? (isWhole && httpOfRefusal(extensions.code));
  return new GraphQLError(message, {
    ...place,
    extensions: { ...extensions, ...(http === false ? {} : { http }) },
  });
}

/**
 * The status of a question of which nothing was executed. `application/json` says 200 to a question that is refused for
 * what it asks (`spec`), as GraphQL over HTTP has it; whom we turn away, and where we fail, is said in every media type.
 */
function httpOfRefusal(code: ErrorCode): NonNullable<GraphQLErrorExtensions['http']> {
  const isAboutQuestion = code === 'BAD_INPUT' || code === 'TOO_EXPENSIVE' || code === 'NOT_PUBLISHED';
  const status = errorCodes[code].http;
  return {
    status,
    ...(isAboutQuestion ? { spec: true } : {}),
    ...(status === 401 ? { headers: { 'www-authenticate': 'Bearer' } } : {}),
  };
}

/** What was thrown in the first place: GraphQL wraps it once per layer. */
function causeOf(error: GraphQLError): unknown {
  const { cause } = error;
  if (cause === undefined) return error;
  return cause instanceof GraphQLError ? causeOf(cause) : cause;
}

/** Where it happened; with nodes GraphQL derives the lines by itself. */
function placeOf({ nodes, source, positions, path }: GraphQLError) {
  return { nodes, source, positions, path };
}

/** The status that the server has chosen for a refused question. */
function httpOf({ extensions }: GraphQLError): Pick<GraphQLErrorExtensions, 'http'> {
  return extensions.http === undefined ? {} : { http: extensions.http };
}

/** Messages about variables repeat what was sent; they are told anew from the declaration of the variable, with how a scalar is written. */
function withoutValues({ message, nodes }: GraphQLError): string {
  const variable = /^Variable "\$(\w+)" got invalid value /.exec(message)?.[1];
  // A text that stands where none may is repeated as well.
  if (variable === undefined) return message.replaceAll(/\b(Block)?String ".*"/gs, '$1String');
  const type = nodes?.map(typeOfVariable).find((name) => name !== undefined);
  const place = new RegExp(` at "(${variable}[\\w.[\\]]*)"; `).exec(message)?.[1] ?? variable;
  const hint = /; \w+: write it like [\w-]+$/.exec(message)?.[0] ?? '';
  return `Variable "$${place}" has a value that its type ${type ?? ''} does not allow${hint}`.replace(
    '  ',
    ' ',
  );
}

function typeOfVariable(node: ASTNode): string | undefined {
  return node.kind === Kind.VARIABLE_DEFINITION ? print(node.type) : undefined;
}
