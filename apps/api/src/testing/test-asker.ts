import type { Asker } from '../access/asker.ts';

/** Somebody who may see exact figures, records and the state of the data of all locations, unless said otherwise. */
export function testAsker(differences: Partial<Asker> = {}): Asker {
  return {
    kind: 'person',
    actor: 'person:test',
    name: 'Test',
    roles: ['steward', 'case_staff'],
    locations: 'all',
    sessionId: null,
    ...differences,
  };
}
