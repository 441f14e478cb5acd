import { sql } from 'kysely';
import type { Database } from '../connection/open-database.ts';
import { requirePseudonymKey } from '../pseudonyms/pseudonym-key.ts';
import { isSeen } from './enrolment-filter.ts';
import { type RecordQuestion, readRecords } from './read-records.ts';

/** Whom somebody looks for, by the pseudonym that their key gives. */
export interface ParticipantSearch extends RecordQuestion {
  readonly participantId: string;
  /** The check value of the key that made the pseudonym. */
  readonly pseudonymKey: string;
}

/**
 * Whether somebody has an enrolment that may be seen.
 *
 * @throws DomainError CONFLICT when another key makes the pseudonyms of the store: it would find nobody.
 */
export function findParticipant(database: Database, search: ParticipantSearch): Promise<boolean> {
  const { participantId, pseudonymKey } = search;
  return readRecords(database, {
    ...search,
    async use(trx) {
      await requirePseudonymKey(trx, pseudonymKey);
      const { rows } = await sql`select from visible_enrolment e join run r on r.run_id = e.run_id
        where e.participant_id = ${participantId}::uuid and ${isSeen(search.context)} limit 1`.execute(trx);
      return rows.length > 0;
    },
  });
}
