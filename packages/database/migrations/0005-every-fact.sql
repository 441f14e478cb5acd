-- Every fact of the catalogue. Beside entries, exits and presence: planned starts, places, integrations, ends of receipt,
-- recordings, time in receipt, and the people in benefit around a location.
--
-- Spells count only on days that coverage says are complete: there they decide, and a day without a spell means that there
-- was none; on every other day they say nothing, and an observation stands. So a spell without an end does not run on
-- after the last day for which anybody looked.

-- What was said of everybody is asked for beside every person: it is found without looking at what was said of each.
create index coverage_of_everybody on coverage (kind) where participant_id is null;

-- The as-of day of the request, read by what depends on how far time has come.
create function visible_day() returns date
  language sql stable parallel safe
  return nullif(current_setting('app.as_of', true), '')::date;

create view visible_reference_value with (security_invoker = true) as select * from reference_value
  where version_from <= (select visible_version()) and (version_to is null or version_to > (select visible_version()));
create view visible_target with (security_invoker = true) as select * from target
  where version_from <= (select visible_version()) and (version_to is null or version_to > (select visible_version()));

drop view fact_exit;
drop view fact_presence;
drop view fact_entry;
drop view entered_enrolment;
drop function receipt_on(date, datemultirange, datemultirange, datemultirange, text);
drop function employment_on(date, datemultirange[], datemultirange, datemultirange, text);

-- What the spells of a person say, each kind as the days it covers. employed: the days per status, own work first, and
-- last the days in work of which nobody says what it is. The reasons stand in the order in which the first counts.
create view person_spells with (security_invoker = true) as
select
  participant_id,
  range_agg(daterange(starts_on, ends_on, '[]')) filter (where kind = 'benefit') as in_receipt,
  case when bool_or(kind = 'employment') then array[
    range_agg(daterange(starts_on, ends_on, '[]')) filter (where kind = 'employment' and detail = 'svb'),
    range_agg(daterange(starts_on, ends_on, '[]')) filter (where kind = 'employment' and detail = 'self_employed'),
    range_agg(daterange(starts_on, ends_on, '[]')) filter (where kind = 'employment' and detail = 'vocational_training'),
    range_agg(daterange(starts_on, ends_on, '[]')) filter (where kind = 'employment' and detail = 'minor'),
    range_agg(daterange(starts_on, ends_on, '[]')) filter (where kind = 'employment' and detail = 'school'),
    range_agg(daterange(starts_on, ends_on, '[]')) filter (where kind = 'employment' and detail = 'measure'),
    range_agg(daterange(starts_on, ends_on, '[]')) filter (where kind = 'employment' and detail = 'unemployed'),
    range_agg(daterange(starts_on, ends_on, '[]')) filter (where kind = 'employment' and detail = 'inactive'),
    range_agg(daterange(starts_on, ends_on, '[]')) filter (where kind = 'employment' and coalesce(detail, 'unknown') = 'unknown')
  ] end as employed,
  array_agg(ends_on order by reason_rank) filter (where kind = 'benefit' and ends_on is not null) as ended_on,
  array_agg(coalesce(end_reason, 'unknown') order by reason_rank) filter (where kind = 'benefit' and ends_on is not null)
    as end_reasons
from (
  select *, array_position(
    array['work', 'other_income', 'household', 'moved_away', 'pension', 'incapacity', 'deceased', 'other', 'unknown'],
    coalesce(end_reason, 'unknown')
  ) as reason_rank
  from visible_spell
) as spell
group by participant_id;

-- For which days the spells of a person are complete, by what was said of that person; and of everybody.
create view person_coverage with (security_invoker = true) as
select
  participant_id,
  range_agg(daterange(observed_from, observed_through, '[]')) filter (where kind = 'benefit') as receipt,
  range_agg(daterange(observed_from, observed_through, '[]')) filter (where kind = 'employment') as employment
from visible_coverage
where participant_id is not null
group by participant_id;
create view general_coverage with (security_invoker = true) as
select
  range_agg(daterange(observed_from, observed_through, '[]')) filter (where kind = 'benefit') as receipt,
  range_agg(daterange(observed_from, observed_through, '[]')) filter (where kind = 'employment') as employment
from visible_coverage
where participant_id is null;

-- Days of either; null says nothing.
create function days_of_both(one datemultirange, other datemultirange) returns datemultirange
  language sql immutable parallel safe
  return coalesce(one, '{}') + coalesce(other, '{}');

create function is_covered(day date, covered datemultirange, covered_for_all datemultirange) returns boolean
  language sql immutable parallel safe
  return (covered is not null and day <@ covered) or (covered_for_all is not null and day <@ covered_for_all);

-- Receipt by spells alone.
create function receipt_by_spells(
  day date, in_receipt datemultirange, covered datemultirange, covered_for_all datemultirange
) returns text
  language sql immutable parallel safe
  return case when is_covered(day, covered, covered_for_all)
    then case when in_receipt is not null and day <@ in_receipt then 'yes' else 'no' end
  end;

