import { sql, type Transaction } from 'kysely';
import type { Tables } from '../connection/tables.ts';

/**
 * Writes the pseudonyms of `new_pseudonym` (old, next) wherever the old ones stand, at every version: for people, for their
 * participations, whose ids follow from them where they have no key of their own, for what hangs on those, and for rows that
 * were refused.
 */
export async function replacePseudonyms(trx: Transaction<Tables>, keyVersion: number): Promise<void> {
  await sql`create temp table new_enrolment on commit drop as
    select distinct e.enrolment_id as old, md5('run|' || n.next || '|' || e.run_id)::uuid as next
    from enrolment e join new_pseudonym n on n.old = e.participant_id where e.enrolment_key is null`.execute(
    trx,
  );
  // The next ones before the old ones go, as everything refers to them.
  await sql`insert into participant (participant_id, key_version)
    select n.next, ${keyVersion}::smallint from participant p join new_pseudonym n on n.old = p.participant_id`.execute(
    trx,
  );
  await sql`update observation o set enrolment_id = n.next from new_enrolment n where n.old = o.enrolment_id`.execute(
    trx,
  );
  await sql`update enrolment e set enrolment_id = coalesce(
      (select m.next from new_enrolment m where m.old = e.enrolment_id), e.enrolment_id), participant_id = n.next
    from new_pseudonym n where n.old = e.participant_id`.execute(trx);
  for (const table of ['spell', 'coverage']) {
    await sql`update ${sql.table(table)} t set participant_id = n.next
      from new_pseudonym n where n.old = t.participant_id`.execute(trx);
  }
  await sql`update import_rejection r set cells = jsonb_set(r.cells, '{participant}', to_jsonb(n.next::text))
    from new_pseudonym n where r.cells ->> 'participant' = n.old::text`.execute(trx);
  await sql`delete from participant p using new_pseudonym n where n.old = p.participant_id`.execute(trx);
}
