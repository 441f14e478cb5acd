import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getOperationAST,
  getVariableValues,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
} from 'graphql';
import { type AskedDocument, type AskedField, collectFields } from './collect-fields.ts';
import { type Around, aroundField, entriesOf, ownCost } from './cost-of-field.ts';

/** A question with its values. */
export interface QuestionToReckon {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

interface Reckoned {
  readonly asked: AskedField;
  readonly around: Around;
  readonly cost: number;
}

/** So many fields are looked at; a question of more is more expensive than any. */
const maximumSteps = 20_000;

/**
 * What a question costs, reckoned from its text and arguments alone: the values of its answer, with lists as long as their
 * arguments or `cost-table.ts` say, and what reading takes beside. Fields that become one in the answer count once.
 * Infinite for a text whose fields cannot be counted in time; 0 where there is nothing to execute.
 */
export function costOf({ schema, document, operationName, variables }: QuestionToReckon): number {
  const operation = getOperationAST(document, operationName) ?? undefined;
  const type = operation && schema.getRootType(operation.operation);
  if (operation === undefined || type === undefined || type === null) return 0;
  const values = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  // Execution tells which values do not fit.
  if (!('variableValues' in values)) return 0;
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  );
  const reckon = reckoningOf({ schema, fragments, variables: values.variableValues });
  const fields = collectFields(
    { sets: [operation.selectionSet], type },
    { schema, fragments, variables: values.variableValues },
  );
  return sum(fields.map((asked) => reckon(asked, { rows: 1, page: null, isTotal: false })));
}

/** Fields that are reached by several ways are reckoned once. */
function reckoningOf(document: AskedDocument): (asked: AskedField, around: Around) => number {
  const known = new Map<FieldNode, Reckoned[]>();
  let steps = 0;
  const reckon = (asked: AskedField, around: Around): number => {
    const [first] = asked.nodes;
    if (first === undefined) return 0;
    const ofFirst = known.get(first) ?? [];
    const same = ofFirst.find((one) => isSame(one, { asked, around }));
    if (same !== undefined) return same.cost;
    steps += asked.nodes.length;
    const cost = steps > maximumSteps ? Number.POSITIVE_INFINITY : costOfField({ asked, first, around });
    known.set(first, [...ofFirst, { asked, around, cost }]);
    return cost;
  };
  const costOfField = ({
    asked,
    first,
    around,
  }: {
    asked: AskedField;
    first: FieldNode;
    around: Around;
  }): number => {
    const field = fieldOf(asked, document.schema);
    if (field === undefined) return 1;
    const args = getArgumentValues(field, first, document.variables);
    const place = { coordinate: `${asked.type.name}.${asked.name}`, args, field };
    const beneath = aroundField(place, around);
    const type = getNamedType(field.type);
    const own = ownCost(place, beneath);
    if (!isCompositeType(type)) return own;
    const sets = asked.nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const fields = collectFields({ sets, type }, document);
    return own + entriesOf(place, beneath) * sum(fields.map((one) => reckon(one, beneath)));
  };
  return reckon;
}

function isSame(
  { asked, around }: Pick<Reckoned, 'asked' | 'around'>,
  other: Pick<Reckoned, 'asked' | 'around'>,
): boolean {
  return (
    asked.type === other.asked.type &&
    asked.nodes.length === other.asked.nodes.length &&
    asked.nodes.every((node, index) => node === other.asked.nodes[index]) &&
    around.rows === other.around.rows &&
    around.page === other.around.page &&
    around.isTotal === other.around.isTotal
  );
}

function fieldOf(
  { type, name }: AskedField,
  schema: GraphQLSchema,
): GraphQLField<unknown, unknown> | undefined {
  if (type === schema.getQueryType() && name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (type === schema.getQueryType() && name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}

function sum(costs: readonly number[]): number {
  return costs.reduce((one, other) => one + other, 0);
}
