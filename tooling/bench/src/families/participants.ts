import { sql } from 'kysely';
import { breakdownFamily, type Family, type Figures } from './family.ts';

/** Different persons present in each year, and ever. */
export const participants: Family = breakdownFamily({
  id: 'distinct-persons',
  question: { by: ['location', 'year'], measures: ['participants'] },
  async byHand({ kysely }, asOf) {
    const { rows } = await sql<Figures>`
select location, year::text, count(*) as participants
from (
  select distinct location, year, participant_id
  from enrolment
  join run using (run_id)
  cross join lateral generate_series(
    extract(year from entered_on)::integer,
    extract(year from least(exited_on, ${asOf}::date))::integer
  ) as year
  where version_to is null and entered_on <= ${asOf}::date
) as present
group by location, year
union all
select null, null, count(distinct participant_id)
from enrolment
where version_to is null and entered_on <= ${asOf}::date
order by location, year`.execute(kysely);
    return rows;
  },
});
