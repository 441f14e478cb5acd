import { type Day, yearOf } from './calendar.ts';
import type { Enrolment, Stay } from './enrolments.ts';
import { type Random, randomStream } from './random.ts';
import { story } from './story.ts';
import type { ExitReason } from './vocabulary.ts';

/** What the office had written down about an enrolment from a day on, until the next record. */
export interface EnrolmentRecord {
  readonly knownOn: Day;
  readonly enteredOn?: Day;
  readonly exitedOn?: Day;
  readonly exitReason?: ExitReason;
  readonly progressAtExit?: number;
}

const { recording } = story;

/** Everything ever recorded about an enrolment, oldest first: assignment, entry, exit, what came late or was put right. */
export function enrolmentRecords(enrolment: Enrolment, seed: number): readonly EnrolmentRecord[] {
  const random = randomStream(seed, `records/${enrolment.name}`);
  const { assignedOn, stay } = enrolment;
  const assigned = { knownOn: assignedOn + random.whole(0, 4) };
  if (stay === undefined) return [assigned];
  const entryKnownOn = Math.max(assigned.knownOn, stay.enteredOn + delay(enrolment, random));
  const entered = { knownOn: entryKnownOn, enteredOn: stay.enteredOn };
  const exitKnownOn = Math.max(entryKnownOn, stay.exitedOn + delay(enrolment, random));
  return [assigned, entered, ...exitRecords({ stay, knownOn: exitKnownOn, random })];
}

/** Days from an event to its record: less from year to year, and now and then months. */
function delay({ run }: Enrolment, random: Random): number {
  if (random.chance(recording.late)) return Math.floor(random.triangular(recording.lateDays));
  const practice = Math.max(0.6, 1.3 - 0.055 * (yearOf(run.startsOn) - story.firstYear));
  return Math.floor(random.triangular([0, 0.5, 2.2]) * story.sites[run.site].recordingDays * practice);
}

function exitRecords(of: { stay: Stay; knownOn: Day; random: Random }): readonly EnrolmentRecord[] {
  const { stay, knownOn, random } = of;
  const hasProgress = !random.chance(recording.progressMissing);
  const exit: EnrolmentRecord = {
    knownOn,
    enteredOn: stay.enteredOn,
    exitedOn: stay.exitedOn,
    exitReason: stay.exitReason,
    ...(hasProgress ? { progressAtExit: stay.progressAtExit } : {}),
  };
  const correctedOn = knownOn + Math.floor(random.triangular(recording.correctedAfterDays));
  const isNeverGiven = random.chance(recording.reasonNeverGiven);
  const kind = random.weighted({
    reasonMissing: recording.reasonMissingAtFirst,
    reasonWrong: recording.reasonCorrected,
    dateWrong: recording.exitDateCorrected,
    dateMissing: recording.exitDateMissingAtFirst,
    right: 1 - recording.reasonMissingAtFirst - recording.reasonCorrected - recording.exitDateCorrected,
  });
  const corrected = { ...exit, knownOn: correctedOn };
  if (kind === 'right') return [exit];
  if (kind === 'reasonWrong')
    return [{ ...exit, exitReason: mistakenReason(stay.exitReason, random) }, corrected];
  if (kind === 'dateWrong') return [{ ...exit, exitedOn: mistakenDay({ stay, knownOn, random }) }, corrected];
  const rest = {
    knownOn,
    enteredOn: stay.enteredOn,
    ...(hasProgress ? { progressAtExit: stay.progressAtExit } : {}),
  };
  if (kind === 'dateMissing') return [{ ...rest, exitReason: stay.exitReason }, corrected];
  const withoutReason = { ...rest, exitedOn: stay.exitedOn };
  return isNeverGiven ? [withoutReason] : [withoutReason, corrected];
}

function mistakenReason(right: ExitReason, random: Random): ExitReason {
  const others: readonly ExitReason[] = ['regular_end', 'own_wish', 'non_attendance', 'other', 'illness'];
  return random.pick(others.filter((reason) => reason !== right));
}

/** Up to ten days beside the true day, never before the entry nor after the record. */
function mistakenDay({ stay, knownOn, random }: { stay: Stay; knownOn: Day; random: Random }): Day {
  const day = stay.exitedOn + random.pick([-10, -7, -5, -3, -1, 1, 2, 3, 7]);
  return Math.min(knownOn, Math.max(stay.enteredOn, day));
}
