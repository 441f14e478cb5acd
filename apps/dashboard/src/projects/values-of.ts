import type { KeyFiguresFragment } from '../generated/graphql.ts';
import type { Count, Rate } from '../values/value-parts.ts';

/** Every value of a row of figures, whose states the key of a table explains. */
export function valuesOf({
  enrolments,
  exits,
  completionRate,
  independenceRate6m,
  occupancyRate,
}: Partial<KeyFiguresFragment>): readonly (Count | Rate)[] {
  return [enrolments, exits, completionRate, independenceRate6m, occupancyRate].filter(
    (value) => value !== undefined,
  );
}
