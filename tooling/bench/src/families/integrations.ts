import { sql } from 'kysely';
import { breakdownFamily, type Family, type Figures } from './family.ts';

/** Starts of own work within six months after an exit, and what follows: receipt, and insured work in each of six months. */
export const integrations: Family = breakdownFamily({
  id: 'integrations',
  question: {
    by: ['location', 'year'],
    measures: ['need_covering_integration_rate', 'continuous_employment_rate'],
  },
  async byHand({ kysely }, asOf) {
    const { rows } = await sql<Figures>`
with known as materialized (
  select
    participant_id,
    range_agg(daterange(observed_from, observed_through, '[]')) filter (where kind = 'employment') as work,
    range_agg(daterange(observed_from, observed_through, '[]')) filter (where kind = 'benefit') as receipt
  from coverage
  where version_to is null
  group by participant_id
),
general as materialized (
  select work, receipt from known where participant_id is null
),
integration as (
  select distinct on (spell.participant_id, date_trunc('month', starts_on::timestamp))
    spell.participant_id, location, starts_on, detail,
    coalesce(own.work, '{}') + coalesce(general.work, '{}') as known_work,
    coalesce(own.receipt, '{}') + coalesce(general.receipt, '{}') as known_receipt
  from spell
  join enrolment using (participant_id)
  join run using (run_id)
  left join known as own on own.participant_id = spell.participant_id
  left join general on true
  where spell.version_to is null and spell.kind = 'employment'
    and detail in ('svb', 'self_employed', 'vocational_training')
    and enrolment.version_to is null and entered_on is not null
    and starts_on between exited_on and exited_on + interval '6 months' and starts_on <= ${asOf}::date
    and (starts_on <@ own.work or starts_on <@ general.work)
  order by
    spell.participant_id, date_trunc('month', starts_on::timestamp),
    array_position(array['svb', 'self_employed', 'vocational_training'], detail), starts_on,
    exited_on desc, enrolment_id
),
followed as materialized (
  select
    location, extract(year from integration.starts_on)::integer as year, integration.detail,
    integration.starts_on + interval '3 months' + interval '3 months' <= ${asOf}::date as mature_3m,
    integration.starts_on + interval '6 months' + interval '3 months' <= ${asOf}::date as mature_6m,
    case
      when not (integration.starts_on + interval '3 months')::date <@ known_receipt then 'unknown'
      when benefit.kind is null then 'no' else 'yes'
    end as receipt,
    continuous.svb
  from integration
  left join spell as benefit on benefit.participant_id = integration.participant_id and benefit.kind = 'benefit'
    and benefit.version_to is null
    and integration.starts_on + interval '3 months' between benefit.starts_on and coalesce(benefit.ends_on, 'infinity')
  left join lateral (
    select case
      when bool_or(month.svb = 'no') then 'no' when bool_or(month.svb = 'unknown') then 'unknown' else 'yes'
    end as svb
    from (
      select case
        when svb_days * known_work && days then 'yes'
        when known_work @> days and not unnamed_days && days then 'no'
        else 'unknown'
      end as svb
      from (
        select
          coalesce(range_agg(daterange(job.starts_on, job.ends_on, '[]')) filter (where job.detail = 'svb'), '{}')
            as svb_days,
          coalesce(range_agg(daterange(job.starts_on, job.ends_on, '[]'))
            filter (where job.detail is null or job.detail = 'unknown'), '{}') as unnamed_days
        from spell as job
        where job.participant_id = integration.participant_id and job.kind = 'employment' and job.version_to is null
      ) as jobs
      cross join generate_series(1, 6) as later
      cross join lateral (
        select daterange(
          (date_trunc('month', integration.starts_on::timestamp) + make_interval(months => later))::date,
          (date_trunc('month', integration.starts_on::timestamp) + make_interval(months => later + 1))::date
        ) as days
      ) as of_month
    ) as month
  ) as continuous on integration.detail = 'svb'
),
cell as (
  select
    location, year, mature_3m, mature_6m,
    make_date(year, 12, 31) + interval '3 months' <= ${asOf}::date as due_3m,
    make_date(year, 12, 31) + interval '6 months' <= ${asOf}::date as due_6m,
    count(*) as integrations,
    count(*) filter (where receipt = 'no') as covering,
    count(*) filter (where receipt = 'unknown') as unknown_receipt,
    count(*) filter (where detail = 'svb') as insured,
    count(*) filter (where svb = 'yes') as continuous,
    count(*) filter (where svb = 'unknown') as unknown_work
  from followed
  group by location, year, mature_3m, mature_6m
)
select
  location, year::text,
  sum(covering) filter (where due_3m) as need_covering_integration_rate,
  sum(integrations) filter (where due_3m) as need_covering_integration_rate_of,
  sum(unknown_receipt) filter (where due_3m) as need_covering_integration_rate_unknown,
  sum(continuous) filter (where due_6m) as continuous_employment_rate,
  sum(insured) filter (where due_6m) as continuous_employment_rate_of,
  sum(unknown_work) filter (where due_6m) as continuous_employment_rate_unknown
from cell
group by location, year
union all
select
  null, null,
  sum(covering) filter (where mature_3m), sum(integrations) filter (where mature_3m),
  sum(unknown_receipt) filter (where mature_3m),
  sum(continuous) filter (where mature_6m), sum(insured) filter (where mature_6m),
  sum(unknown_work) filter (where mature_6m)
from cell
order by location, year`.execute(kysely);
    return rows;
  },
});
