import type { Database } from '@neue-wege/database';
import { sql } from 'kysely';
import { benchDay } from '../bench-day.ts';

/** What a national store holds. */
export const national = { locations: 1000, years: 14, enrolmentsPerCell: 5 } as const;

/** Fills an empty store by SQL: every location has enrolments, exits and follow-ups in every year. */
export async function fillNationalStore({ kysely }: Database): Promise<void> {
  const { locations, years, enrolmentsPerCell } = national;
  await sql`insert into data_version (data_version, known_on, actor, origin) values (1, ${benchDay}::date, 'bench', 'import')`.execute(
    kysely,
  );
  await sql`insert into location (location, version_from)
    select 'site-' || lpad(n::text, 4, '0'), 1 from generate_series(1, ${locations}::integer) as n`.execute(
    kysely,
  );
  await sql`insert into run (location, project, run_number)
    select location, 'coaching', (2012 + y)::text from location, generate_series(1, ${years}::integer) as y`.execute(
    kysely,
  );
  await sql`insert into run_state (run_id, version_from) select run_id, 1 from run`.execute(kysely);
  await sql`insert into participant (participant_id, key_version)
    select md5(run_id || '/' || n)::uuid, 1 from run, generate_series(1, ${enrolmentsPerCell}::integer) as n`.execute(
    kysely,
  );
  await sql`insert into enrolment (enrolment_id, participant_id, run_id, entered_on, exited_on, exit_reason,
      in_receipt_at_entry, version_from)
    select md5('run|' || run_id || '|' || n)::uuid, md5(run_id || '/' || n)::uuid, run_id, entered,
      entered + 60, (array['regular_end', 'goal_reached', 'own_wish', 'unknown'])[1 + n % 4], 'yes', 1
    from run, generate_series(1, ${enrolmentsPerCell}::integer) as n,
      lateral (select make_date(run_number::integer, 1, 1) + (run_id * 7 + n * 31) % 200 as entered) as dates
    where entered + 60 <= ${benchDay}::date`.execute(kysely);
  await sql`insert into observation (enrolment_id, months_after_exit, in_receipt, version_from)
    select enrolment_id, 6, (array['yes', 'no', 'unknown'])[1 + run_id % 3], 1 from enrolment
    where exited_on + 190 <= ${benchDay}::date`.execute(kysely);
  await sql`analyze`.execute(kysely);
}