-- The status that jobs name on a day, own work first; unnamed where nobody says what the work is.
create function status_by_spells(day date, employed datemultirange[]) returns text
  language sql immutable parallel safe
  return case when employed is not null then case
    when day <@ employed[1] then 'svb'
    when day <@ employed[2] then 'self_employed'
    when day <@ employed[3] then 'vocational_training'
    when day <@ employed[4] then 'minor'
    when day <@ employed[5] then 'school'
    when day <@ employed[6] then 'measure'
    when day <@ employed[7] then 'unemployed'
    when day <@ employed[8] then 'inactive'
    when day <@ employed[9] then 'unnamed'
  end end;

-- Employment on the due day. Whoever is not in work on a covered day is inactive, or what was observed beside work: spells
-- of employment need not know of unemployment, measures and school.
create function employment_on(
  due date, employed datemultirange[], covered datemultirange, covered_for_all datemultirange, observed text
) returns text
  language sql immutable parallel safe
  return case when is_covered(due, covered, covered_for_all)
    then coalesce(
      nullif(status_by_spells(due, employed), 'unnamed'),
      case
        when status_by_spells(due, employed) = 'unnamed' then coalesce(observed, 'unknown')
        when observed in ('unemployed', 'measure', 'school') then observed
        else 'inactive'
      end
    )
    else coalesce(observed, 'unknown')
  end;

-- An observation names another status than the spells, or work where there is none.
create function contradicts_spells(
  due date, employed datemultirange[], covered datemultirange, covered_for_all datemultirange, observed text
) returns boolean
  language sql immutable parallel safe
  return observed is not null and is_covered(due, covered, covered_for_all) and case coalesce(status_by_spells(due, employed), 'none')
    when 'unnamed' then false
    when 'none' then observed in ('svb', 'minor', 'self_employed', 'vocational_training')
    else status_by_spells(due, employed) <> observed
  end;

-- The months that have one of the days, as days.
create function months_touched(days datemultirange) returns datemultirange
  language sql immutable parallel safe
  return (
    select coalesce(range_agg(daterange(
      date_trunc('month', lower(stretch)::timestamp)::date,
      (date_trunc('month', (upper(stretch) - 1)::timestamp) + interval '1 month')::date
    )), '{}') from unnest(days) as stretch
  );

create function count_days(days datemultirange) returns integer
  language sql immutable parallel safe
  return (select coalesce(sum(upper(stretch) - lower(stretch)), 0)::integer from unnest(days) as stretch);

create function month_start(day date, months integer) returns date
  language sql immutable parallel safe
  return (date_trunc('month', day::timestamp) + make_interval(months => months))::date;

-- The first day without receipt that an exit led to, the last day of receipt being at most six months after it: of whoever is
-- in receipt on the exit day the first day without; of the others the day after their last since the entry. Null where
-- spells show a gap.
-- Nothing but operators on its arguments, so that the planner writes it in place.
create function first_day_out(entered_on date, exited_on date, in_receipt datemultirange, covered datemultirange) returns date
  language sql immutable parallel safe
  return case
    when not exited_on <@ covered then null
    when exited_on <@ in_receipt then case
      when lower(datemultirange(daterange(exited_on, null)) - in_receipt) - 1 <= due_day(exited_on, 6)
        and covered @> daterange(exited_on, lower(datemultirange(daterange(exited_on, null)) - in_receipt), '[]')
      then lower(datemultirange(daterange(exited_on, null)) - in_receipt)
    end
    when covered @> daterange(
      upper(in_receipt * datemultirange(daterange(entered_on, exited_on, '[]'))) - 1, exited_on, '[]'
    ) then upper(in_receipt * datemultirange(daterange(entered_on, exited_on, '[]')))
  end;

-- Whether none of the six months after the first month without receipt has a day of it. Step by step, so that every step is
-- taken once and most exits are answered by the first.
create function lasting_independence(
  entered_on date, exited_on date, in_receipt datemultirange, covered datemultirange, covered_for_all datemultirange
) returns text
  language plpgsql immutable parallel safe
as $body$
declare
  known datemultirange;
  independent_on date;
  months datemultirange;
  clear_from date;
begin
  if in_receipt is null or not is_covered(exited_on, covered, covered_for_all) then return 'none'; end if;
  known := days_of_both(covered, covered_for_all);
  independent_on := first_day_out(entered_on, exited_on, in_receipt, known);
  if independent_on is null then return 'none'; end if;
  months := months_touched(in_receipt * known);
  clear_from := lower(datemultirange(daterange(month_start(independent_on - 1, 1), null)) - months);
  if clear_from > month_start(due_day(exited_on, 6), 1) then return 'no'; end if;
  if not known @> daterange(clear_from, month_start(clear_from, 1)) then return 'unknown'; end if;
  if months && daterange(month_start(clear_from, 1), month_start(clear_from, 7)) then return 'no'; end if;
  if known @> daterange(month_start(clear_from, 1), month_start(clear_from, 7)) then return 'yes'; end if;
  return 'unknown';
end
$body$;

