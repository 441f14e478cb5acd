import type { PlainDate } from '@neue-wege/domain';
import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../connection/open-database.ts';
import { type RecordQuestion, readRecords } from '../records/read-records.ts';
import type { RunKeys } from './changed-since.ts';

/** What identifies a participation, as the row of a file would say it. */
export interface EnrolmentIdentity {
  readonly enrolmentId: string;
  readonly participantId: string;
  readonly run: RunKeys;
  readonly enrolmentKey: string | null;
  /** What the age of a birth year is reckoned with. */
  readonly enteredOn: PlainDate | null;
}

/** How a participation is named: by its id, or by person, run and, where there is one, its key. */
export type EnrolmentName =
  | { readonly enrolmentId: string }
  | { readonly participantId: string; readonly run: RunKeys; readonly enrolmentKey: string | null };

/** The participation as it is at present, found as a row of a file would find it; `null` when none may be seen. */
export function readEnrolmentIdentity(
  database: Database,
  { name, ...question }: RecordQuestion & { readonly name: EnrolmentName },
): Promise<EnrolmentIdentity | null> {
  return readRecords(database, {
    ...question,
    async use(trx) {
      const { rows } = await sql<
        Omit<EnrolmentIdentity, 'run'> & RunKeys
      >`select e.enrolment_id as "enrolmentId",
          e.participant_id as "participantId", e.enrolment_key as "enrolmentKey", e.entered_on as "enteredOn",
          r.location, r.project, r.run_number as run
        from enrolment e join run r on r.run_id = e.run_id
        where e.version_to is null and ${isNamed(name)} order by e.enrolment_key nulls first limit 1`.execute(
        trx,
      );
      return (
        rows.map(({ location, project, run, ...row }) => ({ ...row, run: { location, project, run } }))[0] ??
        null
      );
    },
  });
}

function isNamed(name: EnrolmentName): RawBuilder<boolean> {
  if ('enrolmentId' in name) return sql<boolean>`e.enrolment_id = ${name.enrolmentId}::uuid`;
  const { participantId, run, enrolmentKey } = name;
  const hasKey = enrolmentKey === null ? sql<boolean>`true` : sql<boolean>`e.enrolment_key = ${enrolmentKey}`;
  return sql<boolean>`e.participant_id = ${participantId}::uuid and r.location = ${run.location}
    and r.project = ${run.project} and r.run_number = ${run.run} and ${hasKey}`;
}
