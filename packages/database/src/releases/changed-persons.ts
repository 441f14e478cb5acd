import { type RawBuilder, sql, type Transaction } from 'kysely';
import type { Tables } from '../connection/tables.ts';

/** Two data versions, the first before the second. */
export interface VersionSpan {
  readonly since: number;
  readonly until: number;
}

/** Without what only says when it was written down: of no person a figure moves for that. */
const enrolment = sql.raw(
  'participant_id, enrolment_id, run_id, entered_on, planned_exit_on, exited_on, exit_reason, sex, age_band, single_parent, long_term_recipient, residence_ags, in_receipt_at_entry',
);
const observation = sql.raw(
  'enrolment_id, months_after_exit, observed_on, in_receipt, employment, exclusion',
);

/** Of how many different people enrolments or follow-ups are others in the later version: what came and went between does not count. */
export async function changedPersons(trx: Transaction<Tables>, span: VersionSpan): Promise<number> {
  const { rows } = await sql<{
    persons: number;
  }>`select count(distinct participant_id)::integer as persons from (
    select participant_id from (${changes({ table: 'enrolment', columns: enrolment }, span)}) c
    union all
    select e.participant_id from (${changes({ table: 'observation', columns: observation }, span)}) c
      join enrolment e on e.enrolment_id = c.enrolment_id
  ) changed`.execute(trx);
  return rows[0]?.persons ?? 0;
}

interface Rows {
  readonly table: 'enrolment' | 'observation';
  readonly columns: RawBuilder<unknown>;
}

/** Rows of one of the two versions that the other one does not have. */
function changes({ table, columns }: Rows, { since, until }: VersionSpan): RawBuilder<unknown> {
  const before = sql`select ${columns} from ${sql.table(table)}
    where version_from <= ${since} and version_to > ${since} and version_to <= ${until}`;
  const after = sql`select ${columns} from ${sql.table(table)}
    where version_from > ${since} and version_from <= ${until} and (version_to is null or version_to > ${until})`;
  return sql`(${before} except ${after}) union all (${after} except ${before})`;
}
