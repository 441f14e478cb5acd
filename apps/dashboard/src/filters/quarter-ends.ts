import { addDays, addMonths, type PlainDate, periodKeyOf, periodOf } from '@neue-wege/domain';

/** The last days of the quarters that are over, the latest first. */
export function lastQuarterEnds(today: PlainDate, count: number): readonly PlainDate[] {
  const { first } = periodOf('quarter', periodKeyOf('quarter', addDays(today, 1)));
  return Array.from({ length: count }, (_, index) => addDays(addMonths(first, -3 * index), -1));
}
