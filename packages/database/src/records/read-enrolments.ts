import { sql } from 'kysely';
import type { Database } from '../connection/open-database.ts';
import { isSeen } from './enrolment-filter.ts';
import { type EnrolmentRecord, enrolmentColumns, type ObservationRecord } from './enrolment-record.ts';
import { type RecordQuestion, readRecords } from './read-records.ts';

/** What is read by id; an id of another location names nothing. */
export interface IdQuestion extends RecordQuestion {
  readonly ids: readonly string[];
}

/** The enrolments with these ids, in no order. */
export function readEnrolments(
  database: Database,
  question: IdQuestion,
): Promise<readonly EnrolmentRecord[]> {
  return readRecords(database, {
    ...question,
    async use(trx) {
      const { rows } = await sql<EnrolmentRecord>`select ${enrolmentColumns} from visible_enrolment e
        join run r on r.run_id = e.run_id
        where e.enrolment_id = any(${question.ids}::uuid[]) and ${isSeen(question.context)}`.execute(trx);
      return rows;
    },
  });
}

/** Which of these people have an enrolment that may be seen. */
export function readParticipants(database: Database, question: IdQuestion): Promise<ReadonlySet<string>> {
  return readRecords(database, {
    ...question,
    async use(trx) {
      const { rows } = await sql<{
        readonly id: string;
      }>`select distinct e.participant_id as id from visible_enrolment e
        join run r on r.run_id = e.run_id
        where e.participant_id = any(${question.ids}::uuid[]) and ${isSeen(question.context)}`.execute(trx);
      return new Set(rows.map(({ id }) => id));
    },
  });
}

/** What was seen of the enrolments with these ids after their exit, in order of time. */
export function readObservations(
  database: Database,
  question: IdQuestion,
): Promise<readonly ObservationRecord[]> {
  return readRecords(database, {
    ...question,
    async use(trx) {
      const { rows } =
        await sql<ObservationRecord>`select o.enrolment_id as "enrolmentId", o.months_after_exit as "monthsAfterExit",
          o.observed_on as "observedOn", o.in_receipt as "inReceipt", o.employment, o.unemployed, o.exclusion
        from visible_observation o join visible_enrolment e on e.enrolment_id = o.enrolment_id
        join run r on r.run_id = e.run_id
        where o.enrolment_id = any(${question.ids}::uuid[]) and ${isSeen(question.context)}
        order by o.months_after_exit, o.observed_on`.execute(trx);
      return rows;
    },
  });
}
