-- The quarterly return: a row for each release on its way from draft to frozen, and the files of those that are frozen. What is
-- frozen never changes, also not by the owner of the tables. Nothing was recorded until now.
drop table return_release;
alter table quarterly_return drop column state, drop column data_version, drop column as_of;

create table return_release (
  quarter text not null references quarterly_return,
  release integer not null check (release > 0),
  state text not null check (state in ('draft', 'checked', 'signed_off', 'frozen')),
  -- Why it was made after another one.
  reason text check (reason <> ''),
  prepared_by text not null check (prepared_by <> ''),
  prepared_at timestamptz not null default now(),
  checked_by text,
  checked_at timestamptz,
  signed_by text,
  signed_at timestamptz,
  frozen_by text,
  frozen_at timestamptz,
  -- Of which figures: those that were checked are signed off and frozen, or it is checked again.
  as_of date,
  data_version integer references data_version,
  catalogue_version integer,
  figures text check (figures ~ '^[0-9a-f]{64}$'),
  -- [{"id", "findings", "comment"}, …]
  entries jsonb check (jsonb_typeof(entries) = 'array'),
  primary key (quarter, release),
  check ((release = 1) = (reason is null)),
  check (num_nulls(checked_by, checked_at, as_of, data_version, catalogue_version, figures, entries)
    = case state when 'draft' then 7 else 0 end),
  check (num_nulls(signed_by, signed_at) = case when state in ('signed_off', 'frozen') then 0 else 2 end),
  check (num_nulls(frozen_by, frozen_at) = case state when 'frozen' then 0 else 2 end)
);
create unique index return_release_open on return_release (quarter) where state <> 'frozen';

create table return_file (
  quarter text not null,
  release integer not null,
  name text not null,
  audience text not null check (audience in ('management', 'public')),
  lang text not null check (lang in ('de', 'en')),
  format text not null,
  media_type text not null,
  content bytea not null,
  sha256 text not null,
  row_count integer not null check (row_count >= 0),
  primary key (quarter, release, name),
  unique (quarter, release, audience, lang, format),
  foreign key (quarter, release) references return_release,
  constraint return_file_hash check (sha256 = encode(sha256(content), 'hex'))
);

create function refuse_frozen_change() returns trigger language plpgsql as $$
begin
  raise exception 'A frozen return never changes' using errcode = 'insufficient_privilege';
end $$;

-- Files are added while a release is being frozen, and at no other time.
create function refuse_late_return_file() returns trigger language plpgsql as $$
begin
  if exists (select from return_release r
    where r.quarter = new.quarter and r.release = new.release and r.state = 'signed_off') then return new; end if;
  raise exception 'Files are added to a return that is being frozen alone' using errcode = 'insufficient_privilege';
end $$;

create trigger return_release_frozen before update or delete on return_release
  for each row when (old.state = 'frozen') execute function refuse_frozen_change();
create trigger return_file_frozen before update or delete on return_file
  for each row execute function refuse_frozen_change();
create trigger return_file_added before insert on return_file
  for each row execute function refuse_late_return_file();
alter table return_release enable always trigger return_release_frozen;
alter table return_file enable always trigger return_file_frozen;
alter table return_file enable always trigger return_file_added;

-- Returns count all locations together.
alter table return_release enable row level security, force row level security;
alter table return_file enable row level security, force row level security;
create policy of_all on return_release to neue_wege_app using ((select sees_all()));
create policy of_all on return_file to neue_wege_app using ((select sees_all()));
grant select, insert on return_release, return_file to neue_wege_app;
grant update (
    state, checked_by, checked_at, signed_by, signed_at, frozen_by, frozen_at, as_of, data_version, catalogue_version, figures,
    entries
  ) on return_release to neue_wege_app;
