import { type RawBuilder, sql } from 'kysely';
import { breakdownFamily, type Family, type Figures } from './family.ts';

/** Receipt and work on a day months after the exit: spells decide where they are complete, then the nearest observation. */
export const outcomes: Family = breakdownFamily({
  id: 'outcomes',
  question: {
    by: ['location', 'year'],
    measures: [6, 12].flatMap((months) => [
      `independence_rate_${months}m`,
      `independence_by_work_rate_${months}m`,
      `svb_rate_${months}m`,
    ]),
  },
  async byHand({ kysely }, asOf) {
    const { rows } = await sql<Figures>`
with due as materialized (
  select
    enrolment_id, participant_id, location, extract(year from exited_on)::integer as year, horizon,
    coalesce(in_receipt_at_entry, 'yes') = 'yes' as counts,
    (exited_on + make_interval(months => horizon))::date as due_on,
    exited_on + make_interval(months => horizon) + interval '3 months' <= ${asOf}::date as mature
  from enrolment
  join run using (run_id)
  cross join (values (6), (12)) as after (horizon)
  where version_to is null and entered_on is not null and exited_on <= ${asOf}::date
),
nearest as (
  select
    enrolment_id, horizon,
    (array_agg(in_receipt order by abs(observed_on - due_on), observed_on desc)
      filter (where in_receipt in ('yes', 'no')))[1] as receipt,
    (array_agg(employment order by abs(observed_on - due_on), observed_on desc)
      filter (where employment <> 'unknown'))[1] as employment
  from observation
  join enrolment using (enrolment_id)
  cross join (values (6), (12)) as after (horizon)
  cross join lateral (select (exited_on + make_interval(months => horizon))::date as due_on) as due
  where observation.version_to is null and months_after_exit is null and enrolment.version_to is null
    and observed_on between due_on - 31 and due_on + 31
  group by enrolment_id, horizon
),
observed as (
  select
    due.*,
    coalesce(nullif(at_months.in_receipt, 'unknown'), nearest.receipt, 'unknown') as seen_receipt,
    coalesce(nullif(at_months.employment, 'unknown'), nearest.employment, 'unknown') as seen_work
  from due
  left join observation as at_months on at_months.enrolment_id = due.enrolment_id
    and at_months.months_after_exit = horizon and at_months.version_to is null
  left join nearest on nearest.enrolment_id = due.enrolment_id and nearest.horizon = due.horizon
),
known as (
  select
    observed.*,
    case
      when own_receipt.kind is null and all_receipt.kind is null then seen_receipt
      when benefit.kind is null then 'no' else 'yes'
    end as receipt,
    case
      when own_work.kind is null and all_work.kind is null then seen_work
      when job.kind is null then 'inactive'
      else coalesce(nullif(job.detail, 'unknown'), seen_work)
    end as work
  from observed
  left join spell as benefit on benefit.participant_id = observed.participant_id and benefit.kind = 'benefit'
    and benefit.version_to is null and due_on between benefit.starts_on and coalesce(benefit.ends_on, 'infinity')
  left join spell as job on job.participant_id = observed.participant_id and job.kind = 'employment'
    and job.version_to is null and due_on between job.starts_on and coalesce(job.ends_on, 'infinity')
  left join coverage as own_receipt on own_receipt.participant_id = observed.participant_id
    and own_receipt.kind = 'benefit' and own_receipt.version_to is null
    and due_on between own_receipt.observed_from and own_receipt.observed_through
  left join coverage as own_work on own_work.participant_id = observed.participant_id
    and own_work.kind = 'employment' and own_work.version_to is null
    and due_on between own_work.observed_from and own_work.observed_through
  left join coverage as all_receipt on all_receipt.participant_id is null
    and all_receipt.kind = 'benefit' and all_receipt.version_to is null
    and due_on between all_receipt.observed_from and all_receipt.observed_through
  left join coverage as all_work on all_work.participant_id is null
    and all_work.kind = 'employment' and all_work.version_to is null
    and due_on between all_work.observed_from and all_work.observed_through
),
cell as (
  select
    location, year, horizon, mature,
    make_date(year, 12, 31) + make_interval(months => horizon) <= ${asOf}::date as is_due,
    count(*) as exits,
    count(*) filter (where counts) as counted,
    count(*) filter (where counts and receipt = 'no') as independent,
    count(*) filter (where counts and receipt = 'unknown') as unknown_receipt,
    count(*) filter (
      where counts and receipt = 'no' and work in ('svb', 'self_employed', 'vocational_training')
    ) as by_work,
    count(*) filter (where counts and receipt = 'no' and work = 'unknown') as unknown_way,
    count(*) filter (where work = 'svb') as svb,
    count(*) filter (where work = 'unknown') as unknown_work
  from known
  group by location, year, horizon, mature
)
select location, year::text, ${ratesAt(6, 'is_due')}, ${ratesAt(12, 'is_due')} from cell group by location, year
union all
select null, null, ${ratesAt(6, 'mature')}, ${ratesAt(12, 'mature')} from cell
order by location, year`.execute(kysely);
    return rows;
  },
});

/** The three rates at a horizon over the cells that count; null where none does. */
function ratesAt(horizon: number, counting: 'is_due' | 'mature'): RawBuilder<unknown> {
  const rate = (name: string, counts: readonly [string, string, string]): RawBuilder<unknown> => {
    const columns = [
      `${name}_rate_${horizon}m`,
      `${name}_rate_${horizon}m_of`,
      `${name}_rate_${horizon}m_unknown`,
    ];
    return sql.join(
      counts.map(
        (count, index) =>
          sql`sum(${sql.raw(count)}) filter (where horizon = ${sql.lit(horizon)} and ${sql.ref(counting)}) as ${sql.ref(columns[index] ?? '')}`,
      ),
    );
  };
  return sql.join([
    rate('independence', ['independent', 'counted', 'unknown_receipt']),
    rate('independence_by_work', ['by_work', 'counted', 'unknown_receipt + unknown_way']),
    rate('svb', ['svb', 'exits', 'unknown_work']),
  ]);
}
