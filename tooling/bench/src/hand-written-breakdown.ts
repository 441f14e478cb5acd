import type { Database } from '@neue-wege/database';
import type { PlainDate } from '@neue-wege/domain';
import { sql } from 'kysely';
import type { Figures } from './breakdown-figures.ts';

/**
 * The question of the benchmark as somebody would write it who knows the tables and needs nothing else: current rows only,
 * calendar years, observations that name their months, the definitions of the four measures in place. The total is the row
 * without location and year; it counts the outcomes of mature exits.
 */
export async function handWrittenBreakdown(
  { kysely }: Database,
  asOf: PlainDate,
): Promise<readonly Figures[]> {
  const { rows } = await sql<Figures>`
with entry as (
  select
    coalesce(location, '') as location,
    coalesce(extract(year from entered_on)::integer, 0) as year,
    count(*) as enrolments
  from enrolment join run using (run_id)
  where version_to is null and entered_on <= ${asOf}::date
  group by grouping sets ((location, extract(year from entered_on)::integer), ())
),
ended as (
  select
    run.location,
    extract(year from enrolment.exited_on)::integer as year,
    coalesce(enrolment.exit_reason, 'unknown') as exit_reason,
    enrolment.in_receipt_at_entry = 'yes' as counts,
    enrolment.exited_on + interval '6 months' + interval '3 months' <= ${asOf}::date as mature,
    coalesce(observation.in_receipt, 'unknown') as receipt
  from enrolment
  join run using (run_id)
  left join observation on observation.enrolment_id = enrolment.enrolment_id
    and observation.months_after_exit = 6 and observation.version_to is null
  where enrolment.version_to is null and enrolment.entered_on is not null and enrolment.exited_on <= ${asOf}::date
),
exit as (
  select
    coalesce(location, '') as location,
    coalesce(year, 0) as year,
    count(*) as exits,
    count(*) filter (where exit_reason in ('regular_end', 'goal_reached')) as completions,
    count(*) filter (where exit_reason = 'unknown') as unknown_reason,
    count(*) filter (where counts) as counted,
    count(*) filter (where counts and receipt = 'no') as independent,
    count(*) filter (where counts and receipt = 'unknown') as unknown_receipt,
    count(*) filter (where counts and mature) as mature_counted,
    count(*) filter (where counts and mature and receipt = 'no') as mature_independent,
    count(*) filter (where counts and mature and receipt = 'unknown') as mature_unknown_receipt
  from ended
  group by grouping sets ((location, year), ())
),
cohort as (
  select *, case
    when year = 0 then 'mature'
    when make_date(year, 12, 31) + interval '6 months' <= ${asOf}::date then 'all'
  end as outcomes
  from entry full join exit using (location, year)
)
select
  nullif(location, '') as location,
  nullif(year, 0) as year,
  coalesce(enrolments, 0) as enrolments,
  coalesce(exits, 0) as exits,
  coalesce(completions, 0) as completions,
  coalesce(unknown_reason, 0) as "unknownReason",
  case outcomes when 'all' then coalesce(counted, 0) when 'mature' then mature_counted end as "countedExits",
  case outcomes when 'all' then coalesce(independent, 0) when 'mature' then mature_independent end as independent,
  case outcomes when 'all' then coalesce(unknown_receipt, 0) when 'mature' then mature_unknown_receipt end
    as "unknownReceipt"
from cohort
order by nullif(location, '') collate "C", year`.execute(kysely);
  return rows;
}
