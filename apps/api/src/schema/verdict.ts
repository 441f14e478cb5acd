import type { Verdict } from '@neue-wege/domain';
import { recordEnum } from './record-enum.ts';

const descriptions: Readonly<Record<Verdict, string>> = {
  HIGHER: 'Established as higher.',
  LOWER: 'Established as lower.',
  NOT_ESTABLISHED: 'No established difference; that does not mean that the two are equal.',
};

export const VerdictEnum = recordEnum('Verdict', {
  description: 'What the interval of a difference or a ratio allows to say.',
  entries: descriptions,
  describe: (text) => text,
});
