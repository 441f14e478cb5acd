import type { Day } from './calendar.ts';

/** Why a receipt of benefits ended: the values of the delivery contract. */
export type EndReason =
  | 'work'
  | 'other_income'
  | 'household'
  | 'moved_away'
  | 'pension'
  | 'incapacity'
  | 'deceased'
  | 'other'
  | 'unknown';

/** A time of benefit receipt; the last day belongs to it. */
export interface Receipt {
  readonly startsOn: Day;
  readonly endsOn?: Day;
  readonly endReason?: EndReason;
}

export type JobKind = 'svb' | 'minor' | 'self_employed' | 'vocational_training';

/** A time of work or training; the last day belongs to it. */
export interface Job {
  readonly startsOn: Day;
  readonly endsOn?: Day;
  readonly kind: JobKind;
  readonly subsidised: boolean;
}

/** Why somebody is no longer followed up, or no longer expected to work. */
export interface Departure {
  readonly on: Day;
  readonly why: 'deceased' | 'other_jobcenter' | 'pension' | 'incapacity';
}

/** What is true of a person over time, known or not. Receipts do not overlap, nor do jobs. */
export interface Life {
  readonly receipts: readonly Receipt[];
  readonly jobs: readonly Job[];
  readonly departure?: Departure;
}

interface Span {
  readonly startsOn: Day;
  readonly endsOn?: Day;
}

export function covers(span: Span, day: Day): boolean {
  return span.startsOn <= day && (span.endsOn === undefined || span.endsOn >= day);
}

export function receiptOn(life: Life, day: Day): Receipt | undefined {
  return life.receipts.find((receipt) => covers(receipt, day));
}

export function jobOn(life: Life, day: Day): Job | undefined {
  return life.jobs.find((job) => covers(job, day));
}

/** The life up to a day on which it takes another turn: what was going on stays open, work ends the day before. */
export function lifeUntil(life: Life, day: Day): Life {
  return {
    receipts: life.receipts
      .filter((receipt) => receipt.startsOn < day)
      .map((receipt) => (covers(receipt, day) ? { startsOn: receipt.startsOn } : receipt)),
    jobs: life.jobs
      .filter((job) => job.startsOn < day)
      .map((job) => (covers(job, day) ? { ...job, endsOn: day - 1 } : job)),
    ...(life.departure !== undefined && life.departure.on < day ? { departure: life.departure } : {}),
  };
}

const endReasonOf: Readonly<Record<Departure['why'], EndReason>> = {
  deceased: 'deceased',
  other_jobcenter: 'moved_away',
  pension: 'pension',
  incapacity: 'incapacity',
};

/** Ends receipt and work on the day of departure. */
export function depart(life: Life, departure: Departure): Life {
  const { on, why } = departure;
  return {
    receipts: life.receipts
      .filter((receipt) => receipt.startsOn <= on)
      .map((receipt) =>
        covers(receipt, on)
          ? { startsOn: receipt.startsOn, endsOn: on, endReason: endReasonOf[why] }
          : receipt,
      ),
    jobs: life.jobs
      .filter((job) => job.startsOn <= on)
      .map((job) => (covers(job, on) ? { ...job, endsOn: on } : job)),
    departure,
  };
}
