-- What is known at the version that a transaction shows, and the facts that can be counted: one row per fact, one column
-- per attribute, named as in the catalogue. An attribute is a key and never null: what is missing is unknown.
--
-- A column that a query does not name costs nothing. Every join of a fact view is a left join onto rows that are unique by
-- construction (a primary key, a grouping), and the planner leaves out such a join when nothing of it is asked for.

-- It reads a setting and nothing else. As a scalar sub-select it is asked once per query and not once per row.
alter function visible_version() parallel safe;

create view visible_location with (security_invoker = true) as select * from location
  where version_from <= (select visible_version()) and (version_to is null or version_to > (select visible_version()));
create view visible_project with (security_invoker = true) as select * from project
  where version_from <= (select visible_version()) and (version_to is null or version_to > (select visible_version()));
create view visible_run_state with (security_invoker = true) as select * from run_state
  where version_from <= (select visible_version()) and (version_to is null or version_to > (select visible_version()));
create view visible_run_period with (security_invoker = true) as select * from run_period
  where version_from <= (select visible_version()) and (version_to is null or version_to > (select visible_version()));
create view visible_enrolment with (security_invoker = true) as select * from enrolment
  where version_from <= (select visible_version()) and (version_to is null or version_to > (select visible_version()));
create view visible_observation with (security_invoker = true) as select * from observation
  where version_from <= (select visible_version()) and (version_to is null or version_to > (select visible_version()));
create view visible_spell with (security_invoker = true) as select * from spell
  where version_from <= (select visible_version()) and (version_to is null or version_to > (select visible_version()));
create view visible_coverage with (security_invoker = true) as select * from coverage
  where version_from <= (select visible_version()) and (version_to is null or version_to > (select visible_version()));
create view visible_municipality with (security_invoker = true) as select * from municipality
  where version_from <= (select visible_version()) and (version_to is null or version_to > (select visible_version()));
create view visible_programme_phase with (security_invoker = true) as select * from programme_phase
  where version_from <= (select visible_version()) and (version_to is null or version_to > (select visible_version()));

-- The key of the dimension run: location/project/number, with % and / inside a part percent-encoded.
alter table run add column run_key text not null generated always as (
  replace(replace(location, '%', '%25'), '/', '%2F') || '/' ||
  replace(replace(project, '%', '%25'), '/', '%2F') || '/' ||
  replace(replace(run_number, '%', '%25'), '/', '%2F')
) stored;

-- Enrolments that began: without an entry date nobody has entered. The target group is the one in force on the entry day:
-- the periods of a run stand in two arrays by their first day, so that a run is one row and width_bucket finds the place.
create view entered_enrolment with (security_invoker = true) as
select
  enrolment.enrolment_id,
  enrolment.participant_id,
  enrolment.entered_on,
  enrolment.exited_on,
  run.location,
  run.project,
  run.run_key as run,
  run.run_number,
  coalesce(period.target_groups[width_bucket(enrolment.entered_on, period.first_days)], 'unknown') as target_group,
  coalesce(state.delivery_mode, 'unknown') as delivery_mode,
  coalesce(state.host_ags, 'unknown') as host_municipality,
  coalesce(enrolment.sex, 'unknown') as sex,
  coalesce(enrolment.age_band, 'unknown') as age_band,
  coalesce(enrolment.single_parent, 'unknown') as single_parent,
  coalesce(enrolment.long_term_recipient, 'unknown') as long_term_recipient,
  coalesce(enrolment.residence_ags, 'unknown') as residence,
  coalesce(enrolment.responsible_ags, 'unknown') as responsible_jobcenter,
  coalesce(enrolment.in_receipt_at_entry, 'yes') as in_receipt_at_entry,
  coalesce(enrolment.exit_reason, 'unknown') as exit_reason
from visible_enrolment as enrolment
left join run on run.run_id = enrolment.run_id
left join (
  select distinct on (run_id) run_id, delivery_mode, host_ags from visible_run_state
) as state on state.run_id = enrolment.run_id
left join (
  select
    run_id,
    array_agg(coalesce(valid_from, '-infinity') order by valid_from nulls first) as first_days,
    array_agg(target_group order by valid_from nulls first) as target_groups
  from visible_run_period
  group by run_id
) as period on period.run_id = enrolment.run_id
where enrolment.entered_on is not null;

