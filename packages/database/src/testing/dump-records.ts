import { sql } from 'kysely';
import type { Database } from '../connection/open-database.ts';

/** Everything that a store holds of records, by names instead of numbers that a transaction may have used up in vain. */
export async function dumpRecords({ kysely }: Database): Promise<readonly string[]> {
  const { rows } = await sql<{ readonly line: string }>`select line from (
    select 'version ' || (to_jsonb(v) - 'recorded_at' - 'actor')::text as line from data_version v
    union all select 'participant ' || p::text from participant p
    union all select 'location ' || l::text from location l
    union all select 'project ' || p::text from project p
    union all select 'state ' || r.run_key || (to_jsonb(s) - 'run_id')::text from run_state s join run r using (run_id)
    union all select 'period ' || r.run_key || (to_jsonb(p) - 'run_id')::text from run_period p join run r using (run_id)
    union all select 'enrolment ' || r.run_key || (to_jsonb(e) - 'run_id' - 'enrolment_id')::text
      from enrolment e join run r using (run_id)
    ) lines order by line collate "C"`.execute(kysely);
  return rows.map(({ line }) => line);
}
