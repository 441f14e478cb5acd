import { sql } from 'kysely';
import { breakdownFamily, type Family, type Figures } from './family.ts';

/** Entries and exits, and what the exit itself says. */
export const additiveCounts: Family = breakdownFamily({
  id: 'additive-counts',
  question: {
    by: ['location', 'year'],
    measures: ['enrolments', 'exits', 'completions', 'completion_rate', 'early_exit_rate'],
  },
  async byHand({ kysely }, asOf) {
    const { rows } = await sql<Figures>`
with entry as (
  select location, extract(year from entered_on)::integer as year, count(*) as enrolments
  from enrolment join run using (run_id)
  where version_to is null and entered_on <= ${asOf}::date
  group by location, year
),
exit as (
  select
    run.location, extract(year from exited_on)::integer as year,
    count(*) as exits,
    count(*) filter (where exit_reason in ('regular_end', 'goal_reached')) as completions,
    count(*) filter (where exit_reason is null or exit_reason = 'unknown') as unknown_reason,
    count(*) filter (where exited_on < coalesce(planned_exit_on, state.ends_on)) as early,
    count(*) filter (where coalesce(planned_exit_on, state.ends_on) is null) as without_plan
  from enrolment
  join run using (run_id)
  left join run_state as state on state.run_id = enrolment.run_id and state.version_to is null
  where enrolment.version_to is null and entered_on is not null and exited_on <= ${asOf}::date
  group by run.location, year
)
select
  location, year::text,
  coalesce(sum(enrolments), 0) as enrolments,
  coalesce(sum(exits), 0) as exits,
  coalesce(sum(completions), 0) as completions,
  coalesce(sum(completions), 0) as completion_rate,
  coalesce(sum(exits), 0) as completion_rate_of,
  coalesce(sum(unknown_reason), 0) as completion_rate_unknown,
  coalesce(sum(early), 0) as early_exit_rate,
  coalesce(sum(exits), 0) as early_exit_rate_of,
  coalesce(sum(without_plan), 0) as early_exit_rate_unknown
from entry full join exit using (location, year)
group by grouping sets ((location, year), ())
order by location, year`.execute(kysely);
    return rows;
  },
});
