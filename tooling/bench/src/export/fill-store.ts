import type { Database } from '@neue-wege/database';
import { sql } from 'kysely';
import { benchDay } from '../bench-day.ts';

/** Fills an empty store by SQL with so many enrolments at 50 locations, every column of which was delivered. */
export async function fillStore({ kysely }: Database, enrolments: number): Promise<void> {
  await sql`insert into data_version (data_version, known_on, actor, origin) values (1, ${benchDay}::date, 'bench', 'import')`.execute(
    kysely,
  );
  await sql`insert into location (location, version_from) select 'site-' || n, 1 from generate_series(1, 50) n`.execute(
    kysely,
  );
  await sql`insert into run (location, project, run_number)
    select location, 'coaching', (2012 + y)::text from location, generate_series(1, 14) y`.execute(kysely);
  await sql`insert into run_state (run_id, version_from) select run_id, 1 from run`.execute(kysely);
  await sql`insert into run_period (run_id, target_group, version_from) select run_id, 'parents', 1 from run`.execute(
    kysely,
  );
  for (let from = 1; from <= enrolments; from += atATime)
    await fillStretch({ kysely }, { from, through: Math.min(enrolments, from + atATime - 1) });
  await sql`analyze`.execute(kysely);
}

/** So many enrolments are made by one statement, which may not take for ever. */
const atATime = 100_000;

async function fillStretch(
  { kysely }: Pick<Database, 'kysely'>,
  { from, through }: { readonly from: number; readonly through: number },
): Promise<void> {
  await sql`insert into participant (participant_id, key_version)
    select md5(n::text)::uuid, 1 from generate_series(${from}::integer, ${through}::integer) n`.execute(
    kysely,
  );
  await sql`insert into enrolment (enrolment_id, participant_id, run_id, assigned_on, planned_start_on, entered_on,
      planned_exit_on, exited_on, exit_reason, sex, age_band, single_parent, long_term_recipient, residence_ags,
      responsible_ags, in_receipt_at_entry, progress_at_entry, progress_at_exit, recorded_on, version_from)
    select md5('run|' || n)::uuid, md5(n::text)::uuid, run_id, entered - 14, entered - 7, entered, entered + 90, entered + 60,
      (array['regular_end', 'goal_reached', 'own_wish', 'unknown'])[1 + n % 4], 'female', '25_34', 'no', 'yes',
      '05554008', '05554068', 'yes', 1, 2, entered + 1, 1
    from generate_series(${from}::integer, ${through}::integer) n
    join (select run_id, run_number, row_number() over (order by run_id) as place from run) r on r.place = 1 + n % 700,
      lateral (select make_date(r.run_number::integer, 1, 1) + n % 200 as entered) as dates`.execute(kysely);
}
