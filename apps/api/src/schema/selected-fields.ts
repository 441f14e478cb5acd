import {
  type FieldNode,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  type SelectionNode,
} from 'graphql';

type Document = Pick<GraphQLResolveInfo, 'fragments' | 'variableValues'>;

/**
 * The fields selected beneath some fields, through fragments and aliases, without those that `@skip` and `@include`
 * leave out. The types of fragments are not looked at: by way of an interface also fields of another type can be found,
 * which nobody gets.
 */
export function selectedFields(parents: readonly FieldNode[], document: Document): readonly FieldNode[] {
  return parents.flatMap((parent) => fieldsIn(parent.selectionSet?.selections ?? [], document));
}

function fieldsIn(selections: readonly SelectionNode[], document: Document): readonly FieldNode[] {
  const seen = new Set<string>();
  const fields: FieldNode[] = [];
  const pending = [...selections];
  for (let selection = pending.pop(); selection !== undefined; selection = pending.pop()) {
    if (!isIncluded(selection, document)) continue;
    if (selection.kind === 'Field') fields.push(selection);
    else if (selection.kind === 'InlineFragment') pending.push(...selection.selectionSet.selections);
    else if (!seen.has(selection.name.value)) {
      seen.add(selection.name.value);
      pending.push(...(document.fragments[selection.name.value]?.selectionSet.selections ?? []));
    }
  }
  return fields;
}

function isIncluded(selection: SelectionNode, { variableValues }: Document): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, variableValues);
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, variableValues);
  return skip?.['if'] !== true && include?.['if'] !== false;
}
