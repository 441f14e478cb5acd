import { sql } from 'kysely';
import { breakdownFamily, type Family, type Figures } from './family.ts';

/** Six full months without receipt after an exit that led out of it. */
export const lastingIndependence: Family = breakdownFamily({
  id: 'lasting-independence',
  question: { by: ['location', 'year'], measures: ['lasting_independence_rate'] },
  async byHand({ kysely }, asOf) {
    const { rows } = await sql<Figures>`
with receipt as (
  select participant_id, range_agg(daterange(starts_on, ends_on, '[]')) as in_receipt
  from spell
  where version_to is null and kind = 'benefit'
  group by participant_id
),
own as (
  select participant_id, range_agg(daterange(observed_from, observed_through, '[]')) as days
  from coverage
  where version_to is null and kind = 'benefit' and participant_id is not null
  group by participant_id
),
general as (
  select coalesce(range_agg(daterange(observed_from, observed_through, '[]')), '{}') as days
  from coverage
  where version_to is null and kind = 'benefit' and participant_id is null
),
exit as (
  select
    location, entered_on, exited_on, in_receipt, coalesce(own.days, '{}') + general.days as known,
    (exited_on + interval '6 months')::date as last_way_out
  from enrolment
  join run using (run_id)
  join receipt using (participant_id)
  left join own using (participant_id)
  cross join general
  where version_to is null and entered_on is not null and exited_on <= ${asOf}::date
    and (exited_on <@ own.days or exited_on <@ general.days)
),
way_out as materialized (
  select *, case
    when exited_on <@ in_receipt then case when known @> daterange(exited_on, forward, '[]') then forward end
    when known @> daterange(backward - 1, exited_on, '[]') then backward
  end as independent_on
  from exit
  cross join lateral (
    select
      lower(datemultirange(daterange(exited_on, null)) - in_receipt) as forward,
      upper(in_receipt * datemultirange(daterange(entered_on, exited_on, '[]'))) as backward
  ) as way
  where not exited_on <@ in_receipt or forward - 1 <= last_way_out
),
followed as materialized (
  select
    way_out.*, touched.months,
    lower(
      datemultirange(daterange((date_trunc('month', (independent_on - 1)::timestamp) + interval '1 month')::date, null)) - months
    ) as clear_from
  from way_out
  cross join lateral (
    select coalesce(range_agg(daterange(
      date_trunc('month', lower(stretch)::timestamp)::date, (date_trunc('month', (upper(stretch) - 1)::timestamp) + interval '1 month')::date
    )), '{}') as months
    from unnest(in_receipt * known) as stretch
  ) as touched
  where independent_on is not null
),
outcome as materialized (
  select
    location, extract(year from exited_on)::integer as year,
    exited_on + interval '13 months' + interval '3 months' <= ${asOf}::date as mature,
    case
      when clear_from > date_trunc('month', last_way_out::timestamp) + interval '1 month' then 'no'
      when not known @> daterange(clear_from, second_month) then 'unknown'
      when months && daterange(second_month, after_it) then 'no'
      when known @> daterange(second_month, after_it) then 'yes'
      else 'unknown'
    end as lasts
  from followed
  cross join lateral (
    select
      (clear_from + interval '1 month')::date as second_month, (clear_from + interval '7 months')::date as after_it
  ) as month
),
cell as (
  select
    location, year, mature,
    count(*) filter (where lasts = 'yes') as lasting,
    count(*) as ways_out,
    count(*) filter (where lasts = 'unknown') as unknown
  from outcome
  group by location, year, mature
),
year_of_exits as (
  select location, extract(year from exited_on)::integer as year
  from enrolment join run using (run_id)
  where version_to is null and entered_on is not null and exited_on <= ${asOf}::date
  group by location, 2
)
select
  location, year::text,
  case when make_date(year, 12, 31) + interval '13 months' <= ${asOf}::date then coalesce(sum(lasting), 0) end
    as lasting_independence_rate,
  case when make_date(year, 12, 31) + interval '13 months' <= ${asOf}::date then coalesce(sum(ways_out), 0) end
    as lasting_independence_rate_of,
  case when make_date(year, 12, 31) + interval '13 months' <= ${asOf}::date then coalesce(sum(unknown), 0) end
    as lasting_independence_rate_unknown
from year_of_exits
left join cell using (location, year)
group by location, year
union all
select
  null, null,
  sum(lasting) filter (where mature), sum(ways_out) filter (where mature), sum(unknown) filter (where mature)
from cell
order by location, year`.execute(kysely);
    return rows;
  },
});
