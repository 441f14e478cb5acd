import { periodKeyOf } from '../calendar/period.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { DateAttribute, FactId, KeyAttribute, NumberAttribute } from '../vocabulary/facts.ts';

/** A fact with everything that can be counted of it. Events have a day, states the days from and until which they last. */
export interface MemoryFact {
  readonly participant: string;
  readonly day: PlainDate | null;
  readonly from: PlainDate | null;
  readonly until: PlainDate | null;
  readonly days: Readonly<Partial<Record<DateAttribute, PlainDate | null>>>;
  readonly numbers: Readonly<Partial<Record<NumberAttribute, number | null>>>;
  readonly attributes: Readonly<Partial<Record<KeyAttribute, string>>>;
}

/** The facts of one data version, seen from a day. */
export type MemoryFacts = Readonly<Record<FactId, readonly MemoryFact[]>>;

/** An event; what is not named it does not have. */
export function event(day: PlainDate, fact: Partial<MemoryFact>): MemoryFact {
  return { ...nothing, ...fact, day };
}

/** A state; without an end it still lasts. */
export function state(
  { from, until }: { from: PlainDate; until: PlainDate | null },
  fact: Partial<MemoryFact>,
): MemoryFact {
  return { ...nothing, ...fact, from, until };
}

/** The keys of the calendar for a day. */
export function calendarKeys(day: PlainDate): {
  readonly year: string;
  readonly quarter: string;
  readonly month: string;
} {
  return {
    year: periodKeyOf('year', day),
    quarter: periodKeyOf('quarter', day),
    month: periodKeyOf('month', day),
  };
}

const nothing: MemoryFact = {
  participant: '',
  day: null,
  from: null,
  until: null,
  days: {},
  numbers: {},
  attributes: {},
};
