import { unitLabels } from '@neue-wege/domain';
import { recordEnum } from './record-enum.ts';

export const UnitEnum = recordEnum('Unit', {
  description: 'What a value counts.',
  entries: unitLabels,
  describe: ({ en }) => en,
});
