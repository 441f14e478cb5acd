import type { TargetValue } from '@neue-wege/domain';
import { builder } from '../builder.ts';

export const TargetType = builder.objectRef<TargetValue>('Target').implement({
  description:
    'What was agreed for the measure, in the year and at the location (or in the programme) of the row.',
  fields: (t) => ({
    value: t.exposeFloat('value', { description: 'In the unit of the measure; rates as fractions of 1.' }),
    source: t.exposeString('source', { description: 'Where it was agreed.' }),
    comment: t.exposeString('comment', { nullable: true, description: 'What was said about it.' }),
    definitionVersion: t.exposeInt('definitionVersion', {
      description: "Version of the measure's definition under which it was agreed.",
    }),
    isSameDefinition: t.exposeBoolean('isSameDefinition', {
      description:
        'Whether the value follows that definition; where it does not, the two must not be compared.',
    }),
    attainment: t.exposeFloat('attainment', {
      nullable: true,
      description: 'Value ÷ target; null without a value, at target 0 or under another definition.',
    }),
  }),
});
