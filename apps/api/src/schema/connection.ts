import { badInput } from '@neue-wege/domain';
import type { GraphQLResolveInfo } from 'graphql';
import type { ApiContext } from '../api-context.ts';
import { builder } from '../builder.ts';
import { selectedFields } from './selected-fields.ts';

const usualSize = 50;
const maximumSize = 100;

/** The arguments of a connection; it is walked forwards only. */
export const pageArgs = builder.args((t) => ({
  first: t.int({
    defaultValue: usualSize,
    description: `So many objects at most, 1 to ${maximumSize}.`,
  }),
  after: t.string({ description: 'The cursor after which the page begins; the beginning unless given.' }),
}));

builder.globalConnectionField('totalCount', (t) =>
  t.int({
    description: 'How many objects the whole list has, for whoever asks.',
    resolve: ({ totalCount }) => {
      if (totalCount === null) throw new Error('The total of a connection was not counted');
      return totalCount;
    },
  }),
);

/** What a page is asked for with. */
export interface PageArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** How many objects a page has at most. */
export function pageSize(first: number | null | undefined): number {
  const size = first ?? usualSize;
  if (size < 1 || size > maximumSize) throw badInput('first', `a whole number from 1 to ${maximumSize}`);
  return size;
}

/** Which list a cursor belongs to: a field, whose it is, and what it is filtered by. */
export interface ListName {
  readonly field: string;
  readonly of?: string;
  readonly where?: unknown;
}

/** Makes and reads the cursors of a list for whoever asks; no other list and nobody with other rights can read them. */
export function cursorsOf(
  { field, of, where }: ListName,
  { seal, asker }: Pick<ApiContext, 'seal' | 'asker'>,
): {
  readonly close: (position: string) => string;
  readonly open: (cursor: string | null | undefined) => string | undefined;
} {
  const locations = asker.locations === 'all' ? 'all' : asker.locations.toSorted();
  const purpose = `cursor ${JSON.stringify([field, of ?? null, where ?? null, locations, asker.roles.toSorted()])}`;
  return {
    close: (position) => seal.close(purpose, position),
    open: (cursor) => {
      if (cursor === null || cursor === undefined) return undefined;
      const position = seal.open(purpose, cursor);
      if (position === undefined)
        throw badInput('after', 'no cursor of this list; it goes with the same field, filters and rights');
      return position;
    },
  };
}

/** A page of a list, and what is known about the whole. */
export interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
  /** `null` when nobody asked for it. */
  readonly totalCount: number | null;
  readonly cursorOf: (node: Node) => string;
}

/** A page as the types of a connection read it. */
export function connectionOf<Node>({ nodes, hasNext, hasPrevious, totalCount, cursorOf }: Page<Node>): {
  edges: { cursor: string; node: Node }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  totalCount: number | null;
} {
  const edges = nodes.map((node) => ({ cursor: cursorOf(node), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: hasNext,
      hasPreviousPage: hasPrevious,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}

/** Whether the total of a connection is asked for: counting costs a statement. */
export function isCounted(info: GraphQLResolveInfo): boolean {
  return selectedFields(info.fieldNodes, info).some(({ name }) => name.value === 'totalCount');
}

/** A page of a list that is there as a whole, by the keys of its objects. */
export function pageOfAll<Node extends { readonly key: string }>(
  all: readonly Node[],
  { list, args, context }: { list: ListName; args: PageArgs; context: ApiContext },
): ReturnType<typeof connectionOf<Node>> {
  const first = pageSize(args.first);
  const cursors = cursorsOf(list, context);
  const after = cursors.open(args.after);
  const start = after === undefined ? 0 : all.findIndex(({ key }) => key === after) + 1;
  if (after !== undefined && start === 0)
    throw badInput('after', 'the object of this cursor is gone; begin again');
  return connectionOf({
    nodes: all.slice(start, start + first),
    hasNext: start + first < all.length,
    hasPrevious: start > 0,
    totalCount: all.length,
    cursorOf: ({ key }) => cursors.close(key),
  });
}
