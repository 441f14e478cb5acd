import type { Interval } from '@neue-wege/domain';
import { builder } from '../builder.ts';

export const IntervalType = builder.objectRef<Interval>('Interval').implement({
  description: 'Two ends, in the unit of what lies between them; those of rates as fractions of 1.',
  fields: (t) => ({
    lower: t.exposeFloat('lower', { description: 'The lower end.' }),
    upper: t.exposeFloat('upper', { description: 'The upper end.' }),
  }),
});
