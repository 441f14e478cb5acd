import { sql } from 'kysely';
import { breakdownFamily, type Family, type Figures } from './family.ts';

/** Exits of single parents alone, how they ended and receipt six months later. */
export const demographicFilter: Family = breakdownFamily({
  id: 'demographic-filter',
  question: {
    by: ['location', 'year'],
    measures: ['exits', 'completion_rate', 'independence_rate_6m'],
    where: { single_parent: ['yes'] },
  },
  async byHand({ kysely }, asOf) {
    const { rows } = await sql<Figures>`
with exit as (
  select
    enrolment_id, participant_id, location, extract(year from exited_on)::integer as year, exit_reason,
    coalesce(in_receipt_at_entry, 'yes') = 'yes' as counts,
    (exited_on + interval '6 months')::date as due_on,
    exited_on + interval '6 months' + interval '3 months' <= ${asOf}::date as mature
  from enrolment
  join run using (run_id)
  where version_to is null and entered_on is not null and exited_on <= ${asOf}::date and single_parent = 'yes'
),
nearest as (
  select distinct on (enrolment_id) enrolment_id, in_receipt
  from exit join observation using (enrolment_id)
  where version_to is null and months_after_exit is null and observed_on between due_on - 31 and due_on + 31
    and in_receipt in ('yes', 'no')
  order by enrolment_id, abs(observed_on - due_on), observed_on desc
),
known as (
  select
    exit.*,
    case
      when own.kind is null and general.kind is null
        then coalesce(nullif(at_months.in_receipt, 'unknown'), nearest.in_receipt, 'unknown')
      when benefit.kind is null then 'no' else 'yes'
    end as receipt
  from exit
  left join observation as at_months on at_months.enrolment_id = exit.enrolment_id
    and at_months.months_after_exit = 6 and at_months.version_to is null
  left join nearest on nearest.enrolment_id = exit.enrolment_id
  left join spell as benefit on benefit.participant_id = exit.participant_id and benefit.kind = 'benefit'
    and benefit.version_to is null and due_on between benefit.starts_on and coalesce(benefit.ends_on, 'infinity')
  left join coverage as own on own.participant_id = exit.participant_id and own.kind = 'benefit'
    and own.version_to is null and due_on between own.observed_from and own.observed_through
  left join coverage as general on general.participant_id is null and general.kind = 'benefit'
    and general.version_to is null and due_on between general.observed_from and general.observed_through
),
cell as (
  select
    location, year, mature, make_date(year, 12, 31) + interval '6 months' <= ${asOf}::date as is_due,
    count(*) as exits,
    count(*) filter (where exit_reason in ('regular_end', 'goal_reached')) as completions,
    count(*) filter (where exit_reason is null or exit_reason = 'unknown') as unknown_reason,
    count(*) filter (where counts) as counted,
    count(*) filter (where counts and receipt = 'no') as independent,
    count(*) filter (where counts and receipt = 'unknown') as unknown_receipt
  from known
  group by location, year, mature
)
select
  location, year::text,
  sum(exits) as exits,
  sum(completions) as completion_rate,
  sum(exits) as completion_rate_of,
  sum(unknown_reason) as completion_rate_unknown,
  sum(independent) filter (where is_due) as independence_rate_6m,
  sum(counted) filter (where is_due) as independence_rate_6m_of,
  sum(unknown_receipt) filter (where is_due) as independence_rate_6m_unknown
from cell
group by location, year
union all
select
  null, null, sum(exits), sum(completions), sum(exits), sum(unknown_reason),
  sum(independent) filter (where mature), sum(counted) filter (where mature), sum(unknown_receipt) filter (where mature)
from cell
order by location, year`.execute(kysely);
    return rows;
  },
});
