import { sql } from 'kysely';
import { breakdownFamily, type Family, type Figures } from './family.ts';

/** What became of the entries of a year: how they ended, and receipt two years after the entry. */
export const entryCohorts: Family = breakdownFamily({
  id: 'entry-cohorts',
  question: {
    by: ['location', 'year'],
    measures: [
      'dropout_rate_entry_cohort',
      'completion_rate_entry_cohort',
      'independence_rate_entry_cohort_24m',
    ],
  },
  async byHand({ kysely }, asOf) {
    const { rows } = await sql<Figures>`
with entry as (
  select
    participant_id, run.location, extract(year from entered_on)::integer as year,
    coalesce(in_receipt_at_entry, 'yes') = 'yes' as counts,
    case when exited_on is not null then coalesce(exit_reason, 'unknown') end as reason,
    coalesce(coalesce(planned_exit_on, state.ends_on) + interval '3 months' <= ${asOf}::date, false) as ripe,
    exited_on is null as is_present,
    (entered_on + interval '24 months')::date as due_on,
    entered_on + interval '24 months' + interval '3 months' <= ${asOf}::date as mature
  from enrolment
  join run using (run_id)
  left join run_state as state on state.run_id = enrolment.run_id and state.version_to is null
  where enrolment.version_to is null and entered_on <= ${asOf}::date
),
known as (
  select
    entry.*,
    case
      when own.kind is null and general.kind is null then 'unknown'
      when benefit.kind is null then 'no' else 'yes'
    end as receipt
  from entry
  left join spell as benefit on benefit.participant_id = entry.participant_id and benefit.kind = 'benefit'
    and benefit.version_to is null and due_on between benefit.starts_on and coalesce(benefit.ends_on, 'infinity')
  left join coverage as own on own.participant_id = entry.participant_id and own.kind = 'benefit'
    and own.version_to is null and due_on between own.observed_from and own.observed_through
  left join coverage as general on general.participant_id is null and general.kind = 'benefit'
    and general.version_to is null and due_on between general.observed_from and general.observed_through
),
cell as (
  select
    location, year, ripe, mature,
    make_date(year, 12, 31) + interval '24 months' <= ${asOf}::date as is_due,
    count(*) as entries,
    count(*) filter (where reason in ('non_attendance', 'misconduct', 'own_wish', 'other')) as dropouts,
    count(*) filter (where reason in ('regular_end', 'goal_reached')) as completions,
    count(*) filter (where reason = 'unknown' or is_present) as open_or_unknown,
    count(*) filter (where is_present) as present,
    count(*) filter (where counts) as counted,
    count(*) filter (where counts and receipt = 'no') as independent,
    count(*) filter (where counts and receipt = 'unknown') as unknown_receipt
  from known
  group by location, year, ripe, mature
)
select
  location, year::text,
  case when bool_and(ripe) and sum(present) = 0 then sum(dropouts) end as dropout_rate_entry_cohort,
  case when bool_and(ripe) and sum(present) = 0 then sum(entries) end as dropout_rate_entry_cohort_of,
  case when bool_and(ripe) and sum(present) = 0 then sum(open_or_unknown) end as dropout_rate_entry_cohort_unknown,
  case when bool_and(ripe) and sum(present) = 0 then sum(completions) end as completion_rate_entry_cohort,
  case when bool_and(ripe) and sum(present) = 0 then sum(entries) end as completion_rate_entry_cohort_of,
  case when bool_and(ripe) and sum(present) = 0 then sum(open_or_unknown) end as completion_rate_entry_cohort_unknown,
  sum(independent) filter (where is_due) as independence_rate_entry_cohort_24m,
  sum(counted) filter (where is_due) as independence_rate_entry_cohort_24m_of,
  sum(unknown_receipt) filter (where is_due) as independence_rate_entry_cohort_24m_unknown
from cell
group by location, year
union all
select
  null, null,
  sum(dropouts) filter (where ripe), sum(entries) filter (where ripe), sum(open_or_unknown) filter (where ripe),
  sum(completions) filter (where ripe), sum(entries) filter (where ripe), sum(open_or_unknown) filter (where ripe),
  sum(independent) filter (where mature), sum(counted) filter (where mature), sum(unknown_receipt) filter (where mature)
from cell
order by location, year`.execute(kysely);
    return rows;
  },
});