create view fact_entry with (security_invoker = true) as
select
  participant_id, entered_on,
  location, project, run, run_number, target_group, delivery_mode, host_municipality,
  sex, age_band, single_parent, long_term_recipient, residence,
  responsible_jobcenter, in_receipt_at_entry
from entered_enrolment;

-- Serves presence and stock alike: both are seen through windows of days.
create view fact_presence with (security_invoker = true) as
select
  participant_id, entered_on, exited_on,
  location, project, run, run_number, target_group, delivery_mode, host_municipality,
  sex, age_band, single_parent, long_term_recipient, residence,
  responsible_jobcenter, in_receipt_at_entry
from entered_enrolment;

-- The day on which an outcome is read: months after the exit, clamped to the last day of that month.
create function due_day(exited_on date, months integer) returns date
  language sql immutable parallel safe
  return (exited_on + make_interval(months => months))::date;

-- What a dated observation says about a due day, after three digits by which observations sort: the nearer the better, then
-- the later. Null more than 31 days off.
create function seen_near(due date, observed_on date, seen text) returns text
  language sql immutable parallel safe
  return case when abs(observed_on - due) <= 31
    then (100 + 2 * (31 - abs(observed_on - due)) + (observed_on > due)::integer)::text || seen
  end;

-- Receipt on the due day: spells decide, then coverage (no spell on a covered day means no receipt), then what was observed.
create function receipt_on(
  due date, in_receipt datemultirange, covered datemultirange, covered_for_all datemultirange, observed text
) returns text
  language sql immutable parallel safe
  return case
    when in_receipt is not null and due <@ in_receipt then 'yes'
    when covered is not null and due <@ covered then 'no'
    when covered_for_all is not null and due <@ covered_for_all then 'no'
    else coalesce(observed, 'unknown')
  end;

-- Employment on the due day. employed: the days per status, own work first, and last the days in any work. Whoever is not
-- in work on a covered day is inactive, or unemployed where that was observed.
create function employment_on(
  due date, employed datemultirange[], covered datemultirange, covered_for_all datemultirange, observed text
) returns text
  language sql immutable parallel safe
  return coalesce(
    case when employed is not null then case
      when due <@ employed[1] then 'svb'
      when due <@ employed[2] then 'self_employed'
      when due <@ employed[3] then 'vocational_training'
      when due <@ employed[4] then 'minor'
      when due <@ employed[5] then 'school'
      when due <@ employed[6] then 'measure'
      when due <@ employed[7] then 'unemployed'
      when due <@ employed[8] then 'inactive'
      when due <@ employed[9] then coalesce(observed, 'unknown')
    end end,
    case
      when covered is not null and due <@ covered or covered_for_all is not null and due <@ covered_for_all
      then case when observed = 'unemployed' then 'unemployed' else 'inactive' end
    end,
    observed,
    'unknown'
  );

-- Enrolments that ended, with what is known of the person on each due day. An exit reason without an exit date ends nothing.
create view fact_exit with (security_invoker = true) as
select
  enrolment.participant_id,
  enrolment.exited_on,
  enrolment.exited_on - enrolment.entered_on + 1 as duration_days,
  enrolment.location, enrolment.project, enrolment.run, enrolment.run_number,
  enrolment.target_group, enrolment.delivery_mode, enrolment.host_municipality,
  enrolment.sex, enrolment.age_band, enrolment.single_parent, enrolment.long_term_recipient, enrolment.residence,
  enrolment.responsible_jobcenter, enrolment.in_receipt_at_entry,
  enrolment.exit_reason,
  receipt_on(
    due_day(enrolment.exited_on, 3), spells.in_receipt, covered.receipt, covered_for_all.receipt,
    coalesce(by_months.receipt_3m, substr(by_date.receipt_3m, 4))
  ) as receipt_3m,
  receipt_on(
    due_day(enrolment.exited_on, 6), spells.in_receipt, covered.receipt, covered_for_all.receipt,
    coalesce(by_months.receipt_6m, substr(by_date.receipt_6m, 4))
  ) as receipt_6m,
  receipt_on(
    due_day(enrolment.exited_on, 12), spells.in_receipt, covered.receipt, covered_for_all.receipt,
    coalesce(by_months.receipt_12m, substr(by_date.receipt_12m, 4))
  ) as receipt_12m,
  receipt_on(
    due_day(enrolment.exited_on, 24), spells.in_receipt, covered.receipt, covered_for_all.receipt,
    coalesce(by_months.receipt_24m, substr(by_date.receipt_24m, 4))
  ) as receipt_24m,
  employment_on(
    due_day(enrolment.exited_on, 3), spells.employed, covered.employment, covered_for_all.employment,
    coalesce(by_months.employment_3m, substr(by_date.employment_3m, 4))
  ) as employment_3m,
  employment_on(
    due_day(enrolment.exited_on, 6), spells.employed, covered.employment, covered_for_all.employment,
    coalesce(by_months.employment_6m, substr(by_date.employment_6m, 4))
  ) as employment_6m,
  employment_on(
    due_day(enrolment.exited_on, 12), spells.employed, covered.employment, covered_for_all.employment,
    coalesce(by_months.employment_12m, substr(by_date.employment_12m, 4))
  ) as employment_12m,
  employment_on(
    due_day(enrolment.exited_on, 24), spells.employed, covered.employment, covered_for_all.employment,
    coalesce(by_months.employment_24m, substr(by_date.employment_24m, 4))
  ) as employment_24m
