import { badInput } from '@neue-wege/domain';
import type { ApiContext } from '../api-context.ts';
import { globalId, type ObjectName, objectOfGlobalId } from './global-id.ts';

/** So many objects can be asked for at once. */
const maximumNodes = 100;

/** What the plugin calls a resolver of `nodes` with. */
type NodesCall = [
  root: object,
  args: { readonly ids: readonly ObjectName[] },
  context: ApiContext,
  info: unknown,
  resolveNodes: (ids: ObjectName[]) => Promise<unknown[]>,
];

/** How objects are named and found again, and how the parts of a connection are documented. */
export const relayOptions = {
  cursorType: 'String',
  encodeGlobalID: (...[typename, id, { seal }]: [string, string | number | bigint, ApiContext]) =>
    globalId({ typename, id: String(id) }, seal),
  decodeGlobalID: (text: string, { seal }: ApiContext) => objectOfGlobalId(text, seal),
  idFieldOptions: {
    description:
      'Names the object for good, here and in `node`: opaque, and of no use to anybody who may not see the object.',
  },
  nodeTypeOptions: { description: 'An object that can be found again by its id.' },
  nodeQueryOptions: {
    description:
      'The object with this id as known today; null when there is none, also for an id that was changed and for an object that whoever asks may not see.',
    args: { id: { description: 'The `id` of an object.' } },
  },
  nodesQueryOptions: {
    description: 'The objects with these ids, in their order, each as `node` answers it.',
    args: { ids: { description: `At most ${maximumNodes}.` } },
    resolve: (...[, { ids }, , , resolveNodes]: NodesCall) => {
      if (ids.length > maximumNodes) throw badInput('ids', `at most ${maximumNodes} ids at once`);
      return resolveNodes([...ids]);
    },
  },
  defaultConnectionTypeOptions: { description: 'A page of a list, in a stable order.' },
  defaultEdgeTypeOptions: { description: 'An object of a page, with its cursor.' },
  nodesOnConnection: { description: 'The objects of the page without their cursors.' },
  edgesFieldOptions: { description: 'The objects of the page, each with its cursor.' },
  nodeFieldOptions: { description: 'The object.' },
  cursorFieldOptions: {
    description:
      'Where it stands: `after` this, the next one follows. Good for the same field, filters and rights.',
  },
  pageInfoFieldOptions: { description: 'Whether there is more, and after which cursor.' },
  pageInfoTypeOptions: { description: 'Where a page of a connection stands.' },
  hasNextPageFieldOptions: { description: 'Whether something follows the page.' },
  hasPreviousPageFieldOptions: { description: 'Whether something precedes the page.' },
  startCursorFieldOptions: { description: 'Cursor of the first object of the page; null for an empty page.' },
  endCursorFieldOptions: { description: 'Cursor of the last object of the page; null for an empty page.' },
} as const;
