import type { Seal } from './seal.ts';

const nobody = '00000000-0000-0000-0000-000000000000';

/** The types whose objects have a global id: the letter with which it begins, and an id that no object has. */
export const nodeTypes = {
  Location: { letter: 'L', none: '' },
  Project: { letter: 'P', none: '' },
  Run: { letter: 'R', none: '' },
  Enrolment: { letter: 'E', none: nobody },
  Participant: { letter: 'T', none: nobody },
  Import: { letter: 'I', none: '0' },
  ImportJob: { letter: 'J', none: nobody },
  AuditEvent: { letter: 'A', none: '0' },
} as const;

/** The name of a type whose objects have a global id. */
export type NodeType = keyof typeof nodeTypes;

/** Which object of which type a global id names. */
export interface ObjectName {
  readonly typename: string;
  readonly id: string;
}

/** The global id of an object. */
export function globalId({ typename, id }: ObjectName, seal: Seal): string {
  if (!isNodeType(typename)) throw new Error(`${typename} has no global ids`);
  return `${nodeTypes[typename].letter}${seal.close(purposeOf(typename), id)}`;
}

/**
 * What a global id names. A text that is none of ours is read as the id of an object that does not exist, of the type with
 * whose letter it begins: it costs as much to look for as one that does exist and may not be seen.
 */
export function objectOfGlobalId(text: string, seal: Seal): ObjectName {
  const typename = Object.keys(nodeTypes)
    .filter(isNodeType)
    .find((type) => text.startsWith(nodeTypes[type].letter));
  if (typename === undefined) return { typename: 'Location', id: nodeTypes.Location.none };
  return { typename, id: seal.open(purposeOf(typename), text.slice(1)) ?? nodeTypes[typename].none };
}

function isNodeType(typename: string): typename is NodeType {
  return Object.hasOwn(nodeTypes, typename);
}

function purposeOf(typename: NodeType): string {
  return `global id of ${typename}`;
}