from entered_enrolment as enrolment
-- Observations that name the months lie on the due day.
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
    max(employment) filter (where months_after_exit = 24 and employment <> 'unknown') as employment_24m
  from visible_observation
  where months_after_exit is not null
  group by enrolment_id
) as by_months on by_months.enrolment_id = enrolment.enrolment_id
-- Of the dated ones the nearest that says something.
left join (
  select
    observation.enrolment_id,
    max(seen_near(due_day(enrolment.exited_on, 3), observation.observed_on, observation.in_receipt))
      filter (where observation.in_receipt in ('yes', 'no')) as receipt_3m,
    max(seen_near(due_day(enrolment.exited_on, 6), observation.observed_on, observation.in_receipt))
      filter (where observation.in_receipt in ('yes', 'no')) as receipt_6m,
    max(seen_near(due_day(enrolment.exited_on, 12), observation.observed_on, observation.in_receipt))
      filter (where observation.in_receipt in ('yes', 'no')) as receipt_12m,
    max(seen_near(due_day(enrolment.exited_on, 24), observation.observed_on, observation.in_receipt))
      filter (where observation.in_receipt in ('yes', 'no')) as receipt_24m,
    max(seen_near(due_day(enrolment.exited_on, 3), observation.observed_on, observation.employment))
      filter (where observation.employment <> 'unknown') as employment_3m,
    max(seen_near(due_day(enrolment.exited_on, 6), observation.observed_on, observation.employment))
      filter (where observation.employment <> 'unknown') as employment_6m,
    max(seen_near(due_day(enrolment.exited_on, 12), observation.observed_on, observation.employment))
      filter (where observation.employment <> 'unknown') as employment_12m,
    max(seen_near(due_day(enrolment.exited_on, 24), observation.observed_on, observation.employment))
      filter (where observation.employment <> 'unknown') as employment_24m
  from visible_observation as observation
  join visible_enrolment as enrolment on enrolment.enrolment_id = observation.enrolment_id
  where observation.months_after_exit is null and enrolment.exited_on is not null
  group by observation.enrolment_id
) as by_date on by_date.enrolment_id = enrolment.enrolment_id
left join (
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
      range_agg(daterange(starts_on, ends_on, '[]')) filter (where kind = 'employment')
    ] end as employed
  from visible_spell
  group by participant_id
) as spells on spells.participant_id = enrolment.participant_id
left join (
  select
    participant_id,
    range_agg(daterange(observed_from, observed_through, '[]')) filter (where kind = 'benefit') as receipt,
    range_agg(daterange(observed_from, observed_through, '[]')) filter (where kind = 'employment') as employment
  from visible_coverage
  where participant_id is not null
  group by participant_id
) as covered on covered.participant_id = enrolment.participant_id
left join (
  select
    range_agg(daterange(observed_from, observed_through, '[]')) filter (where kind = 'benefit') as receipt,
    range_agg(daterange(observed_from, observed_through, '[]')) filter (where kind = 'employment') as employment
  from visible_coverage
  where participant_id is null
) as covered_for_all on true
where enrolment.exited_on is not null;
