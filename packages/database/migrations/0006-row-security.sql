-- Row security under everything: the program works as neue_wege_app, a role that owns nothing and logs in nowhere, and sees
-- the rows of the locations that its transaction names in app.locations, of no location none. The role is one for all
-- databases of a server. A later table in its reach gets `enable` and `force row level security`, policies and grants.

do $role$
begin
  if not exists (select from pg_roles where rolname = 'neue_wege_app') then
    -- Another database of this server may be creating it at this moment.
    begin
      create role neue_wege_app nologin;
    exception when duplicate_object or unique_violation then null;
    end;
  end if;
  if exists (select from pg_roles where rolname = 'neue_wege_app' and (rolsuper or rolbypassrls)) then
    raise exception 'The role neue_wege_app must be neither a superuser nor above row security';
  end if;
  if not (select rolsuper from pg_roles where rolname = current_user) then
    begin
      grant neue_wege_app to current_user;
    exception when insufficient_privilege then
      if not pg_has_role(current_user, 'neue_wege_app', 'member') then
        raise exception 'As a superuser, run first: grant neue_wege_app to % with admin option', quote_ident(current_user);
      end if;
    end;
  end if;
  execute format('grant temporary on database %I to neue_wege_app', current_database());
end $role$;

-- Whose imports they are: the locations that the importing context was limited to, null for one that saw all.
alter table import add column locations text[] check (cardinality(locations) > 0);

-- What the role may do at all. A row is never deleted, and of what stands only the end of its validity is written.
grant usage on schema public to neue_wege_app;
grant select on all tables in schema public to neue_wege_app;
revoke all on migration, migration_lock, audit_event from neue_wege_app;
grant insert on
  data_version, import, import_file, import_rejection, run, participant, location, project, run_state, run_period, enrolment,
  observation, spell, coverage, municipality, programme_phase, reference_value, target, quarterly_return, return_release
  to neue_wege_app;
grant update (version_to) on
  location, project, run_state, run_period, enrolment, observation, spell, coverage, municipality, programme_phase,
  reference_value, target
  to neue_wege_app;
grant update (withdrawn_by) on import to neue_wege_app;
grant update (state, data_version, as_of) on quarterly_return to neue_wege_app;

-- What the transaction may see: '*' for every location, else a JSON list of keys. Whatever else stands there names no
-- location. A policy asks through a scalar sub-select, once per query; `sees_all` comes first, so that a context of all
-- locations never looks up a list. The lists are functions, not sub-selects over tables, so that planning them costs a
-- context of all locations nothing either, and are always hashed, whatever the planner believes about their length.

create function sees_all() returns boolean
  language sql stable parallel safe
  return coalesce(current_setting('app.locations', true) = '*', false);

create function has_context() returns boolean
  language sql stable parallel safe
  return coalesce(
    current_setting('app.locations', true) = '*'
    or current_setting('app.locations', true)
      ~ '^\["([^"\\]|\\["\\/bfnrt]|\\u(?!0000|[dD][89a-fA-F])[0-9a-fA-F]{4})+"(,"([^"\\]|\\["\\/bfnrt]|\\u(?!0000|[dD][89a-fA-F])[0-9a-fA-F]{4})+")*\]$',
    false
  );

create function own_locations() returns setof text
  language sql stable parallel safe
begin atomic
  select json_array_elements_text(
    case when has_context() and not sees_all() then current_setting('app.locations', true)::json else '[]'::json end
  );
end;

create function own_runs() returns setof integer
  language sql stable parallel safe
begin atomic
  select run_id from run where location in (select own_locations());
end;

create function own_projects() returns setof text
  language sql stable parallel safe
begin atomic
  select project from run where location in (select own_locations());
end;

-- At any time: what became known of a participation later, or was taken back, is as much of that location.
create function own_enrolments() returns setof uuid
  language sql stable parallel safe
begin atomic
  select enrolment_id from enrolment where run_id in (select own_runs());
end;

create function own_people() returns setof uuid
  language sql stable parallel safe
begin atomic
  select participant_id from enrolment where run_id in (select own_runs());
end;

create function own_imports() returns setof integer
  language sql stable parallel safe
begin atomic
  select import_id from import where locations <@ array(select own_locations());
