import { addDays, addMonths, type PlainDate, toPlainDate } from '../calendar/plain-date.ts';
import { type EmploymentStatus, employmentStatuses } from '../vocabulary/codes.ts';
import type { CoverageRecord, SpellRecord } from './fact-records.ts';

type SpellKind = SpellRecord['kind'];

/** What the spells of one person say on a day, by plain look-ups. They count only on days for which they are complete. */
export interface PersonHistory {
  readonly spells: readonly SpellRecord[];
  isCovered(kind: SpellKind, day: PlainDate): boolean;
  /** Every day from first to last. */
  isCoveredFrom(kind: SpellKind, days: { first: PlainDate; last: PlainDate }): boolean;
  /** Whether a benefit spell has the day, covered or not. */
  isInReceipt(day: PlainDate): boolean;
  /** Receipt by spells alone. */
  receiptOn(day: PlainDate): 'yes' | 'no' | 'unknown';
  /** The employment spells that have the day, covered or not. */
  jobsOn(day: PlainDate): readonly SpellRecord[];
  isInOwnWork(day: PlainDate): boolean;
}

/** The history of a person, from all that was delivered about spells. */
export function personHistory(
  participant: string,
  records: { readonly spells: readonly SpellRecord[]; readonly coverage: readonly CoverageRecord[] },
): PersonHistory {
  const spells = records.spells.filter((spell) => spell.participant === participant);
  const coverage = records.coverage.filter(
    (one) => one.participant === null || one.participant === participant,
  );
  const isCovered = (kind: SpellKind, day: PlainDate): boolean =>
    coverage.some((one) => one.kind === kind && one.observedFrom <= day && day <= one.observedThrough);
  const spellsOn = (kind: SpellKind, day: PlainDate): readonly SpellRecord[] =>
    spells.filter((spell) => spell.kind === kind && lasts(spell, day));
  const isInReceipt = (day: PlainDate): boolean => spellsOn('benefit', day).length > 0;
  return {
    spells,
    isCovered,
    isCoveredFrom: (kind, { first, last }) => daysFrom(first, last).every((day) => isCovered(kind, day)),
    isInReceipt,
    receiptOn: (day) => {
      if (!isCovered('benefit', day)) return 'unknown';
      return isInReceipt(day) ? 'yes' : 'no';
    },
    jobsOn: (day) => spellsOn('employment', day),
    isInOwnWork: (day) => spellsOn('employment', day).some(isOwnWork),
  };
}

/** Whether a spell of employment names a status that counts as own work. */
export function isOwnWork({ detail }: SpellRecord): boolean {
  return detail !== null && employmentStatuses[detail].ownWork;
}

/** Whether a spell of employment names no status. */
export function isUndetailed({ detail }: SpellRecord): boolean {
  return detail === null || detail === 'unknown';
}

/** The best status that jobs name: own work first, then in the order of the statuses; `undefined` where none names one. */
export function bestStatus(jobs: readonly SpellRecord[]): EmploymentStatus | undefined {
  const order = Object.keys(employmentStatuses);
  const rank = (status: EmploymentStatus): number =>
    (employmentStatuses[status].ownWork ? 0 : 100) + order.indexOf(status);
  return jobs
    .filter((job) => !isUndetailed(job))
    .map((job) => job.detail)
    .filter((detail) => detail !== null)
    .toSorted((a, b) => rank(a) - rank(b))[0];
}

/** The days from first to last; none when last lies before. */
export function daysFrom(first: PlainDate, last: PlainDate): readonly PlainDate[] {
  const days: PlainDate[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

/** First day of the month `months` after that of a day. */
export function monthStart(day: PlainDate, months: number): PlainDate {
  return addMonths(toPlainDate(`${day.slice(0, 7)}-01`), months);
}

/** The days of the month `months` after that of a day. */
export function daysOfMonth(day: PlainDate, months: number): readonly PlainDate[] {
  return daysFrom(monthStart(day, months), addDays(monthStart(day, months + 1), -1));
}

function lasts(spell: SpellRecord, day: PlainDate): boolean {
  return spell.startsOn <= day && (spell.endsOn === null || spell.endsOn >= day);
}
