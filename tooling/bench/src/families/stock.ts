import { sql } from 'kysely';
import { breakdownFamily, type Family, type Figures } from './family.ts';

/** Everybody present at the end of each month: entries less exits, added up. */
export const stock: Family = breakdownFamily({
  id: 'stock-by-month',
  question: { by: ['location', 'month'], measures: ['stock'] },
  async byHand({ kysely }, asOf) {
    const { rows } = await sql<Figures>`
with change as (
  select location, month, sum(change) as change
  from (
    select run_id, date_trunc('month', entered_on::timestamp) as month, count(*) as change
    from enrolment
    where version_to is null and entered_on <= ${asOf}::date
    group by run_id, month
    union all
    select run_id, date_trunc('month', exited_on::timestamp), -count(*)
    from enrolment
    where version_to is null and entered_on is not null and exited_on <= ${asOf}::date
    group by run_id, 2
  ) as change
  join run using (run_id)
  group by location, month
)
select location, to_char(month, 'YYYY-MM') as month, stock
from (
  select location, month, sum(change) over (partition by location order by month) as stock
  from (select distinct location from change) as location
  cross join (
    select generate_series(min(month), ${asOf}::date, interval '1 month') as month from change
  ) as month
  left join change using (location, month)
) as running
where stock > 0
union all
select null, null, sum(change) from change
order by location, month`.execute(kysely);
    return rows;
  },
});
