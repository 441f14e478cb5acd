import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  GraphQLIncludeDirective,
  type GraphQLSchema,
  GraphQLSkipDirective,
  type getArgumentValues,
  getDirectiveValues,
  isCompositeType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** A document with the values of its variables, and the schema that it asks. */
export interface AskedDocument {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Parameters<typeof getArgumentValues>[2];
}

/** Fields that become one in the answer. */
export interface AskedField {
  /** The type that has the field. */
  readonly type: GraphQLCompositeType;
  readonly name: string;
  readonly nodes: readonly FieldNode[];
}

/**
 * The fields of some selections on one object, as execution collects them: every fragment once, without what `@skip` and
 * `@include` leave out. Fragments on several types are all taken to apply.
 */
export function collectFields(
  { sets, type: parent }: { readonly sets: readonly SelectionSetNode[]; readonly type: GraphQLCompositeType },
  document: AskedDocument,
): readonly AskedField[] {
  const fields = new Map<string, AskedField & { readonly nodes: FieldNode[] }>();
  const spread = new Set<string>();
  const pending = sets.map((set) => ({ set, type: parent }));
  for (let one = pending.pop(); one !== undefined; one = pending.pop()) {
    const { type } = one;
    for (const selection of one.set.selections.filter((each) => isIncluded(each, document))) {
      if (selection.kind === Kind.FIELD) {
        const name = selection.name.value;
        const key = `${type.name}.${selection.alias?.value ?? name}`;
        const field = fields.get(key) ?? { type, name, nodes: [] };
        field.nodes.push(selection);
        fields.set(key, field);
      } else {
        const fragment =
          selection.kind === Kind.INLINE_FRAGMENT
            ? selection
            : takeOnce({ name: selection.name.value, spread }, document);
        const condition = document.schema.getType(fragment?.typeCondition?.name.value ?? '');
        if (fragment !== undefined)
          pending.push({ set: fragment.selectionSet, type: isCompositeType(condition) ? condition : type });
      }
    }
  }
  return [...fields.values()];
}

function takeOnce(
  { name, spread }: { readonly name: string; readonly spread: Set<string> },
  { fragments }: AskedDocument,
): FragmentDefinitionNode | undefined {
  if (spread.has(name)) return undefined;
  spread.add(name);
  return fragments.get(name);
}

function isIncluded(selection: SelectionNode, { variables }: AskedDocument): boolean {
  return (
    getDirectiveValues(GraphQLSkipDirective, selection, variables)?.['if'] !== true &&
    getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.['if'] !== false
  );
}
