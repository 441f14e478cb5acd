import { toPlainDate } from '../calendar/plain-date.ts';
import type { Run, RunPeriod } from '../vocabulary/directory.ts';
import { runKey } from '../vocabulary/directory.ts';
import type { EnrolmentRecord, FactRecords, ObservationRecord, SpellRecord } from './fact-records.ts';

/** A world in which there is nothing. */
export const noFacts: FactRecords = {
  locations: [],
  runs: [],
  phases: [],
  enrolments: [],
  observations: [],
  spells: [],
  coverage: [],
  references: [],
  targets: [],
};

/** An enrolment with nothing known but its run and person; tests state what matters. */
export function sampleEnrolment(
  enrolment: Partial<EnrolmentRecord> & Pick<EnrolmentRecord, 'id' | 'participant' | 'run'>,
): EnrolmentRecord {
  return {
    plannedStartOn: null,
    plannedExitOn: null,
    enteredOn: null,
    exitedOn: null,
    exitReason: null,
    sex: null,
    ageBand: null,
    singleParent: null,
    longTermRecipient: null,
    residenceAgs: null,
    responsibleAgs: null,
    inReceiptAtEntry: null,
    progressAtEntry: null,
    progressAtExit: null,
    recordedOn: null,
    ...enrolment,
  };
}

/** A run on site without dates and, unless told, without target group. */
export function sampleRun(
  location: string,
  { project, number, ...rest }: { project: string; number: string } & Partial<Run>,
): Run {
  return {
    key: runKey({ location, project, number }),
    number,
    location,
    project,
    startsOn: null,
    endsOn: null,
    deliveryMode: 'on_site',
    hostAgs: null,
    periods: [],
    ...rest,
  };
}

/** A period of a run: target group from a day on. */
export function samplePeriod(validFrom: string | null, targetGroup: string | null): RunPeriod {
  return {
    validFrom: validFrom === null ? null : toPlainDate(validFrom),
    targetGroup,
    places: null,
    contents: null,
    legalBasis: null,
  };
}

const day = toPlainDate;
const bocholt = sampleRun('bocholt', {
  project: 'wege',
  number: '2023-1',
  periods: [samplePeriod(null, 'youth'), samplePeriod('2023-07-01', 'parents')],
});
const gronau = sampleRun('gronau', {
  project: 'mobil',
  number: '2023-1',
  deliveryMode: 'mobile',
  hostAgs: '05554068',
});
const slashed = sampleRun('a/b', { project: '50%', number: '=1+1' });

function entered(id: string, enrolment: Partial<EnrolmentRecord>): EnrolmentRecord {
  return sampleEnrolment({
    id,
    participant: `person-${id}`,
    run: bocholt.key,
    enteredOn: day('2023-02-01'),
    ...enrolment,
  });
}

/** What was seen of an enrolment; tests state what matters. */
export function sampleObservation(
  enrolment: string,
  observation: Partial<ObservationRecord>,
): ObservationRecord {
  return {
    enrolment,
    monthsAfterExit: null,
    observedOn: null,
    inReceipt: null,
    employment: null,
    unemployed: null,
    exclusion: null,
    ...observation,
  };
}

/** A spell that still runs and says nothing more; tests state what matters. */
export function sampleSpell(
  spell: Partial<SpellRecord> & Pick<SpellRecord, 'participant' | 'kind' | 'startsOn'>,
): SpellRecord {
  return { endsOn: null, detail: null, endReason: null, ...spell };
}

const observed = sampleObservation;

/**
 * A small world in which every rule of counting shows: never entered, reason without exit, exit on the entry day, a person
 * twice, a month-end exit, observations that are near, far, tied and unusable, spells that overrule them, odd keys.
 */
