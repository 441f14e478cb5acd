import type { PlainDate } from '../calendar/plain-date.ts';
import type { AgreedTarget } from '../vocabulary/agreed-target.ts';
import type { EmploymentStatus, Exclusion, ExitReason, SpellEnd } from '../vocabulary/codes.ts';
import type { ProgrammePhase, Run } from '../vocabulary/directory.ts';

/** An enrolment as delivered, the person already a pseudonym. `null` = not delivered. */
export interface EnrolmentRecord {
  readonly id: string;
  readonly participant: string;
  /** Key of the run: `location/project/number`. */
  readonly run: string;
  readonly plannedStartOn: PlainDate | null;
  readonly plannedExitOn: PlainDate | null;
  readonly enteredOn: PlainDate | null;
  readonly exitedOn: PlainDate | null;
  readonly exitReason: ExitReason | null;
  readonly sex: string | null;
  readonly ageBand: string | null;
  readonly singleParent: string | null;
  readonly longTermRecipient: string | null;
  readonly residenceAgs: string | null;
  readonly responsibleAgs: string | null;
  readonly inReceiptAtEntry: string | null;
  readonly progressAtEntry: number | null;
  readonly progressAtExit: number | null;
  readonly recordedOn: PlainDate | null;
}

/** What was seen of somebody after the exit: months after it, or a date. */
export interface ObservationRecord {
  /** Id of the enrolment. */
  readonly enrolment: string;
  readonly monthsAfterExit: number | null;
  readonly observedOn: PlainDate | null;
  readonly inReceipt: 'yes' | 'no' | 'unknown' | null;
  readonly employment: EmploymentStatus | null;
  readonly unemployed: 'yes' | 'no' | 'unknown' | null;
  readonly exclusion: Exclusion | null;
}

/** A stretch in receipt or in work; without an end it still runs. */
export interface SpellRecord {
  readonly participant: string;
  readonly kind: 'benefit' | 'employment';
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate | null;
  readonly detail: EmploymentStatus | null;
  readonly endReason: SpellEnd | null;
}

/** Days for which the spells of a kind are complete; participant `null` = everybody. */
export interface CoverageRecord {
  readonly participant: string | null;
  readonly kind: 'benefit' | 'employment';
  readonly observedFrom: PlainDate;
  readonly observedThrough: PlainDate;
}

/** The average number of people in benefit who can work, around a location or in a municipality, in a year. */
export interface ReferenceRecord {
  readonly location: string | null;
  readonly ags: string | null;
  readonly year: number;
  readonly value: number;
}

/** Everything that figures are made of, as known at one data version. */
export interface FactRecords {
  /** Locations with their municipality key; one without it need not be here. */
  readonly locations: readonly { readonly key: string; readonly ags: string | null }[];
  readonly runs: readonly Run[];
  readonly phases: readonly ProgrammePhase[];
  readonly enrolments: readonly EnrolmentRecord[];
  readonly observations: readonly ObservationRecord[];
  readonly spells: readonly SpellRecord[];
  readonly coverage: readonly CoverageRecord[];
  readonly references: readonly ReferenceRecord[];
  readonly targets: readonly AgreedTarget[];
}