-- Own work within 31 days after the exit that was not already there on the entry day; where spells do not say, the reason.
create function job_entry(
  entered_on date, exited_on date, employed datemultirange[], covered datemultirange, exit_reason text
) returns text
  language sql immutable parallel safe
  return (
    select case
      when (own_work - datemultirange(
        case when entered_on <@ own_work
          then daterange(entered_on, lower(datemultirange(daterange(entered_on, null)) - own_work))
          else daterange(entered_on, entered_on)
        end
      )) * covered && daterange(exited_on + 1, exited_on + 31, '[]') then 'yes'
      when covered @> daterange(exited_on + 1, exited_on + 31, '[]')
        and not (coalesce(employed[9], '{}') - named) && daterange(exited_on + 1, exited_on + 31, '[]') then 'no'
      when exit_reason in ('job_svb', 'self_employed', 'vocational_training') then 'yes'
      else 'unknown'
    end
    from (
      select
        own_work,
        own_work + coalesce(employed[4], '{}') + coalesce(employed[5], '{}') + coalesce(employed[6], '{}')
          + coalesce(employed[7], '{}') + coalesce(employed[8], '{}') as named
      from (
        select days_of_both(employed[1], employed[2]) + coalesce(employed[3], '{}') as own_work
      ) as own
    ) as work
  );

-- Why not, or whether it is known, where somebody was not in insured employment in each of the six calendar months after the
-- one in which it began: a month that is known without it, and without work of which nobody says what it is, decides.
create function not_insured_in_six_months(integrated_on date, employed datemultirange[], covered datemultirange) returns text
  language sql immutable parallel safe
  return (
    select case
      when bool_or(
        covered @> days and not coalesce(employed[1], '{}') * covered && days and not coalesce(employed[9], '{}') && days
      ) then 'no'
      else 'unknown'
    end
    from (
      select daterange(month_start(integrated_on, later), month_start(integrated_on, later + 1)) as days
      from generate_series(1, 6) as later
    ) as month
  );

-- The place in the closed list of exclusions; the first one that applies is shown.
create function exclusion_rank(exclusion text) returns integer
  language sql immutable parallel safe
  return array_position(array['deceased', 'other_jobcenter', 'pension', 'incapacity'], exclusion);
create function exclusion_of(rank integer) returns text
  language sql immutable parallel safe
  return coalesce((array['deceased', 'other_jobcenter', 'pension', 'incapacity'])[rank], 'none');

-- Every enrolment with its run, begun or not. The periods of a run stand in two arrays by their first day, so that a run is
-- one row and width_bucket finds the one in force.
create view placed_enrolment with (security_invoker = true) as
select
  enrolment.enrolment_id,
  enrolment.participant_id,
  enrolment.run_id,
  coalesce(enrolment.planned_start_on, state.starts_on) as planned_start_on,
  coalesce(enrolment.planned_exit_on, state.ends_on) as planned_exit_on,
  enrolment.entered_on,
  enrolment.exited_on,
  run.location,
  run.project,
  run.run_key as run,
  run.run_number,
  period.target_groups,
  period.first_days,
  coalesce(state.delivery_mode, 'unknown') as delivery_mode,
  coalesce(state.host_ags, 'unknown') as host_municipality,
  coalesce(enrolment.sex, 'unknown') as sex,
  coalesce(enrolment.age_band, 'unknown') as age_band,
  coalesce(enrolment.single_parent, 'unknown') as single_parent,
  coalesce(enrolment.long_term_recipient, 'unknown') as long_term_recipient,
  coalesce(enrolment.residence_ags, 'unknown') as residence,
  coalesce(enrolment.responsible_ags, 'unknown') as responsible_jobcenter,
  coalesce(enrolment.in_receipt_at_entry, 'yes') as in_receipt_at_entry,
  coalesce(enrolment.exit_reason, 'unknown') as exit_reason,
  enrolment.progress_at_entry,
  enrolment.progress_at_exit
from visible_enrolment as enrolment
left join run on run.run_id = enrolment.run_id
left join (
  select distinct on (run_id) run_id, starts_on, ends_on, delivery_mode, host_ags from visible_run_state
) as state on state.run_id = enrolment.run_id
left join (
  select
    run_id,
    array_agg(coalesce(valid_from, '-infinity') order by valid_from nulls first) as first_days,
    array_agg(target_group order by valid_from nulls first) as target_groups
  from visible_run_period
  group by run_id
) as period on period.run_id = enrolment.run_id;

-- Planned starts. Whoever has not come is no no-show before the day is past.
create view fact_assignment with (security_invoker = true) as
select
  participant_id, planned_start_on,
  location, project, run, run_number,
  coalesce(target_groups[width_bucket(coalesce(entered_on, planned_start_on), first_days)], 'unknown') as target_group,
  delivery_mode, host_municipality,
  sex, age_band, single_parent, long_term_recipient, residence, responsible_jobcenter, in_receipt_at_entry,
  case when entered_on is null then 'no' else 'yes' end as started
from placed_enrolment
where planned_start_on is not null and (entered_on is not null or planned_start_on < (select visible_day()));

