import { dueDay } from '../calendar/maturity.ts';
import { addDays, daysBetween, type PlainDate } from '../calendar/plain-date.ts';
import { exclusions } from '../vocabulary/codes.ts';
import { type Horizon, horizons, type KeyAttribute } from '../vocabulary/facts.ts';
import { lastingIndependence } from './end-of-receipt.ts';
import type { EnrolmentRecord, ObservationRecord } from './fact-records.ts';
import { bestStatus, daysFrom, isUndetailed, type PersonHistory } from './person-history.ts';

/** An exit with what is known around it. */
export interface KnownExit {
  readonly enrolment: EnrolmentRecord;
  readonly enteredOn: PlainDate;
  readonly exitedOn: PlainDate;
  readonly plannedExitOn: PlainDate | null;
  readonly history: PersonHistory;
  readonly observations: readonly ObservationRecord[];
}

type Attributes = Readonly<Partial<Record<KeyAttribute, string>>>;

/** Everything that can be counted of an exit beyond its entry. */
export function exitAttributes(exit: KnownExit): Attributes {
  const { enrolment, enteredOn, exitedOn, plannedExitOn, history } = exit;
  const early = plannedExitOn === null ? 'unknown' : yes(exitedOn < plannedExitOn);
  const seen = horizons.map((horizon) => outcomesAt(exit, horizon));
  return {
    exit_reason: enrolment.exitReason ?? 'unknown',
    ...Object.fromEntries(seen.flatMap(({ attributes }) => Object.entries(attributes))),
    early_exit: early,
    job_entry: jobEntry(exit),
    lasting_independence: lastingIndependence(history, { enteredOn, exitedOn }),
    progress: progress(enrolment),
    implausible_duration: yes(daysBetween(enteredOn, exitedOn) + 1 > 730),
    receipt_conflict: yes(seen.some(({ receiptConflict }) => receiptConflict)),
    employment_conflict: yes(seen.some(({ employmentConflict }) => employmentConflict)),
  };
}

/** Receipt six months after an exit; what is shown of an entry that has ended. */
export function receiptAt(exit: KnownExit, horizon: Horizon): string {
  const due = dueDay(exit.exitedOn, horizon);
  return receiptOn(due, { exit, observed: observationsFor(exit.observations, { horizon, due }) });
}

function outcomesAt(exit: KnownExit, horizon: Horizon) {
  const due = dueDay(exit.exitedOn, horizon);
  const observed = observationsFor(exit.observations, { horizon, due });
  const seen = { exit, observed };
  const bySpells = exit.history.receiptOn(due);
  const receipt = observedReceipt(observed);
  return {
    attributes: {
      [`receipt_${horizon}m`]: receiptOn(due, seen),
      [`employment_${horizon}m`]: employmentOn(due, seen),
      [`unemployed_${horizon}m`]:
        observed.map(({ unemployed }) => unemployed).find((one) => one === 'yes' || one === 'no') ??
        'unknown',
      [`exclusion_${horizon}m`]: exclusionBy(due, { exit, horizon }),
    },
    receiptConflict: bySpells !== 'unknown' && receipt !== undefined && receipt !== bySpells,
    employmentConflict: isEmploymentConflict(due, seen),
  };
}

/** The observations that serve a due day, best first: nearest, then later; one that names the months lies on the day. */
function observationsFor(
  observations: readonly ObservationRecord[],
  { horizon, due }: { horizon: number; due: PlainDate },
): readonly ObservationRecord[] {
  const serving = observations.flatMap((observation) => {
    if (observation.monthsAfterExit !== null) {
      return observation.monthsAfterExit === horizon ? [{ observation, distance: 0, day: '9999-12-31' }] : [];
    }
    if (observation.observedOn === null) return [];
    const distance = Math.abs(daysBetween(due, observation.observedOn));
    return distance <= 31 ? [{ observation, distance, day: observation.observedOn }] : [];
  });
  return serving
    .toSorted((a, b) => a.distance - b.distance || (a.day > b.day ? -1 : 1))
    .map(({ observation }) => observation);
}