end;

-- The newest version known by a day. A function is planned when it runs, so that it can stand behind the settings of the
-- statement that makes them.
create function newest_version(day date) returns integer
  language sql stable parallel safe
begin atomic
  select coalesce(max(data_version), 0) from data_version where known_on <= day;
end;

do $force$
declare
  name text;
begin
  foreach name in array array[
    'data_version', 'import', 'import_file', 'import_rejection', 'run', 'participant', 'location', 'project', 'run_state',
    'run_period', 'enrolment', 'observation', 'spell', 'coverage', 'municipality', 'programme_phase', 'reference_value',
    'target', 'quarterly_return', 'return_release'
  ] loop
    execute format('alter table %I enable row level security, force row level security', name);
  end loop;
end $force$;

-- Of a location: what stands there is seen, added and ended by whoever may see it.
create policy of_location on location to neue_wege_app
  using ((select sees_all()) or location in (select own_locations()));
create policy of_location on run to neue_wege_app
  using ((select sees_all()) or location in (select own_locations()));
create policy of_run on run_state to neue_wege_app using ((select sees_all()) or run_id in (select own_runs()));
create policy of_run on run_period to neue_wege_app using ((select sees_all()) or run_id in (select own_runs()));
create policy of_run on enrolment to neue_wege_app using ((select sees_all()) or run_id in (select own_runs()));
create policy of_enrolment on observation to neue_wege_app
  using ((select sees_all()) or enrolment_id in (select own_enrolments()));

-- Of a person: of whom a location knows a participation. What is said of everybody is seen with any context.
create policy of_person on participant for select to neue_wege_app
  using ((select sees_all()) or participant_id in (select own_people()));
-- A person is added before the participation.
create policy add on participant for insert to neue_wege_app with check ((select has_context()));
create policy of_person on spell to neue_wege_app
  using ((select sees_all()) or participant_id in (select own_people()));
create policy of_person on coverage to neue_wege_app
  using ((select sees_all()) or participant_id in (select own_people()));
create policy of_everybody on coverage for select to neue_wege_app
  using (participant_id is null and (select has_context()));

-- Agreed for a location, or for all.
create policy of_location on reference_value to neue_wege_app
  using ((select sees_all()) or location in (select own_locations()));
create policy of_all on reference_value for select to neue_wege_app
  using (location is null and (select has_context()));
create policy of_location on target to neue_wege_app
  using ((select sees_all()) or location in (select own_locations()));
create policy of_all on target for select to neue_wege_app
  using (location is null and (select has_context()));

-- A project is known where it is carried out. Municipalities and phases are of nobody in particular: seen with any context.
-- All three are changed by whoever sees all.
create policy of_runs on project for select to neue_wege_app
  using ((select sees_all()) or project in (select own_projects()));
create policy add on project for insert to neue_wege_app with check ((select sees_all()));
create policy change on project for update to neue_wege_app using ((select sees_all()));
create policy seen on municipality for select to neue_wege_app using ((select has_context()));
create policy add on municipality for insert to neue_wege_app with check ((select sees_all()));
create policy change on municipality for update to neue_wege_app using ((select sees_all()));
create policy seen on programme_phase for select to neue_wege_app using ((select has_context()));
create policy add on programme_phase for insert to neue_wege_app with check ((select sees_all()));
create policy change on programme_phase for update to neue_wege_app using ((select sees_all()));

-- Versions are numbered for all, and every delivery makes one.
create policy seen on data_version for select to neue_wege_app using ((select has_context()));
create policy add on data_version for insert to neue_wege_app with check ((select has_context()));

-- An import may hold rows of every location, and its counts tell of them: it is seen with all the locations it was made for.
create policy of_locations on import to neue_wege_app
  using ((select sees_all()) or locations <@ (select array(select own_locations())));
create policy of_import on import_file to neue_wege_app
  using ((select sees_all()) or import_id in (select own_imports()));
create policy of_import on import_rejection to neue_wege_app
  using ((select sees_all()) or import_id in (select own_imports()));

-- Returns count all locations together.
create policy of_all on quarterly_return to neue_wege_app using ((select sees_all()));
create policy of_all on return_release to neue_wege_app using ((select sees_all()));
