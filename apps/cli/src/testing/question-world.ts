import { type FactSource, type RequestContext, runKey, toPlainDate } from '@neue-wege/domain';
import {
  createMemoryFactSource,
  type EnrolmentRecord,
  type FactRecords,
  type MemoryVersion,
  noFacts,
  sampleEnrolment,
  sampleObservation,
  sampleRun,
} from '@neue-wege/domain/testing';

/** People of one run who entered on one day and left on one day, all in receipt at entry. */
export interface Cohort {
  readonly location: string;
  readonly number?: string;
  readonly enteredOn: string;
  /** Nobody has left where it is absent. */
  readonly exitedOn?: string;
  /** Regular ends; the others left at their own wish. */
  readonly completed?: number;
  readonly people: number;
  /** So many are seen not to be in receipt six months later; the next so many in receipt; of the rest nothing is known. */
  readonly independent?: number;
  readonly inReceipt?: number;
  readonly everybody?: Partial<EnrolmentRecord>;
}

/** The day on which everything in a world of cohorts is seen, and what asks. */
export const seenOn = {
  today: toPlainDate('2026-09-30'),
  profile: 'EXACT',
} as const;

/** Who asks in tests of views. */
export const context: RequestContext = { actor: 'test', locations: 'all', profile: 'EXACT' };

/** A world that became known at once. */
export function worldOf(...cohorts: readonly Cohort[]): { source: FactSource; context: RequestContext } {
  return worldOfVersions([{ knownOn: toPlainDate('2024-01-01'), records: recordsOf(cohorts) }]);
}

/** A world that became known step by step. */
export function worldOfVersions(versions: readonly MemoryVersion[]): {
  source: FactSource;
  context: RequestContext;
} {
  return { source: createMemoryFactSource(versions), context };
}

/** The records of cohorts, each run once. */
export function recordsOf(cohorts: readonly Cohort[]): FactRecords {
  const runs = cohorts.map(({ location, number = '1' }) => sampleRun(location, { project: 'wege', number }));
  return {
    ...noFacts,
    runs: [...new Map(runs.map((run) => [run.key, run])).values()],
    enrolments: cohorts.flatMap(enrolmentsOf),
    observations: cohorts.flatMap((cohort, index) => {
      const { independent = 0, inReceipt = 0 } = cohort;
      return enrolmentsOf(cohort, index)
        .slice(0, independent + inReceipt)
        .map(({ id }, one) =>
          sampleObservation(id, { monthsAfterExit: 6, inReceipt: one < independent ? 'no' : 'yes' }),
        );
    }),
  };
}

function enrolmentsOf(cohort: Cohort, index: number): readonly EnrolmentRecord[] {
  const { location, number = '1', enteredOn, exitedOn, completed = 0, people, everybody } = cohort;
  return Array.from({ length: people }, (_, one) =>
    sampleEnrolment({
      id: `${index}-${one}`,
      participant: `person-${index}-${one}`,
      run: runKey({ location, project: 'wege', number }),
      enteredOn: toPlainDate(enteredOn),
      exitedOn: exitedOn === undefined ? null : toPlainDate(exitedOn),
      exitReason: exitedOn === undefined ? null : one < completed ? 'regular_end' : 'own_wish',
      inReceiptAtEntry: 'yes',
      ...everybody,
    }),
  );
}
