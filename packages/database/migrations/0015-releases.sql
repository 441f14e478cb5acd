-- What was released under disclosure control: every published table of a data version, protected together for one profile.
-- Nothing exact stands here: figures that are withheld are absent. Releases are never changed and never taken away: the next
-- one is protected so that none of its figures gives away what an earlier one withheld, so that the withdrawal of an import,
-- an erasure or a re-keying leaves them as they are. They hold counts and no person.

-- Protection reads the facts of all locations and writes releases, as a role that does nothing else; the working role reads.
do $role$
begin
  if not exists (select from pg_roles where rolname = 'neue_wege_protection') then
    -- Another database of this server may be creating it at this moment.
    begin
      create role neue_wege_protection nologin;
    exception when duplicate_object or unique_violation then null;
    end;
  end if;
  if exists (select from pg_roles where rolname = 'neue_wege_protection' and (rolsuper or rolbypassrls)) then
    raise exception 'The role neue_wege_protection must be neither a superuser nor above row security';
  end if;
  if not (select rolsuper from pg_roles where rolname = current_user) then
    begin
      grant neue_wege_protection to current_user;
    exception when insufficient_privilege then
      if not pg_has_role(current_user, 'neue_wege_protection', 'member') then
        raise exception 'As a superuser, run first: grant neue_wege_protection to % with admin option', quote_ident(current_user);
      end if;
    end;
  end if;
end $role$;

create table release (
  release_id integer primary key generated always as identity,
  -- A snapshot is read by every question until the next one; a return keeps the figures that were filed.
  kind text not null check (kind in ('snapshot', 'quarterly_return')),
  quarter text references quarterly_return,
  return_number integer check (return_number > 0),
  profile text not null check (profile in ('MANAGEMENT', 'PUBLIC')),
  data_version integer not null references data_version,
  -- The day on which the data version became known, and from which cohorts are seen.
  as_of date not null,
  catalogue_version integer not null,
  -- How it was protected, and a hash of everything that decides what is published: with another one the same data version
  -- is released anew.
  rule jsonb not null check (jsonb_typeof(rule) = 'object'),
  definition text not null check (definition ~ '^[0-9a-f]{64}$'),
  built_on date not null,
  built_at timestamptz not null default now(),
  actor text not null check (actor <> ''),
  check ((kind = 'quarterly_return') = (quarter is not null)),
  check ((quarter is null) = (return_number is null)),
  unique nulls not distinct (profile, data_version, definition, quarter, return_number)
);
create index release_current on release (profile, data_version desc, release_id desc) where kind = 'snapshot';

-- What a table consists of, so that one without any row at the locations of a context is still that table.
create table release_table (
  release_id integer not null references release,
  table_id text not null,
  position integer not null,
  dimensions text[] not null,
  measures text[] not null,
  exclusions boolean not null,
  primary key (release_id, table_id)
);

-- The rows of one location with all their margins; without a location, the rows across locations.
create table release_part (
  release_id integer not null,
  table_id text not null,
  location text,
  content jsonb not null check (jsonb_typeof(content) = 'object'),
  foreign key (release_id, table_id) references release_table,
  unique nulls not distinct (release_id, table_id, location)
);

-- What is withheld and by which rule: a reader of figures sees one marker for all. Rows by the names that they have in every
-- table, many at a time: they are read all together or not at all.
create table release_unit (
  release_id integer not null references release,
  system text not null,
  withheld_by text not null check (withheld_by in ('primary', 'secondary', 'base', 'attribute')),
  row_ids text[] not null,
  primary key (release_id, system, withheld_by)
);

-- What an attacker can infer from a release, as often as it was tried. Apart from the release, since it tells of every location.
create table release_attack (
  attack_id integer primary key generated always as identity,
  release_id integer not null references release,
  attacked_at timestamptz not null default now(),
  actor text not null check (actor <> ''),
  record jsonb not null check (jsonb_typeof(record) = 'object')
);
create index release_attack_of on release_attack (release_id, attack_id desc);

-- That something was released, and of what it consists, is the same for everybody. Figures belong to their location; those
-- across locations, what is withheld and what could be inferred belong to whoever sees all.
do $rights$
declare
  name text;
begin
  foreach name in array array['release', 'release_table', 'release_part', 'release_unit', 'release_attack'] loop
    execute format('alter table %I enable row level security, force row level security', name);
    execute format('grant select on %I to neue_wege_app', name);
    execute format('grant select, insert on %I to neue_wege_protection', name);
    execute format('create policy protection on %I for select to neue_wege_protection using ((select sees_all()))', name);
    execute format('create policy add on %I for insert to neue_wege_protection with check ((select sees_all()))', name);
  end loop;
end $rights$;
create policy seen on release for select to neue_wege_app using ((select has_context()));
create policy seen on release_table for select to neue_wege_app using ((select has_context()));
create policy of_location on release_part for select to neue_wege_app
  using ((select sees_all()) or location in (select own_locations()));
create policy of_all on release_unit for select to neue_wege_app using ((select sees_all()));
create policy of_all on release_attack for select to neue_wege_app using ((select sees_all()));

-- The facts that protection counts, of all locations or none: a table protected for some of them would fall to whoever
-- sees the others. Views see as whoever asks.
grant usage on schema public to neue_wege_protection;
do $facts$
declare
  name text;
begin
  foreach name in array array[
    'data_version', 'run', 'location', 'project', 'run_state', 'run_period', 'enrolment', 'observation', 'spell', 'coverage',
    'municipality', 'programme_phase', 'reference_value', 'target'
  ] loop
    execute format('grant select on %I to neue_wege_protection', name);
    execute format('create policy protection on %I for select to neue_wege_protection using ((select sees_all()))', name);
  end loop;
  for name in
    select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind = 'v'
  loop
    execute format('grant select on %I to neue_wege_protection', name);
  end loop;
end $facts$;