-- Enrolments that began: without an entry date nobody has entered. The target group is the one in force on the entry day.
create view entered_enrolment with (security_invoker = true) as
select
  enrolment_id, participant_id, run_id, entered_on, exited_on, planned_exit_on,
  location, project, run, run_number,
  coalesce(target_groups[width_bucket(entered_on, first_days)], 'unknown') as target_group,
  delivery_mode, host_municipality,
  sex, age_band, single_parent, long_term_recipient, residence, responsible_jobcenter, in_receipt_at_entry,
  exit_reason, progress_at_entry, progress_at_exit
from placed_enrolment
where entered_on is not null;

-- Serves presence and stock alike: both are seen through windows of days.
create view fact_presence with (security_invoker = true) as
select
  participant_id, entered_on, exited_on,
  location, project, run, run_number, target_group, delivery_mode, host_municipality,
  sex, age_band, single_parent, long_term_recipient, residence,
  responsible_jobcenter, in_receipt_at_entry
from entered_enrolment;

-- What was observed of an enrolment: with months they lie on the due day, of the dated ones the nearest that says something.
create view observed_enrolment with (security_invoker = true) as
select
  enrolment.*,
  coalesce(by_months.receipt_3m, substr(by_date.receipt_3m, 4)) as observed_receipt_3m,
  coalesce(by_months.receipt_6m, substr(by_date.receipt_6m, 4)) as observed_receipt_6m,
  coalesce(by_months.receipt_12m, substr(by_date.receipt_12m, 4)) as observed_receipt_12m,
  coalesce(by_months.receipt_24m, substr(by_date.receipt_24m, 4)) as observed_receipt_24m,
  coalesce(by_months.employment_3m, substr(by_date.employment_3m, 4)) as observed_employment_3m,
  coalesce(by_months.employment_6m, substr(by_date.employment_6m, 4)) as observed_employment_6m,
  coalesce(by_months.employment_12m, substr(by_date.employment_12m, 4)) as observed_employment_12m,
  coalesce(by_months.employment_24m, substr(by_date.employment_24m, 4)) as observed_employment_24m,
  coalesce(by_months.unemployed_3m, substr(by_date.unemployed_3m, 4), 'unknown') as unemployed_3m,
  coalesce(by_months.unemployed_6m, substr(by_date.unemployed_6m, 4), 'unknown') as unemployed_6m,
  coalesce(by_months.unemployed_12m, substr(by_date.unemployed_12m, 4), 'unknown') as unemployed_12m,
  exclusion_of(least(by_months.exclusion_3m, by_date.exclusion_3m, deceased)) as exclusion_3m,
  exclusion_of(least(by_months.exclusion_6m, by_date.exclusion_6m, deceased)) as exclusion_6m,
  exclusion_of(least(by_months.exclusion_12m, by_date.exclusion_12m, deceased)) as exclusion_12m,
  exclusion_of(least(by_months.exclusion_24m, by_date.exclusion_24m, deceased)) as exclusion_24m