interface Seen {
  readonly exit: KnownExit;
  readonly observed: readonly ObservationRecord[];
}

function observedReceipt(observed: readonly ObservationRecord[]): 'yes' | 'no' | undefined {
  return observed.map(({ inReceipt }) => inReceipt).find((receipt) => receipt === 'yes' || receipt === 'no');
}

function observedEmployment(observed: readonly ObservationRecord[]) {
  return observed
    .map(({ employment }) => employment)
    .find((status) => status !== null && status !== 'unknown');
}

/** Spells decide on covered days, observations on the others. */
function receiptOn(day: PlainDate, { exit, observed }: Seen): string {
  const bySpells = exit.history.receiptOn(day);
  return bySpells === 'unknown' ? (observedReceipt(observed) ?? 'unknown') : bySpells;
}

function employmentOn(day: PlainDate, { exit: { history }, observed }: Seen): string {
  const seen = observedEmployment(observed) ?? 'unknown';
  if (!history.isCovered('employment', day)) return seen;
  const jobs = history.jobsOn(day);
  const best = bestStatus(jobs);
  if (best !== undefined) return best;
  if (jobs.length > 0) return seen;
  return ['unemployed', 'measure', 'school'].includes(seen) ? seen : 'inactive';
}

/** Spells and an observation name different statuses, or the observation names work where there is none. */
function isEmploymentConflict(day: PlainDate, { exit: { history }, observed }: Seen): boolean {
  const seen = observedEmployment(observed);
  if (seen === undefined || seen === null || !history.isCovered('employment', day)) return false;
  const jobs = history.jobsOn(day);
  const best = bestStatus(jobs);
  if (best !== undefined) return best !== seen;
  return jobs.length === 0 && ['svb', 'minor', 'self_employed', 'vocational_training'].includes(seen);
}

function exclusionBy(due: PlainDate, { exit, horizon }: { exit: KnownExit; horizon: number }): string {
  const named = exit.observations
    .filter(({ monthsAfterExit, observedOn }) =>
      monthsAfterExit === null
        ? observedOn !== null && observedOn <= addDays(due, 31)
        : monthsAfterExit <= horizon,
    )
    .map(({ exclusion }) => exclusion);
  if (exit.enrolment.exitReason === 'deceased') named.push('deceased');
  return Object.keys(exclusions).find((exclusion) => named.some((one) => one === exclusion)) ?? 'none';
}

/** Own work within 31 days after the exit that was taken up after the entry; without spells, what the exit reason says. */
function jobEntry({ enrolment, enteredOn, exitedOn, history }: KnownExit): string {
  const after = daysFrom(addDays(exitedOn, 1), addDays(exitedOn, 31));
  const isNew = (day: PlainDate): boolean => {
    for (let back = day; history.isInOwnWork(back); back = addDays(back, -1))
      if (back <= enteredOn) return false;
    return true;
  };
  const isCovered = (day: PlainDate): boolean => history.isCovered('employment', day);
  if (after.some((day) => isCovered(day) && history.isInOwnWork(day) && isNew(day))) return 'yes';
  const isUnclear = (day: PlainDate): boolean => {
    const jobs = history.jobsOn(day);
    return jobs.some(isUndetailed) && bestStatus(jobs) === undefined;
  };
  if (after.every(isCovered) && !after.some(isUnclear)) return 'no';
  const reason = enrolment.exitReason ?? 'unknown';
  return ['job_svb', 'self_employed', 'vocational_training'].includes(reason) ? 'yes' : 'unknown';
}

function progress({ progressAtEntry, progressAtExit }: EnrolmentRecord): string {
  if (progressAtEntry === null || progressAtExit === null) return 'unknown';
  if (progressAtExit === progressAtEntry) return 'unchanged';
  return progressAtExit > progressAtEntry ? 'improved' : 'worse';
}

function yes(is: boolean): 'yes' | 'no' {
  return is ? 'yes' : 'no';
}
