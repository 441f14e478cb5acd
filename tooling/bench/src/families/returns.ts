import { sql } from 'kysely';
import { breakdownFamily, type Family, type Figures } from './family.ts';

/** Whoever left receipt after an exit, and whether they were back within twelve months. */
export const returns: Family = breakdownFamily({
  id: 'returns',
  question: { by: ['location', 'year'], measures: ['return_rate_12m'] },
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
    enrolment_id, participant_id, location, entered_on, exited_on, in_receipt,
    coalesce(own.days, '{}') + general.days as known
  from enrolment
  join run using (run_id)
  join receipt using (participant_id)
  left join own using (participant_id)
  cross join general
  where version_to is null and entered_on is not null and exited_on <= ${asOf}::date
    and (exited_on <@ own.days or exited_on <@ general.days)
),
way_out as materialized (
  select exit.*, case
    when exited_on <@ in_receipt then case when known @> daterange(exited_on, forward, '[]') then forward end
    when known @> daterange(backward - 1, exited_on, '[]') then backward
  end as independent_on
  from exit
  cross join lateral (
    select
      lower(datemultirange(daterange(exited_on, null)) - in_receipt) as forward,
      upper(in_receipt * datemultirange(daterange(entered_on, exited_on, '[]'))) as backward
  ) as way
  where not exited_on <@ in_receipt or forward - 1 <= exited_on + interval '6 months'
),
independence as (
  select distinct on (participant_id, independent_on)
    location, independent_on, in_receipt, known, (independent_on + interval '12 months')::date as due_on
  from way_out
  where independent_on <= ${asOf}::date
  order by participant_id, independent_on, exited_on desc, enrolment_id
),
cell as (
  select
    location, extract(year from independent_on)::integer as year,
    due_on + interval '3 months' <= ${asOf}::date as mature,
    count(*) as independent,
    count(*) filter (where in_receipt * known && daterange(independent_on, due_on, '[]')) as returned,
    count(*) filter (
      where not in_receipt * known && daterange(independent_on, due_on, '[]')
        and not known @> daterange(independent_on, due_on, '[]')
    ) as unknown
  from independence
  group by location, year, mature
)
select
  location, year::text,
  case when make_date(year, 12, 31) + interval '12 months' <= ${asOf}::date then sum(returned) end as return_rate_12m,
  case when make_date(year, 12, 31) + interval '12 months' <= ${asOf}::date then sum(independent) end
    as return_rate_12m_of,
  case when make_date(year, 12, 31) + interval '12 months' <= ${asOf}::date then sum(unknown) end
    as return_rate_12m_unknown
from cell
group by location, year
union all
select
  null, null,
  sum(returned) filter (where mature), sum(independent) filter (where mature), sum(unknown) filter (where mature)
from cell
order by location, year`.execute(kysely);
    return rows;
  },
});