from (
  select *, case when exit_reason = 'deceased' then exclusion_rank('deceased') end as deceased from entered_enrolment
) as enrolment
left join (
  select
    enrolment_id,
    max(in_receipt) filter (where months_after_exit = 3 and in_receipt in ('yes', 'no')) as receipt_3m,
    max(in_receipt) filter (where months_after_exit = 6 and in_receipt in ('yes', 'no')) as receipt_6m,
    max(in_receipt) filter (where months_after_exit = 12 and in_receipt in ('yes', 'no')) as receipt_12m,
    max(in_receipt) filter (where months_after_exit = 24 and in_receipt in ('yes', 'no')) as receipt_24m,
    max(employment) filter (where months_after_exit = 3 and employment <> 'unknown') as employment_3m,
    max(employment) filter (where months_after_exit = 6 and employment <> 'unknown') as employment_6m,
    max(employment) filter (where months_after_exit = 12 and employment <> 'unknown') as employment_12m,
    max(employment) filter (where months_after_exit = 24 and employment <> 'unknown') as employment_24m,
    max(unemployed) filter (where months_after_exit = 3 and unemployed in ('yes', 'no')) as unemployed_3m,
    max(unemployed) filter (where months_after_exit = 6 and unemployed in ('yes', 'no')) as unemployed_6m,
    max(unemployed) filter (where months_after_exit = 12 and unemployed in ('yes', 'no')) as unemployed_12m,
    min(exclusion_rank(exclusion)) filter (where months_after_exit <= 3) as exclusion_3m,
    min(exclusion_rank(exclusion)) filter (where months_after_exit <= 6) as exclusion_6m,
    min(exclusion_rank(exclusion)) filter (where months_after_exit <= 12) as exclusion_12m,
    min(exclusion_rank(exclusion)) filter (where months_after_exit <= 24) as exclusion_24m
  from visible_observation
  where months_after_exit is not null
  group by enrolment_id
) as by_months on by_months.enrolment_id = enrolment.enrolment_id
left join (
  select
    observation.enrolment_id,
    max(seen_near(due_day(exited_on, 3), observed_on, in_receipt)) filter (where in_receipt in ('yes', 'no')) as receipt_3m,
    max(seen_near(due_day(exited_on, 6), observed_on, in_receipt)) filter (where in_receipt in ('yes', 'no')) as receipt_6m,
    max(seen_near(due_day(exited_on, 12), observed_on, in_receipt)) filter (where in_receipt in ('yes', 'no')) as receipt_12m,
    max(seen_near(due_day(exited_on, 24), observed_on, in_receipt)) filter (where in_receipt in ('yes', 'no')) as receipt_24m,
    max(seen_near(due_day(exited_on, 3), observed_on, employment)) filter (where employment <> 'unknown') as employment_3m,
    max(seen_near(due_day(exited_on, 6), observed_on, employment)) filter (where employment <> 'unknown') as employment_6m,
    max(seen_near(due_day(exited_on, 12), observed_on, employment)) filter (where employment <> 'unknown') as employment_12m,
    max(seen_near(due_day(exited_on, 24), observed_on, employment)) filter (where employment <> 'unknown') as employment_24m,
    max(seen_near(due_day(exited_on, 3), observed_on, unemployed)) filter (where unemployed in ('yes', 'no')) as unemployed_3m,
    max(seen_near(due_day(exited_on, 6), observed_on, unemployed)) filter (where unemployed in ('yes', 'no')) as unemployed_6m,
    max(seen_near(due_day(exited_on, 12), observed_on, unemployed)) filter (where unemployed in ('yes', 'no')) as unemployed_12m,
    min(exclusion_rank(exclusion)) filter (where observed_on <= due_day(exited_on, 3) + 31) as exclusion_3m,
    min(exclusion_rank(exclusion)) filter (where observed_on <= due_day(exited_on, 6) + 31) as exclusion_6m,
    min(exclusion_rank(exclusion)) filter (where observed_on <= due_day(exited_on, 12) + 31) as exclusion_12m,
    min(exclusion_rank(exclusion)) filter (where observed_on <= due_day(exited_on, 24) + 31) as exclusion_24m
  from visible_observation as observation
  join visible_enrolment as enrolment on enrolment.enrolment_id = observation.enrolment_id
  where observation.months_after_exit is null and enrolment.exited_on is not null
  group by observation.enrolment_id
) as by_date on by_date.enrolment_id = enrolment.enrolment_id;

-- With what the spells of the person say. known_work: the days for which employment is complete; known_receipt likewise.
create view known_enrolment with (security_invoker = true) as
select
  enrolment.*,
  spells.in_receipt, spells.employed, spells.ended_on, spells.end_reasons,
  covered.receipt as covered_receipt, covered_for_all.receipt as receipt_covered_for_all,
  covered.employment as covered_employment, covered_for_all.employment as employment_covered_for_all
from observed_enrolment as enrolment
left join person_spells as spells on spells.participant_id = enrolment.participant_id
left join person_coverage as covered on covered.participant_id = enrolment.participant_id
left join general_coverage as covered_for_all on true;

-- Entries, with where they stand.
create view fact_entry with (security_invoker = true) as
select
  participant_id, entered_on, exited_on, planned_exit_on,
  location, project, run, run_number, target_group, delivery_mode, host_municipality,
  sex, age_band, single_parent, long_term_recipient, residence, responsible_jobcenter, in_receipt_at_entry,
  case
    when exited_on is null then 'present'
    when exit_reason in ('regular_end', 'goal_reached') then 'completed'
    when exit_reason in ('job_svb', 'job_minor', 'self_employed', 'vocational_training') then 'early_success'
    when exit_reason in ('non_attendance', 'misconduct', 'own_wish', 'other') then 'dropout'
    when exit_reason = 'unknown' then 'unknown_end'
    else 'other_end'
  end as standing,
  coalesce(
    receipt_by_spells(due_day(exited_on, 6), in_receipt, covered_receipt, receipt_covered_for_all),
    case when exited_on is not null then observed_receipt_6m end,
    'unknown'
  ) as receipt_6m,
  coalesce(
    receipt_by_spells(due_day(entered_on, 24), in_receipt, covered_receipt, receipt_covered_for_all), 'unknown'
  ) as receipt_24m_after_entry,
  case when exists (
    select from visible_enrolment as other
    where other.participant_id = enrolment.participant_id and other.run_id = enrolment.run_id
      and other.enrolment_id <> enrolment.enrolment_id
      and other.entered_on <= coalesce(enrolment.exited_on, 'infinity')
      and coalesce(other.exited_on, 'infinity') >= enrolment.entered_on
  ) then 'yes' else 'no' end as possible_double,
  -- Long-term receipt: 638 of the 730 days up to the entry.
  case
    when long_term_recipient in ('yes', 'no')
      and days_of_both(covered_receipt, receipt_covered_for_all) @> daterange(entered_on - 729, entered_on, '[]')
      and (long_term_recipient = 'yes') <> (
        count_days(coalesce(in_receipt, '{}') * datemultirange(daterange(entered_on - 729, entered_on, '[]'))) >= 638
      )
    then 'yes' else 'no'
  end as long_term_conflict
