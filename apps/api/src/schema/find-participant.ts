import { builder } from '../builder.ts';
import { ParticipantType } from './participant.ts';

builder.queryField('participant', (t) =>
  t.field({
    type: ParticipantType,
    nullable: true,
    description:
      'The person with this key in the source system; null for nobody who takes part at a location that may be seen. Each search is kept in the audit, with the pseudonym.',
    args: {
      sourceKey: t.arg({
        type: 'SourceKey',
        required: true,
        description: 'Their key in the source system: the value of a variable.',
      }),
    },
    async resolve(_root, { sourceKey }, { records, pseudonyms, today: asOf }) {
      const key = sourceKey.pseudonymBy(pseudonyms);
      const isThere = await records.findParticipant({ id: key, asOf, pseudonymKey: pseudonyms.checkValue });
      return isThere ? { key, asOf } : null;
    },
  }),
);
