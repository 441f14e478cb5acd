import { dueDay } from '../calendar/maturity.ts';
import { addDays, type PlainDate } from '../calendar/plain-date.ts';
import { exitReasons } from '../vocabulary/codes.ts';
import type { Run, RunPeriod } from '../vocabulary/directory.ts';
import type { KeyAttribute } from '../vocabulary/facts.ts';
import type { EnrolmentRecord } from './fact-records.ts';
import { daysFrom, type PersonHistory } from './person-history.ts';

type Attributes = Readonly<Partial<Record<KeyAttribute, string>>>;

/** The attributes of a run on a day: the target group is the one in force on it. */
export function runAttributes(run: Run, day: PlainDate): Attributes {
  return {
    location: run.location,
    project: run.project,
    run: run.key,
    run_number: run.number,
    target_group: validPeriod(run.periods, day)?.targetGroup ?? 'unknown',
    delivery_mode: run.deliveryMode,
    host_municipality: run.hostAgs ?? 'unknown',
  };
}

/** The attributes that a person brings along. */
export function personAttributes(enrolment: EnrolmentRecord): Attributes {
  return {
    sex: enrolment.sex ?? 'unknown',
    age_band: enrolment.ageBand ?? 'unknown',
    single_parent: enrolment.singleParent ?? 'unknown',
    long_term_recipient: enrolment.longTermRecipient ?? 'unknown',
    residence: enrolment.residenceAgs ?? 'unknown',
    responsible_jobcenter: enrolment.responsibleAgs ?? 'unknown',
    in_receipt_at_entry: enrolment.inReceiptAtEntry ?? 'yes',
  };
}

/** Where an entry stands: still present, or how it ended. */
export function standing({ exitedOn, exitReason }: EnrolmentRecord): string {
  if (exitedOn === null) return 'present';
  const { class: ended } = exitReasons[exitReason ?? 'unknown'];
  return ended === 'unknown' ? 'unknown_end' : ended;
}

/** What the rules of data quality and the entry cohorts look at. */
export function entryChecks(
  enrolment: EnrolmentRecord,
  {
    enteredOn,
    history,
    others,
  }: { enteredOn: PlainDate; history: PersonHistory; others: readonly EnrolmentRecord[] },
): Attributes {
  return {
    receipt_24m_after_entry: history.receiptOn(dueDay(enteredOn, 24)),
    possible_double: others.some((other) => overlaps(other, { enrolment, enteredOn })) ? 'yes' : 'no',
    long_term_conflict: longTermConflict(enrolment, { enteredOn, history }),
  };
}

function overlaps(
  other: EnrolmentRecord,
  { enrolment, enteredOn }: { enrolment: EnrolmentRecord; enteredOn: PlainDate },
): boolean {
  if (other.id === enrolment.id || other.run !== enrolment.run || other.enteredOn === null) return false;
  const startsBeforeEnd = enrolment.exitedOn === null || other.enteredOn <= enrolment.exitedOn;
  return startsBeforeEnd && (other.exitedOn === null || other.exitedOn >= enteredOn);
}

/** The flag against the spells: long-term receipt is 638 of the 730 days up to the entry (terms.md 1.8). */
function longTermConflict(
  { longTermRecipient }: EnrolmentRecord,
  { enteredOn, history }: { enteredOn: PlainDate; history: PersonHistory },
): 'yes' | 'no' {
  if (longTermRecipient !== 'yes' && longTermRecipient !== 'no') return 'no';
  const days = daysFrom(addDays(enteredOn, -729), enteredOn);
  if (!days.every((day) => history.isCovered('benefit', day))) return 'no';
  const isLongTerm = days.filter((day) => history.isInReceipt(day)).length >= 638;
  return (longTermRecipient === 'yes') === isLongTerm ? 'no' : 'yes';
}

/** The period of a run that is in force on a day. */
export function validPeriod(periods: readonly RunPeriod[], day: PlainDate): RunPeriod | undefined {
  return periods
    .filter((period) => period.validFrom === null || period.validFrom <= day)
    .toSorted((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1))
    .at(-1);
}