from known_enrolment as enrolment;

-- Enrolments that ended, with what is known of the person afterwards. An exit reason without an exit date ends nothing.
create view fact_exit with (security_invoker = true) as
select
  participant_id, exited_on,
  exited_on - entered_on + 1 as duration_days,
  location, project, run, run_number, target_group, delivery_mode, host_municipality,
  sex, age_band, single_parent, long_term_recipient, residence, responsible_jobcenter, in_receipt_at_entry,
  exit_reason,
  coalesce(
    receipt_by_spells(due_day(exited_on, 3), in_receipt, covered_receipt, receipt_covered_for_all),
    observed_receipt_3m, 'unknown'
  ) as receipt_3m,
  coalesce(
    receipt_by_spells(due_day(exited_on, 6), in_receipt, covered_receipt, receipt_covered_for_all),
    observed_receipt_6m, 'unknown'
  ) as receipt_6m,
  coalesce(
    receipt_by_spells(due_day(exited_on, 12), in_receipt, covered_receipt, receipt_covered_for_all),
    observed_receipt_12m, 'unknown'
  ) as receipt_12m,
  coalesce(
    receipt_by_spells(due_day(exited_on, 24), in_receipt, covered_receipt, receipt_covered_for_all),
    observed_receipt_24m, 'unknown'
  ) as receipt_24m,
  employment_on(
    due_day(exited_on, 3), employed, covered_employment, employment_covered_for_all, observed_employment_3m
  ) as employment_3m,
  employment_on(
    due_day(exited_on, 6), employed, covered_employment, employment_covered_for_all, observed_employment_6m
  ) as employment_6m,
  employment_on(
    due_day(exited_on, 12), employed, covered_employment, employment_covered_for_all, observed_employment_12m
  ) as employment_12m,
  employment_on(
    due_day(exited_on, 24), employed, covered_employment, employment_covered_for_all, observed_employment_24m
  ) as employment_24m,
  unemployed_3m, unemployed_6m, unemployed_12m,
  exclusion_3m, exclusion_6m, exclusion_12m, exclusion_24m,
  case when planned_exit_on is null then 'unknown' when exited_on < planned_exit_on then 'yes' else 'no' end as early_exit,
  case when employed is null and covered_employment is null and employment_covered_for_all is null
    then case when exit_reason in ('job_svb', 'self_employed', 'vocational_training') then 'yes' else 'unknown' end
    else job_entry(
      entered_on, exited_on, employed, days_of_both(covered_employment, employment_covered_for_all), exit_reason
    )
  end as job_entry,
  lasting_independence(
    entered_on, exited_on, in_receipt, covered_receipt, receipt_covered_for_all
  ) as lasting_independence,
  case
    when progress_at_entry is null or progress_at_exit is null then 'unknown'
    when progress_at_exit > progress_at_entry then 'improved'
    when progress_at_exit = progress_at_entry then 'unchanged'
    else 'worse'
  end as progress,
  case when exited_on - entered_on + 1 > 730 then 'yes' else 'no' end as implausible_duration,
  case when coalesce(
    receipt_by_spells(due_day(exited_on, 3), in_receipt, covered_receipt, receipt_covered_for_all) <> observed_receipt_3m, false
  ) or coalesce(
    receipt_by_spells(due_day(exited_on, 6), in_receipt, covered_receipt, receipt_covered_for_all) <> observed_receipt_6m, false
  ) or coalesce(
    receipt_by_spells(due_day(exited_on, 12), in_receipt, covered_receipt, receipt_covered_for_all) <> observed_receipt_12m, false
  ) or coalesce(
    receipt_by_spells(due_day(exited_on, 24), in_receipt, covered_receipt, receipt_covered_for_all) <> observed_receipt_24m, false
  ) then 'yes' else 'no' end as receipt_conflict,
  case when
    contradicts_spells(
      due_day(exited_on, 3), employed, covered_employment, employment_covered_for_all, observed_employment_3m
    ) or contradicts_spells(
      due_day(exited_on, 6), employed, covered_employment, employment_covered_for_all, observed_employment_6m
    ) or contradicts_spells(
      due_day(exited_on, 12), employed, covered_employment, employment_covered_for_all, observed_employment_12m
    ) or contradicts_spells(
      due_day(exited_on, 24), employed, covered_employment, employment_covered_for_all, observed_employment_24m
    )
  then 'yes' else 'no' end as employment_conflict
from known_enrolment
where exited_on is not null;

-- The starts of own work that belong to an exit: the latest before it, at most six months ago, the exit day included. Of
-- those in one month of one person insured employment counts first, then the earliest.
create view fact_integration with (security_invoker = true) as
select
  start.participant_id, start.integrated_on,
  location, project, run, run_number, target_group, delivery_mode, host_municipality,
  sex, age_band, single_parent, long_term_recipient, residence, responsible_jobcenter, in_receipt_at_entry,
  exit_reason, integration_kind,
  coalesce(
    receipt_by_spells(due_day(integrated_on, 3), spells.in_receipt, own_receipt, receipt_of_all),
    'unknown'
  ) as receipt_3m_after,
  case
    when integration_kind <> 'svb' then 'unknown'
    when months_touched(spells.employed[1] * days_of_both(own_employment, employment_of_all))
      @> daterange(month_start(integrated_on, 1), month_start(integrated_on, 7))
    then 'yes'
    else not_insured_in_six_months(integrated_on, spells.employed, days_of_both(own_employment, employment_of_all))
  end as svb_6m_after
