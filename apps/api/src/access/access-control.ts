import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { ApiContext } from '../api-context.ts';
import { requireFields } from './check-fields.ts';

interface Execution {
  readonly document: DocumentNode;
  readonly schema: GraphQLSchema;
  readonly contextValue: ApiContext;
}

/** Checks every field of a document against the roles of its asker before the first resolver runs. */
export function accessControl(): Plugin<ApiContext> {
  const check = ({ args }: { readonly args: Execution }): void =>
    requireFields(args.document, { schema: args.schema, asker: args.contextValue.asker });
  return { onExecute: check, onSubscribe: check };
}
