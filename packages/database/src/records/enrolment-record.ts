import type { PlainDate } from '@neue-wege/domain';
import { sql } from 'kysely';

/** A participation as it was known at a data version. What was not delivered is `null`. */
export interface EnrolmentRecord {
  readonly enrolmentId: string;
  /** The keyed pseudonym of the person; the key of the source system is nowhere. */
  readonly participantId: string;
  /** The key of the dimension `run`. */
  readonly run: string;
  readonly assignedOn: PlainDate | null;
  readonly plannedStartOn: PlainDate | null;
  readonly enteredOn: PlainDate | null;
  readonly plannedExitOn: PlainDate | null;
  readonly exitedOn: PlainDate | null;
  readonly exitReason: string | null;
  readonly sex: string | null;
  readonly ageBand: string | null;
  readonly singleParent: string | null;
  readonly longTermRecipient: string | null;
  readonly residence: string | null;
  readonly responsibleJobcenter: string | null;
  readonly inReceiptAtEntry: string | null;
  readonly progressAtEntry: number | null;
  readonly progressAtExit: number | null;
  readonly recordedOn: PlainDate | null;
}

/** The columns of {@link EnrolmentRecord}, of an enrolment `e` and its run `r`. */
export const enrolmentColumns = sql`e.enrolment_id as "enrolmentId", e.participant_id as "participantId", r.run_key as run,
  e.assigned_on as "assignedOn", e.planned_start_on as "plannedStartOn", e.entered_on as "enteredOn",
  e.planned_exit_on as "plannedExitOn", e.exited_on as "exitedOn", e.exit_reason as "exitReason", e.sex,
  e.age_band as "ageBand", e.single_parent as "singleParent", e.long_term_recipient as "longTermRecipient",
  e.residence_ags as residence, e.responsible_ags as "responsibleJobcenter", e.in_receipt_at_entry as "inReceiptAtEntry",
  e.progress_at_entry as "progressAtEntry", e.progress_at_exit as "progressAtExit", e.recorded_on as "recordedOn"`;

/** What was seen of a participation after its exit. */
export interface ObservationRecord {
  readonly enrolmentId: string;
  readonly monthsAfterExit: number | null;
  readonly observedOn: PlainDate | null;
  readonly inReceipt: string | null;
  readonly employment: string | null;
  readonly unemployed: string | null;
  readonly exclusion: string | null;
}
