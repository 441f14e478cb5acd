import { valueStatuses } from '@neue-wege/domain';
import { recordEnum } from './record-enum.ts';

export const ValueStatusEnum = recordEnum('ValueStatus', {
  description: 'The state of a value; by precedence, the first that applies.',
  entries: valueStatuses,
  describe: ({ label }) => label.en,
});
