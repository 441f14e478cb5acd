import { sql } from 'kysely';
import { breakdownFamily, type Family, type Figures } from './family.ts';

/** How long participations lasted, and how long it took to record them. */
export const medians: Family = breakdownFamily({
  id: 'medians',
  question: { by: ['location', 'year'], measures: ['duration_median', 'recording_delay_median'] },
  async byHand({ kysely }, asOf) {
    const { rows } = await sql<Figures>`
with duration as (
  select location, year, percentile_cont(0.5) within group (order by days) as duration_median
  from (
    select location, extract(year from exited_on)::integer as year, exited_on - entered_on + 1 as days
    from enrolment join run using (run_id)
    where version_to is null and entered_on is not null and exited_on <= ${asOf}::date
  ) as exit
  group by grouping sets ((location, year), ())
),
recording as (
  select location, year, percentile_cont(0.5) within group (order by days) as recording_delay_median
  from (
    select location, extract(year from recorded_on)::integer as year, recorded_on - happened_on as days
    from enrolment
    join run using (run_id)
    cross join lateral (values (entered_on), (exited_on)) as event (happened_on)
    where version_to is null and entered_on is not null and happened_on is not null and recorded_on <= ${asOf}::date
  ) as event
  group by grouping sets ((location, year), ())
)
select
  coalesce(duration.location, recording.location) as location,
  coalesce(duration.year, recording.year)::text as year,
  duration_median, recording_delay_median
from duration
full join recording
  on coalesce(recording.location, '') = coalesce(duration.location, '')
  and coalesce(recording.year, 0) = coalesce(duration.year, 0)
order by location, year`.execute(kysely);
    return rows;
  },
});
