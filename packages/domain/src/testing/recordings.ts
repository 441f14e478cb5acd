import { daysBetween, type PlainDate } from '../calendar/plain-date.ts';
import type { EnrolmentRecord, FactRecords } from './fact-records.ts';
import { event, type MemoryFact } from './memory-fact.ts';

/** An entry or exit as it was first recorded. */
export interface Recording {
  readonly kind: 'entry' | 'exit';
  readonly date: PlainDate;
  readonly recordedOn: PlainDate;
}

/** One data version as the reference keeps it. */
export interface RecordedVersion {
  readonly knownOn: PlainDate;
  readonly records: FactRecords;
  /** The version was loaded after the day on which it became known: that day says nothing about recording. */
  readonly isLoadedLater: boolean;
}

/** By enrolment, when its entry and its exit came into the system: the version in which each first stood. */
export function recordingsOf(
  versions: readonly RecordedVersion[],
): ReadonlyMap<string, readonly Recording[]> {
  const found = new Map<string, Map<Recording['kind'], Recording | null>>();
  for (const { knownOn, records, isLoadedLater } of versions) {
    for (const { id, enteredOn, exitedOn, recordedOn } of records.enrolments) {
      const known = found.get(id) ?? new Map<Recording['kind'], Recording | null>();
      found.set(id, known);
      const on = recordedOn ?? (isLoadedLater ? null : knownOn);
      const note = (kind: Recording['kind'], date: PlainDate | null): void => {
        if (date === null || enteredOn === null || known.has(kind)) return;
        known.set(kind, on === null ? null : { kind, date, recordedOn: on });
      };
      note('entry', enteredOn);
      note('exit', exitedOn);
    }
  }
  return new Map(
    [...found].map(([id, known]) => [id, [...known.values()].filter((recording) => recording !== null)]),
  );
}

/** The recordings of what stands now. */
export function recordings(
  entered: readonly { enrolment: EnrolmentRecord; attributes: MemoryFact['attributes'] }[],
  recorded: ReadonlyMap<string, readonly Recording[]>,
): readonly MemoryFact[] {
  return entered.flatMap(({ enrolment, attributes }) =>
    (recorded.get(enrolment.id) ?? [])
      .filter(({ kind }) => kind === 'entry' || enrolment.exitedOn !== null)
      .map(({ kind, date, recordedOn }) => {
        const delay = daysBetween(date, recordedOn);
        return event(recordedOn, {
          participant: enrolment.participant,
          numbers: { delay_days: delay },
          attributes: { ...attributes, recorded_event: kind, recorded_late: delay > 30 ? 'yes' : 'no' },
        });
      }),
  );
}