from (
  select distinct on (enrolment.participant_id, date_trunc('month', spell.starts_on::timestamp))
    enrolment.*, spell.starts_on as integrated_on, spell.detail as integration_kind,
    own.receipt as own_receipt, all_people.receipt as receipt_of_all,
    own.employment as own_employment, all_people.employment as employment_of_all
  from visible_spell as spell
  join entered_enrolment as enrolment on enrolment.participant_id = spell.participant_id
    and enrolment.exited_on <= spell.starts_on and spell.starts_on <= due_day(enrolment.exited_on, 6)
  left join person_coverage as own on own.participant_id = spell.participant_id
  left join general_coverage as all_people on true
  -- Inside coalesce the planner takes it for half of the rows, and not for next to none.
  where spell.kind = 'employment' and spell.detail in ('svb', 'self_employed', 'vocational_training')
    and coalesce(is_covered(spell.starts_on, own.employment, all_people.employment), false)
  order by
    enrolment.participant_id, date_trunc('month', spell.starts_on::timestamp),
    array_position(array['svb', 'self_employed', 'vocational_training'], spell.detail), spell.starts_on,
    enrolment.exited_on desc, enrolment.enrolment_id
) as start
left join person_spells as spells on spells.participant_id = start.participant_id;

-- The first days without receipt that exits led to; the same day of one person counts once, for the latest exit.
create view fact_independence with (security_invoker = true) as
select
  participant_id, independent_on,
  location, project, run, run_number, target_group, delivery_mode, host_municipality,
  sex, age_band, single_parent, long_term_recipient, residence, responsible_jobcenter, in_receipt_at_entry,
  exit_reason,
  case
    when in_receipt * known_receipt && daterange(independent_on, due_day(independent_on, 12), '[]') then 'yes'
    when known_receipt @> daterange(independent_on, due_day(independent_on, 12), '[]') then 'no'
    else 'unknown'
  end as returned_12m
from (
  select distinct on (participant_id, independent_on) * from (
    select
      enrolment.*, spells.in_receipt, known.receipt as known_receipt,
      first_day_out(enrolment.entered_on, enrolment.exited_on, spells.in_receipt, known.receipt) as independent_on
    from entered_enrolment as enrolment
    join person_spells as spells on spells.participant_id = enrolment.participant_id and spells.in_receipt is not null
    left join person_coverage as covered on covered.participant_id = enrolment.participant_id
    left join general_coverage as covered_for_all on true
    cross join lateral (select days_of_both(covered.receipt, covered_for_all.receipt) as receipt) as known
    where enrolment.exited_on is not null
    offset 0
  ) as out
  where independent_on is not null
  order by participant_id, independent_on, exited_on desc, enrolment_id
) as way;

-- How long receipt lasted or was followed from a person's first entry in receipt, in months begun, and why it ended. It is
-- followed as long as spells are complete, and until the waiting time before the as-of day. `offset 0` keeps the steps
-- apart, so that each is taken once.
create view fact_receipt_time with (security_invoker = true) as
select
  participant_id, entered_on,
  location, project, run, run_number, target_group, delivery_mode, host_municipality,
  sex, age_band, single_parent, long_term_recipient, residence, responsible_jobcenter, in_receipt_at_entry,
  case
    when out_on is null and seen_through is null then 'not_observed'
    when out_on is null then 'censored'
    else coalesce(end_reasons[array_position(ended_on, out_on - 1)], 'unknown')
  end as receipt_end,
  case
    when out_on is null and seen_through is null then 0
    else greatest(
      months_apart + (coalesce(out_on, seen_through) > due_day(entered_on, greatest(months_apart, 0)))::integer, 0
    )
  end::text as months_in_receipt
from (
  select *,
    (extract(year from coalesce(out_on, seen_through)) - extract(year from entered_on))::integer * 12
      + (extract(month from coalesce(out_on, seen_through)) - extract(month from entered_on))::integer as months_apart
  from (
    select *,
      case when first_out <= last_day and first_out < first_unknown then first_out end as out_on,
      case when is_observed and not coalesce(first_out <= last_day and first_out < first_unknown, false)
        then least(last_day, first_unknown - 1)
      end as seen_through
    from (
      select first_entry.*,
        is_observed,
        case when is_observed then lower(datemultirange(daterange(entered_on, null)) - in_receipt) end as first_out,
        case when is_observed then lower(datemultirange(daterange(entered_on, null)) - known.receipt) end as first_unknown,
        due_day(visible_day(), -3) as last_day
      from (
        select distinct on (participant_id) * from known_enrolment
        where in_receipt_at_entry = 'yes'
        order by participant_id, entered_on, enrolment_id
      ) as first_entry
      cross join lateral (select days_of_both(covered_receipt, receipt_covered_for_all) as receipt offset 0) as known
      cross join lateral (
        select coalesce(entered_on <@ known.receipt and entered_on <@ in_receipt, false) as is_observed
      ) as observed
      offset 0
    ) as followed
    offset 0
  ) as told
  offset 0
) as counted;

