import { type PlainDate, periodOf } from '@neue-wege/domain';
import type { YearValue } from './year-panels.ts';

/** The latest year that is over and says something, else the latest that does; `null` where none does. */
export function latestYear<Value>(
  points: readonly YearValue<Value>[],
  { asOf, isSaid }: { asOf: PlainDate; isSaid: (value: Value) => boolean },
): { readonly year: number; readonly value: Value } | null {
  const said = points.flatMap(({ year, value }) =>
    value !== null && isSaid(value) ? [{ year, value }] : [],
  );
  const over = said.filter(({ year }) => periodOf('year', String(year)).last <= asOf);
  return over.at(-1) ?? said.at(-1) ?? null;
}
