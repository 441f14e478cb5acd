import type { ObservationRecord } from '@neue-wege/database';
import { employmentStatuses, exclusions, type Text } from '@neue-wege/domain';
import { builder } from '../builder.ts';
import { YesNoEnum } from './dimension.ts';
import { recordEnum } from './record-enum.ts';

export const EmploymentStatusEnum = recordEnum<string, { readonly label: Text }>('EmploymentStatus', {
  description: 'What somebody does on a day.',
  entries: employmentStatuses,
  describe: ({ label }) => `${label.en}.`,
});

export const ExclusionEnum = recordEnum<string, Text>('Exclusion', {
  description: 'Why somebody can be left out of outcomes.',
  entries: exclusions,
  describe: ({ en }) => `${en}.`,
});

export const ObservationType = builder.objectRef<ObservationRecord>('Observation').implement({
  description: 'What was seen of a participation after its exit.',
  fields: (t) => ({
    monthsAfterExit: t.exposeInt('monthsAfterExit', {
      nullable: true,
      description: 'How long after the exit; null where only the day was delivered.',
    }),
    observedOn: t.expose('observedOn', {
      type: 'Date',
      nullable: true,
      description: 'The day on which it was so; null where only the months were delivered.',
    }),
    inReceipt: t.field({
      type: YesNoEnum,
      description: 'Whether they received benefit.',
      resolve: ({ inReceipt }) => inReceipt ?? 'unknown',
    }),
    employment: t.expose('employment', {
      type: EmploymentStatusEnum,
      nullable: true,
      description: 'What they did; null where nothing was delivered.',
    }),
    unemployed: t.field({
      type: YesNoEnum,
      description: 'Whether they were registered as unemployed.',
      resolve: ({ unemployed }) => unemployed ?? 'unknown',
    }),
    exclusion: t.expose('exclusion', {
      type: ExclusionEnum,
      nullable: true,
      description: 'Why an outcome may leave them out; null where nothing stands against it.',
    }),
  }),
});
