import type { Change } from '../changes/change.ts';
import type { Figure } from '../values/figure-text.ts';
import { count, rate } from './values.ts';

/** A count as the server would answer it in a list of figures. */
export function countFigure(value: number): Figure {
  const { status, preliminary } = count(value);
  return { kind: 'Count', count: value, status, preliminary };
}

/** A rate as the server would answer it in a list of figures. */
export function rateFigure(numerator: number, { of, unknown = 0 }: { of: number; unknown?: number }): Figure {
  return { kind: 'Rate', ...rate(numerator, of), unknown };
}

/** A change of the entries of Bocholt in 2026 through an import, unless told otherwise. */
export function changeOf(some: Partial<Change> = {}): Change {
  return {
    location: { key: 'bocholt', de: 'Bocholt', en: 'Bocholt' },
    year: 2026,
    isTotalOf: [],
    measure: 'ENROLMENTS',
    old: countFigure(60),
    new: countFigure(91),
    change: 31,
    causes: [{ label: { de: 'Lieferung', en: 'import' }, change: 31 }],
    ...some,
  };
}
