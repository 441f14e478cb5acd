import { badInput, type PlainDate, parsePlainDate } from '@neue-wege/domain';

/** The as-of day of a question: today unless another day is asked for; never one that lies ahead. */
export function asOfDay(
  asked: string | null | undefined,
  { today }: { readonly today: PlainDate },
): PlainDate {
  const asOf = parsePlainDate(asked ?? today);
  if (asOf === undefined) throw badInput('asOf', `not a day; write it like ${today}`);
  if (asOf > today) throw badInput('asOf', `${asOf} lies in the future; today is ${today}`);
  return asOf;
}
