import type { Issue } from '@neue-wege/domain';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';
import { questionLimits } from './limits.ts';

/** What a selection counts; `introspectionDepth` is its depth beneath `__schema` and `__type`. */
interface Counts {
  readonly depth: number;
  readonly introspectionDepth: number;
  readonly rootFields: number;
  readonly aliases: number;
  readonly directives: number;
}

type Counted = keyof Counts;

/** Everything that is counted, in the words of a refusal. */
const counted = {
  depth: 'levels of fields within fields',
  introspectionDepth: 'levels of fields beneath __schema or __type',
  rootFields: 'questions in one',
  aliases: 'fields under another name',
  directives: 'directives',
} as const satisfies Record<Counted, string>;
const nothing: Counts = { depth: 0, introspectionDepth: 0, rootFields: 0, aliases: 0, directives: 0 };

/**
 * What of a document is more than its limits allow, for any of its operations. Every fragment is counted once, however
 * often it is spread, so the time grows with the length of the text alone; a circle of fragments is left to validation.
 */
export function oversteppedLimits(document: DocumentNode): readonly Issue[] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: OperationDefinitionNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
  }
  const countSelections = countingWith(fragments);
  const counts = operations.map((operation) => {
    const { selections } = operation.selectionSet;
    return sum([
      countSelections(selections),
      { ...nothing, directives: (operation.directives ?? []).length },
    ]);
  });
  const issue = (name: Counted): readonly Issue[] => {
    const most = Math.max(0, ...counts.map((one) => one[name]));
    const limit = questionLimits[name];
    const message = `${most} ${counted[name]} are more than ${limit}`;
    return most <= limit ? [] : [{ place: name, message }];
  };
  return [
    ...issue('depth'),
    ...issue('introspectionDepth'),
    ...issue('rootFields'),
    ...issue('aliases'),
    ...issue('directives'),
  ];
}

function countingWith(
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): (selections: readonly SelectionNode[]) => Counts {
  const ofFragments = new Map<string, Counts>();
  const countFragment = (name: string): Counts => {
    const known = ofFragments.get(name);
    if (known !== undefined) return known;
    ofFragments.set(name, nothing);
    const counts = count(fragments.get(name)?.selectionSet.selections ?? []);
    ofFragments.set(name, counts);
    return counts;
  };
  const countOne = (selection: SelectionNode): Counts => {
    const directives = selection.directives?.length ?? 0;
    if (selection.kind === Kind.FRAGMENT_SPREAD)
      return sum([countFragment(selection.name.value), { ...nothing, directives }]);
    const beneath = count(selection.selectionSet?.selections ?? []);
    if (selection.kind === Kind.INLINE_FRAGMENT) return sum([beneath, { ...nothing, directives }]);
    const isIntrospection = selection.name.value === '__schema' || selection.name.value === '__type';
    return {
      depth: isIntrospection ? 1 : beneath.depth + 1,
      introspectionDepth: isIntrospection ? beneath.depth + 1 : beneath.introspectionDepth,
      rootFields: 1,
      aliases: beneath.aliases + (selection.alias === undefined ? 0 : 1),
      directives: beneath.directives + directives,
    };
  };
  const count = (selections: readonly SelectionNode[]): Counts => sum(selections.map(countOne));
  return count;
}

function sum(all: readonly Counts[]): Counts {
  return all.reduce(
    (one, other) => ({
      depth: Math.max(one.depth, other.depth),
      introspectionDepth: Math.max(one.introspectionDepth, other.introspectionDepth),
      rootFields: one.rootFields + other.rootFields,
      aliases: one.aliases + other.aliases,
      directives: one.directives + other.directives,
    }),
    nothing,
  );
}
