import { keptMembers } from '@neue-wege/database';
import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import type { ApiContext } from '../api-context.ts';

/**
 * Has every field that takes a disclosure profile tell the trace of its request when it answered under EXACT, so that no
 * resolver can forget it. Changes the schema in place and gives it back.
 */
export function traceQuestions(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const { resolve } = field;
      if (resolve === undefined || !field.args.some(({ name }) => name === 'profile')) continue;
      field.resolve = async (
        ...call: Parameters<GraphQLFieldResolver<unknown, ApiContext, Readonly<Record<string, unknown>>>>
      ) => {
        const answer: unknown = await resolve(...call);
        const [, args, { trace }] = call;
        if (isAnswer(answer) && answer.profile === 'EXACT') {
          const { asOf, dataVersion, profile } = answer;
          // Which measures were selected is told by the answer, not by an argument.
          const asked = { ...args, measures: answer.measures ?? args['measures'] };
          trace.addQuestion({ field: field.name, ...keptMembers({ ...asked, asOf, dataVersion, profile }) });
        }
        return answer;
      };
    }
  }
  return schema;
}

interface Answer {
  readonly asOf: string;
  readonly dataVersion: number;
  readonly profile: string;
  readonly measures?: unknown;
}

function isAnswer(value: unknown): value is Answer {
  return (
    typeof value === 'object' &&
    value !== null &&
    'profile' in value &&
    'asOf' in value &&
    'dataVersion' in value
  );
}
