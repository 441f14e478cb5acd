import { dueDay } from '../calendar/maturity.ts';
import { addDays, addMonths, type PlainDate } from '../calendar/plain-date.ts';
import { type SpellEnd, spellEnds } from '../vocabulary/codes.ts';
import { daysOfMonth, monthStart, type PersonHistory } from './person-history.ts';

interface Stay {
  readonly enteredOn: PlainDate;
  readonly exitedOn: PlainDate;
}

/**
 * The last day of receipt that an exit ended, at most six months after it: of whoever is in receipt on the exit day, the day
 * before the first without; of the others the last one since the entry. `null` where spells do not show it without a gap.
 */
export function endOfReceipt(history: PersonHistory, { enteredOn, exitedOn }: Stay): PlainDate | null {
  if (!history.isCovered('benefit', exitedOn)) return null;
  const latest = dueDay(exitedOn, 6);
  let day = exitedOn;
  if (history.isInReceipt(exitedOn)) {
    while (day <= latest && history.isInReceipt(addDays(day, 1))) day = addDays(day, 1);
    if (day > latest) return null;
    return history.isCoveredFrom('benefit', { first: exitedOn, last: addDays(day, 1) }) ? day : null;
  }
  while (day >= enteredOn && !history.isInReceipt(day)) day = addDays(day, -1);
  if (day < enteredOn) return null;
  return history.isCoveredFrom('benefit', { first: day, last: exitedOn }) ? day : null;
}

/** Whether none of the six months after the first month without receipt has a day of it; `none` without an end of receipt. */
export function lastingIndependence(history: PersonHistory, stay: Stay): 'yes' | 'no' | 'unknown' | 'none' {
  const end = endOfReceipt(history, stay);
  if (end === null) return 'none';
  const month = (months: number): 'receipt' | 'clear' | 'gap' => {
    const days = daysOfMonth(end, months).map((day) => history.receiptOn(day));
    if (days.includes('yes')) return 'receipt';
    return days.includes('unknown') ? 'gap' : 'clear';
  };
  const lastStart = monthStart(dueDay(stay.exitedOn, 6), 1);
  for (let first = 1; monthStart(end, first) <= lastStart; first++) {
    const state = month(first);
    if (state === 'receipt') continue;
    if (state === 'gap') return 'unknown';
    const following = [1, 2, 3, 4, 5, 6].map((later) => month(first + later));
    if (following.includes('receipt')) return 'no';
    return following.includes('gap') ? 'unknown' : 'yes';
  }
  return 'no';
}

/** Whether receipt began again within twelve months after the first day without it. */
export function returnedWithin12Months(
  history: PersonHistory,
  independentOn: PlainDate,
): 'yes' | 'no' | 'unknown' {
  let isKnown = true;
  for (let day = independentOn; day <= dueDay(independentOn, 12); day = addDays(day, 1)) {
    const receipt = history.receiptOn(day);
    if (receipt === 'yes') return 'yes';
    if (receipt === 'unknown') isKnown = false;
  }
  return isKnown ? 'no' : 'unknown';
}

/** How long receipt lasted or was followed from an entry, in months begun, and why it ended or that it still runs. */
export function timeInReceipt(
  history: PersonHistory,
  { enteredOn, asOf }: { enteredOn: PlainDate; asOf: PlainDate },
): { readonly end: SpellEnd | 'censored' | 'not_observed'; readonly months: number } {
  if (history.receiptOn(enteredOn) !== 'yes') return { end: 'not_observed', months: 0 };
  const censored = addMonths(asOf, -3);
  for (let day = enteredOn; ; day = addDays(day, 1)) {
    if (day > censored || !history.isCovered('benefit', day))
      return { end: 'censored', months: monthsUntil(enteredOn, addDays(day, -1)) };
    if (!history.isInReceipt(day))
      return { end: reasonOf(history, addDays(day, -1)), months: monthsUntil(enteredOn, day) };
  }
}

function reasonOf({ spells }: PersonHistory, lastDay: PlainDate): SpellEnd {
  const order = Object.keys(spellEnds);
  const reasons = spells
    .filter((spell) => spell.kind === 'benefit' && spell.endsOn === lastDay)
    .map((spell) => spell.endReason ?? 'unknown');
  return reasons.toSorted((a, b) => order.indexOf(a) - order.indexOf(b))[0] ?? 'unknown';
}

/** The fewest months after which the day has come. */
function monthsUntil(start: PlainDate, day: PlainDate): number {
  let months = 0;
  while (addMonths(start, months) < day) months++;
  return months;
}
