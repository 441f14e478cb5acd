import { sql } from 'kysely';
import { breakdownFamily, type Family, type Figures } from './family.ts';

/** How far the places of runs were used, and who was assigned and never came. */
export const uptake: Family = breakdownFamily({
  id: 'occupancy-and-no-show',
  question: { by: ['location', 'year'], measures: ['occupancy_rate', 'no_show_rate'] },
  async byHand({ kysely }, asOf) {
    const { rows } = await sql<Figures>`
with presence as (
  select
    location, year,
    sum(
      least(exited_on, make_date(year, 12, 31), ${asOf}::date) - greatest(entered_on, make_date(year, 1, 1)) + 1
    ) as presence_days
  from enrolment
  join run using (run_id)
  cross join lateral generate_series(
    extract(year from entered_on)::integer,
    extract(year from least(exited_on, ${asOf}::date))::integer
  ) as year
  where version_to is null and entered_on <= ${asOf}::date
  group by location, year
),
stretch as (
  select
    location, places, greatest(valid_from, starts_on) as starts_on,
    least(lead(valid_from) over (partition by run_id order by valid_from nulls first) - 1, ends_on) as ends_on
  from run_period as period
  join run_state as state using (run_id)
  join run using (run_id)
  where period.version_to is null and state.version_to is null
),
place as (
  select
    location, year,
    sum(
      places
      * (least(ends_on, make_date(year, 12, 31), ${asOf}::date) - greatest(starts_on, make_date(year, 1, 1)) + 1)
    ) as place_days,
    bool_and(places is not null) as is_known
  from stretch
  cross join lateral generate_series(
    extract(year from starts_on)::integer,
    extract(year from least(ends_on, ${asOf}::date))::integer
  ) as year
  where starts_on <= least(ends_on, ${asOf}::date)
  group by location, year
),
assignment as (
  select
    location, extract(year from coalesce(planned_start_on, starts_on))::integer as year,
    count(*) as assigned,
    count(*) filter (where entered_on is null) as absent
  from enrolment
  join run using (run_id)
  left join run_state as state on state.run_id = enrolment.run_id and state.version_to is null
  where enrolment.version_to is null
    and coalesce(planned_start_on, starts_on) <= case when entered_on is null then ${asOf}::date - 1 else ${asOf}::date end
  group by location, 2
)
select
  location, year::text,
  case when coalesce(bool_and(is_known), true) then coalesce(sum(presence_days), 0) end as occupancy_rate,
  case when coalesce(bool_and(is_known), true) then coalesce(sum(place_days), 0) end as occupancy_rate_of,
  coalesce(sum(absent), 0) as no_show_rate,
  coalesce(sum(assigned), 0) as no_show_rate_of
from presence
full join place using (location, year)
full join assignment using (location, year)
group by grouping sets ((location, year), ())
order by location, year`.execute(kysely);
    return rows;
  },
});