-- When an entry and an exit first stood in the store, as they stood there: the day that was delivered, else the day on
-- which that version became known, unless it was loaded later and so tells nothing.
create view fact_recording with (security_invoker = true) as
select
  enrolment.participant_id, recording.recorded_on,
  recording.recorded_on - recording.happened_on as delay_days,
  enrolment.location, enrolment.project, enrolment.run, enrolment.run_number, enrolment.target_group,
  enrolment.delivery_mode, enrolment.host_municipality, enrolment.sex, enrolment.age_band, enrolment.single_parent,
  enrolment.long_term_recipient, enrolment.residence, enrolment.responsible_jobcenter, enrolment.in_receipt_at_entry,
  recording.recorded_event,
  case when recording.recorded_on - recording.happened_on > 30 then 'yes' else 'no' end as recorded_late
from (
  select first_stated.enrolment_id, recorded_event, happened_on, coalesce(
    first_stated.recorded_on,
    case when version.known_on >= (version.recorded_at at time zone 'Europe/Berlin')::date then version.known_on end
  ) as recorded_on
  from (
    (
      select distinct on (enrolment_id)
        enrolment_id, 'entry' as recorded_event, entered_on as happened_on, recorded_on, version_from
      from enrolment
      where entered_on is not null and version_from <= (select visible_version())
      order by enrolment_id, version_from
    )
    union all
    (
      select distinct on (enrolment_id)
        enrolment_id, 'exit' as recorded_event, exited_on as happened_on, recorded_on, version_from
      from enrolment
      where entered_on is not null and exited_on is not null and version_from <= (select visible_version())
      order by enrolment_id, version_from
    )
  ) as first_stated
  join data_version as version on version.data_version = first_stated.version_from
) as recording
join entered_enrolment as enrolment on enrolment.enrolment_id = recording.enrolment_id
where recording.recorded_on is not null and (recording.recorded_event = 'entry' or enrolment.exited_on is not null);

-- The places of a run, one row per stretch of its dates with the same places. Without a first day a run lasts from its first
-- entry, and its places count as not known.
create view fact_place with (security_invoker = true) as
select
  starts_on, ends_on, location, project, run, run_number, target_group, delivery_mode, host_municipality,
  case when places is not null and is_dated then 'yes' else 'no' end as places_known,
  case when is_dated then coalesce(places, 0) else 0 end as places
from (
  select
    greatest(stretch.valid_from, coalesce(state.starts_on, begun.first_entry)) as starts_on,
    least(stretch.valid_until, state.ends_on) as ends_on,
    state.starts_on is not null as is_dated,
    run.location, run.project, run.run_key as run, run.run_number,
    coalesce(stretch.target_group, 'unknown') as target_group,
    coalesce(state.delivery_mode, 'unknown') as delivery_mode,
    coalesce(state.host_ags, 'unknown') as host_municipality,
    stretch.places
  from visible_run_state as state
  join run on run.run_id = state.run_id
  left join (
    select run_id, min(entered_on) as first_entry from visible_enrolment group by run_id
  ) as begun on begun.run_id = state.run_id
  join (
    select run_id, valid_from, places, target_group,
      lead(valid_from) over (partition by run_id order by valid_from nulls first) - 1 as valid_until
    from (
      select run_id, valid_from, places, target_group from visible_run_period
      union all
      select run_id, null, null, null from visible_run_state as undescribed
      where not exists (
        select from visible_run_period as period where period.run_id = undescribed.run_id and period.valid_from is null
      )
    ) as described
  ) as stretch on stretch.run_id = state.run_id
) as stretch
where starts_on is not null and (ends_on is null or ends_on >= starts_on);

-- A location in a year in which somebody was present there, with the average number of people in benefit who can work.
create view fact_catchment with (security_invoker = true) as
select
  make_date(seen.year, 1, 1) as year_begins_on, seen.location,
  case when coalesce(of_location.value, of_area.value) is null then 'no' else 'yes' end as elb_known,
  coalesce(of_location.value, of_area.value) as elb
from (
  select distinct location, year
  from entered_enrolment
  cross join lateral generate_series(
    extract(year from entered_on)::integer, extract(year from coalesce(exited_on, visible_day()))::integer
  ) as year
) as seen
left join visible_location as place on place.location = seen.location
left join visible_reference_value as of_location on of_location.kind = 'average_elb'
  and of_location.location = seen.location and of_location.ags is null and of_location.year = seen.year
left join visible_reference_value as of_area on of_area.kind = 'average_elb'
  and of_area.location is null and of_area.ags = place.ags and of_area.year = seen.year;
