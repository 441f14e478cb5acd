import type { Return } from '@neue-wege/domain';
import type { FigureColumn } from './return-columns.ts';
import { figuresOf } from './return-figures.ts';

/**
 * The column that says of each figure whether the release before told another one: only in files of a release that corrects one, so that
 * the lines of all others, and the hash that is made of them, are what they were.
 */
export function correctedColumns(answer: Return): readonly FigureColumn[] {
  const isCorrection = [...figuresOf(answer)].some(({ value }) => value.corrected === true);
  if (!isCorrection) return [];
  return [
    {
      name: 'corrected',
      kind: 'flag',
      about: {
        de: 'Ob die Freigabe davor etwas anderes sagte.',
        en: 'Whether the release before told another figure.',
      },
      cell: ({ value }) => String(value.corrected === true),
    },
  ];
}
