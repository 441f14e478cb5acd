import type { Seal } from './seal.ts';

/** The types whose objects have a global id. */
export const nodeTypes = ['Location', 'Project', 'Run'] as const;

/** Which object of which type a global id names. */
export interface ObjectName {
  readonly typename: string;
  readonly id: string;
}

const purpose = 'global id';

/** What every text is read as that is no global id of ours: an object that does not exist and costs as much to look for. */
const nothing: ObjectName = { typename: nodeTypes[0], id: '' };

/** The global id of an object. */
export function globalId({ typename, id }: ObjectName, seal: Seal): string {
  return seal.close(purpose, `${typename}:${id}`);
}

/** What a global id names. */
export function objectOfGlobalId(text: string, seal: Seal): ObjectName {
  const [typename = '', ...id] = seal.open(purpose, text)?.split(':') ?? [];
  return nodeTypes.some((known) => known === typename) ? { typename, id: id.join(':') } : nothing;
}
