import { addDays, toPlainDate } from '../calendar/plain-date.ts';
import type { EnrolmentRecord, FactRecords, ObservationRecord } from './fact-records.ts';
import { sampleEnrolment, sampleObservation, sampleRun } from './sample-facts.ts';

/** Exits on one day that differ in nothing but what became of the people six months later. */
export interface ExitGroup {
  readonly location: string;
  /** Number of the run; 1 unless it matters. */
  readonly run?: string;
  readonly exitedOn: string;
  /** No longer in receipt. */
  readonly independent: number;
  /** Still in receipt. */
  readonly inReceipt: number;
  /** Nobody asked. */
  readonly unknown?: number;
  /** What else is known of all of them; people are in receipt at entry unless said otherwise. */
  readonly people?: Partial<EnrolmentRecord>;
}

/** A world of nothing but these exits, each of another person who entered sixty days before. */
export function sampleExits(groups: readonly ExitGroup[]): FactRecords {
  const runs = new Map(groups.map((group) => [runOf(group).key, runOf(group)]));
  const enrolments: EnrolmentRecord[] = [];
  const observations: ObservationRecord[] = [];
  for (const [index, group] of groups.entries()) {
    const outcomes = [
      ...Array.from({ length: group.independent }, () => 'no' as const),
      ...Array.from({ length: group.inReceipt }, () => 'yes' as const),
      ...Array.from({ length: group.unknown ?? 0 }, () => null),
    ];
    for (const [number, inReceipt] of outcomes.entries()) {
      const id = `exit-${index}-${number}`;
      const exitedOn = toPlainDate(group.exitedOn);
      enrolments.push(
        sampleEnrolment({
          id,
          participant: `person-${id}`,
          run: runOf(group).key,
          enteredOn: addDays(exitedOn, -60),
          exitedOn,
          exitReason: 'regular_end',
          inReceiptAtEntry: 'yes',
          ...group.people,
        }),
      );
      if (inReceipt !== null) observations.push(sampleObservation(id, { monthsAfterExit: 6, inReceipt }));
    }
  }
  return {
    locations: [],
    runs: [...runs.values()],
    phases: [],
    enrolments,
    observations,
    spells: [],
    coverage: [],
    references: [],
    targets: [],
  };
}

function runOf({ location, run }: ExitGroup) {
  return sampleRun(location, { project: 'wege', number: run ?? '1' });
}
