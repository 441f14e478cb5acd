import { sql } from 'kysely';
import { breakdownFamily, type Family, type Figures } from './family.ts';

/** The mean of the month-end stocks of each year, and of all years. */
export const averageStock: Family = breakdownFamily({
  id: 'average-stock',
  question: { by: ['location', 'year'], measures: ['average_stock'] },
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
),
month_end as (
  select generate_series(
    min(month), date_trunc('month', ${asOf}::timestamp + interval '1 day') - interval '1 month', interval '1 month'
  ) as month
  from change
),
running as (
  select location, month, sum(change) over (partition by location order by month) as stock
  from (select distinct location from change) as location
  cross join month_end
  left join change using (location, month)
)
select location, extract(year from month)::integer::text as year, sum(stock) / count(*) as average_stock
from running
group by location, extract(year from month)
having sum(stock) > 0
union all
select null, null, sum(stock) / count(distinct month) from running
order by location, year`.execute(kysely);
    return rows.map((row) => ({ ...row, average_stock: Number(row.average_stock) }));
  },
});