export const sampleFacts: FactRecords = {
  locations: [],
  runs: [bocholt, gronau, slashed],
  phases: [
    {
      key: 'pilot',
      nameDe: 'Pilot',
      nameEn: 'Pilot',
      startsOn: day('2013-01-01'),
      endsOn: day('2015-12-31'),
    },
    { key: 'permanent', nameDe: 'Dauerhaft', nameEn: 'Permanent', startsOn: day('2018-01-01'), endsOn: null },
  ],
  enrolments: [
    entered('never', { enteredOn: null, exitedOn: day('2023-03-01'), exitReason: 'own_wish' }),
    entered('reason-only', { exitReason: 'regular_end' }),
    entered('one-day', { exitedOn: day('2023-02-01'), exitReason: 'non_attendance', sex: 'female' }),
    entered('month-end', {
      exitedOn: day('2023-08-31'),
      exitReason: 'regular_end',
      sex: 'male',
      ageBand: 'under_25',
    }),
    entered('month-end-again', {
      participant: 'person-month-end',
      enteredOn: day('2023-09-01'),
      exitedOn: day('2023-12-31'),
      exitReason: 'goal_reached',
    }),
    entered('parent', {
      enteredOn: day('2023-07-01'),
      exitedOn: day('2023-10-15'),
      exitReason: 'job_svb',
      singleParent: 'yes',
      longTermRecipient: 'no',
    }),
    entered('far', {
      run: gronau.key,
      exitedOn: day('2023-03-15'),
      exitReason: 'other',
      residenceAgs: '05554008',
      responsibleAgs: '05554020',
    }),
    entered('spelled', {
      run: gronau.key,
      exitedOn: day('2023-04-30'),
      exitReason: 'unknown',
      inReceiptAtEntry: 'yes',
    }),
    entered('covered', {
      run: gronau.key,
      exitedOn: day('2023-05-31'),
      exitReason: null,
      inReceiptAtEntry: 'unknown',
    }),
    entered('not-in-receipt', {
      run: gronau.key,
      exitedOn: day('2023-06-30'),
      exitReason: 'regular_end',
      inReceiptAtEntry: 'no',
    }),
    entered('odd-keys', {
      run: slashed.key,
      enteredOn: day('2014-12-31'),
      exitedOn: day('2016-02-29'),
      exitReason: 'regular_end',
    }),
    entered('between-phases', { run: slashed.key, enteredOn: day('2016-12-31') }),
  ],
  observations: [
    observed('month-end', { monthsAfterExit: 6, inReceipt: 'no', employment: 'svb' }),
    observed('month-end', { observedOn: day('2024-02-29'), inReceipt: 'yes', employment: 'unemployed' }),
    observed('month-end', { monthsAfterExit: 3, observedOn: day('2024-03-01'), inReceipt: 'unknown' }),
    observed('parent', { observedOn: day('2024-04-10'), inReceipt: 'no', employment: 'self_employed' }),
    observed('parent', { observedOn: day('2024-04-20'), inReceipt: 'yes' }),
    observed('far', { observedOn: day('2023-10-17'), inReceipt: 'no', employment: 'minor' }),
    observed('far', { observedOn: day('2023-07-16'), inReceipt: 'no', employment: 'minor' }),
    observed('spelled', { monthsAfterExit: 6, inReceipt: 'no', employment: 'svb' }),
    observed('one-day', { monthsAfterExit: 6, inReceipt: 'unknown', employment: 'unknown' }),
    observed('one-day', { observedOn: day('2023-08-20'), inReceipt: 'no' }),
    observed('not-in-receipt', { monthsAfterExit: 6, inReceipt: 'no', employment: 'svb' }),
    observed('odd-keys', { monthsAfterExit: 12, inReceipt: 'no', employment: 'vocational_training' }),
  ],
  spells: [
    sampleSpell({
      participant: 'person-spelled',
      kind: 'benefit',
      startsOn: day('2023-10-30'),
      endsOn: day('2023-10-30'),
    }),
    sampleSpell({
      participant: 'person-spelled',
      kind: 'employment',
      startsOn: day('2023-09-01'),
      detail: 'minor',
    }),
    sampleSpell({
      participant: 'person-covered',
      kind: 'employment',
      startsOn: day('2023-11-30'),
      endsOn: day('2023-12-01'),
      detail: 'self_employed',
    }),
    // Nobody says that the spells of this person are complete, so they say nothing.
    sampleSpell({ participant: 'person-far', kind: 'benefit', startsOn: day('2020-01-01') }),
  ],
  coverage: [
    {
      participant: 'person-spelled',
      kind: 'benefit',
      observedFrom: day('2023-10-01'),
      observedThrough: day('2023-10-31'),
    },
    {
      participant: 'person-spelled',
      kind: 'employment',
      observedFrom: day('2023-09-01'),
      observedThrough: day('2024-06-30'),
    },
    {
      participant: 'person-covered',
      kind: 'employment',
      observedFrom: day('2023-11-30'),
      observedThrough: day('2023-11-30'),
    },
    {
      participant: 'person-covered',
      kind: 'benefit',
      observedFrom: day('2023-01-01'),
      observedThrough: day('2023-11-30'),
    },
    {
      participant: null,
      kind: 'employment',
      observedFrom: day('2024-02-01'),
      observedThrough: day('2024-03-31'),
    },
  ],
  references: [],
  targets: [],
};
