import { keptMembers } from '@neue-wege/database';
import type { AuditValue } from '@neue-wege/domain';
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLSchema,
  getArgumentValues,
  getOperationAST,
  getVariableValues,
  Kind,
  OperationTypeNode,
  type SelectionSetNode,
} from 'graphql';

/** What is executed. */
export interface Asked {
  readonly document: DocumentNode;
  readonly schema: GraphQLSchema;
  readonly operationName?: string | null | undefined;
  readonly variableValues?: Readonly<Record<string, unknown>> | null | undefined;
}

/** The fields at the root of what is executed, with their arguments as they are kept. */
export function askedFields({
  document,
  schema,
  operationName,
  variableValues,
}: Asked): readonly AuditValue[] {
  const operation = getOperationAST(document, operationName);
  const type = operation && schema.getRootType(operation.operation);
  if (operation === null || operation === undefined || type === null || type === undefined) return [];
  const variables = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {});
  // Where variables do not fit the schema, nothing is executed.
  if (variables.errors !== undefined) return [];
  return fieldsOf(operation.selectionSet, document).map((field) => ({
    field: field.name.value,
    // What somebody types into a record is in the record alone.
    ...(operation.operation === OperationTypeNode.QUERY &&
      argumentsOf(field, {
        definition: type.getFields()[field.name.value],
        variables: variables.variableValues,
      })),
  }));
}

function fieldsOf(selections: SelectionSetNode, document: DocumentNode): readonly FieldNode[] {
  return selections.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(selection.selectionSet, document);
    const fragment = document.definitions.find(
      (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === selection.name.value,
    );
    return fragment?.kind === Kind.FRAGMENT_DEFINITION ? fieldsOf(fragment.selectionSet, document) : [];
  });
}

/** Where arguments do not fit the schema, nothing was executed that they could tell of. */
function argumentsOf(
  field: FieldNode,
  {
    definition,
    variables,
  }: {
    readonly definition: GraphQLField<unknown, unknown> | undefined;
    readonly variables: Parameters<typeof getArgumentValues>[2];
  },
): Readonly<Record<string, AuditValue>> {
  if (definition === undefined) return {};
  try {
    return keptMembers(getArgumentValues(definition, field, variables));
  } catch {
    return {};
  }
}
