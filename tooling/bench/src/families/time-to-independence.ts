import {
  parseTimeToIndependenceRequest,
  runTimeToIndependence,
  type TimeToIndependence,
} from '@neue-wege/domain';
import { sql } from 'kysely';
import type { Family, Figures } from './family.ts';

/** People of one location whose time in receipt lasted as many months and ended alike. */
interface Cell {
  readonly location: string;
  readonly end: string;
  readonly months: number;
  readonly n: number;
}

/** How long receipt lasts from a person's first entry in receipt. */
export const timeToIndependence: Family = {
  id: 'time-to-independence',
  async ask(door, asOf) {
    const request = parseTimeToIndependenceRequest({ by: ['location'] }, { today: asOf, profile: 'EXACT' });
    const answer = await runTimeToIndependence(request, door);
    return () => figuresOf(answer);
  },
  async byHand({ kysely }, asOf) {
    const { rows } = await sql<Cell>`
with first_entry as (
  select distinct on (participant_id) participant_id, run_id, entered_on
  from enrolment
  where version_to is null and entered_on <= ${asOf}::date and coalesce(in_receipt_at_entry, 'yes') = 'yes'
  order by participant_id, entered_on, enrolment_id
),
receipt as (
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
followed as materialized (
  select
    run_id, first_entry.participant_id, entered_on,
    is_observed, (${asOf}::date - interval '3 months')::date as last_day,
    case when is_observed then lower(datemultirange(daterange(entered_on, null)) - in_receipt) end as first_out,
    case when is_observed then lower(datemultirange(daterange(entered_on, null)) - known) end as first_unknown
  from first_entry
  left join receipt using (participant_id)
  left join own using (participant_id)
  cross join general
  cross join lateral (select coalesce(own.days, '{}') + general.days as known) as complete
  cross join lateral (
    select coalesce(entered_on <@ known and entered_on <@ in_receipt, false) as is_observed
  ) as observed
),
told as (
  select
    run_id, participant_id, entered_on, is_observed,
    coalesce(first_out <= last_day and (first_unknown is null or first_out < first_unknown), false) as is_out,
    first_out, least(last_day, first_unknown - 1) as seen_through
  from followed
),
counted as (
  select
    run_id,
    case
      when not is_observed then 'not_observed'
      when not is_out then 'censored'
      else coalesce(spell.end_reason, 'unknown')
    end as end,
    case
      when not is_observed then 0
      else greatest(months + (through > entered_on + make_interval(months => greatest(months, 0)))::integer, 0)
    end as months
  from told
  cross join lateral (select case when is_out then first_out else seen_through end as through) as last
  cross join lateral (
    select (extract(year from through) - extract(year from entered_on))::integer * 12
      + (extract(month from through) - extract(month from entered_on))::integer as months
  ) as apart
  left join spell on is_out and spell.participant_id = told.participant_id and spell.kind = 'benefit'
    and spell.version_to is null and spell.ends_on = first_out - 1
)
select location, "end", months, count(*) as n
from counted join run using (run_id)
group by location, "end", months
order by location, "end", months`.execute(kysely);
    return curvesOf(rows);
  },
};

/** Per location and in all: how the times ended, and how many people were at risk in each month. */
function curvesOf(cells: readonly Cell[]): readonly Figures[] {
  const groups = Map.groupBy(cells, ({ location }) => location);
  return [...groups, [null, cells] as const].map(([location, of]) => {
    const observed = of.filter(({ end }) => end !== 'not_observed');
    const figures: Record<string, string | number | null> = {
      location,
      people: sum(observed),
      not_observed: sum(of.filter(({ end }) => end === 'not_observed')),
    };
    for (const { end, n } of observed) if (end !== 'censored') figures[end] = Number(figures[end] ?? 0) + n;
    return { ...figures, ...atRisk(observed) };
  });
}

/** As far as a curve goes: from 20 people on, while 5 are at risk. */
function atRisk(cells: readonly Cell[]): Figures {
  const figures: Record<string, number> = {};
  if (sum(cells) < 20) return figures;
  for (let month = 0; ; month += 1) {
    const people = sum(cells.filter(({ months }) => months >= month));
    if (people < 5) return figures;
    figures[`at_risk_${month}`] = people;
  }
}

function sum(cells: readonly Cell[]): number {
  return cells.reduce((all, { n }) => all + n, 0);
}

function figuresOf({ curves, total }: TimeToIndependence): readonly Figures[] {
  return [...curves, total].map(({ keys, people, notObserved, reasons, points }) => ({
    location: keys.location ?? null,
    people,
    not_observed: notObserved,
    ...Object.fromEntries(reasons.map(({ end, n }) => [end, n])),
    ...Object.fromEntries(points.map(({ month, atRisk: n }) => [`at_risk_${month}`, n])),
  }));
}
