import type { PlainDate } from '@neue-wege/domain';
import { builder } from '../builder.ts';
import { visibleOnly } from './node.ts';

/** A person as seen from a day: nothing but a pseudonym. */
interface ParticipantEntry {
  readonly key: string;
  readonly asOf: PlainDate;
}

export const ParticipantType = builder.node(builder.objectRef<ParticipantEntry>('Participant'), {
  description: 'A person, by pseudonym: no name, address or key of another system exists anywhere.',
  id: { resolve: ({ key }) => key },
  loadMany: visibleOnly('Participant', (keys, { records, today: asOf }) =>
    Promise.all(
      keys.map(async (key) => ((await records.hasParticipant({ id: key, asOf })) ? { key, asOf } : null)),
    ),
  ),
  fields: (t) => ({
    key: t.exposeString('key', { description: 'The keyed pseudonym, as files of records have it.' }),
  }),
});
