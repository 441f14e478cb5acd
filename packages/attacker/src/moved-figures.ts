import { type Release, type RowId, rowIdOf } from '@neue-wege/domain';
import { publishedUnits } from './model/published-units.ts';

/** A figure that two releases show, and that moved by so little that it tells of single persons. */
export interface MovedFigure {
  readonly figure: string;
  readonly row: RowId;
  readonly from: number;
  readonly to: number;
}

/** How far a figure moves that betrays single persons. */
const telling = 2;

/**
 * The figures of two successive releases that moved by one or two: their reader learns that as many persons at least came or went
 * in the row meanwhile. It is what the interval between releases is set by; for the public rounding absorbs it.
 */
export function movedFigures([former, current]: readonly [Release, Release]): readonly MovedFigure[] {
  const before = publishedUnits(former.tables).units;
  return [...publishedUnits(current.tables).units.values()].flatMap(({ id, keys, shown }) => {
    const known = new Map(before.get(id)?.shown.map(({ name, value }) => [name, value]));
    return shown.flatMap(({ name, value }): readonly MovedFigure[] => {
      const from = known.get(name);
      if (from === undefined || from === value || Math.abs(from - value) > telling) return [];
      return [{ figure: name, row: rowIdOf(keys), from, to: value }];
    });
  });
}
