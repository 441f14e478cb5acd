-- What became of a delivery, by which profiles it was read, and all that was found in it: also of one that was refused, of
-- which no row is kept.

alter table import add column status text;
-- The owner of the tables need be no superuser: while this runs, row security holds for others alone.
alter table import no force row level security;
update import set status = case when data_version is null then 'unchanged' else 'stored' end;
alter table import force row level security;
alter table import alter column status set not null;
alter table import add constraint import_status check (
  case status when 'stored' then data_version is not null when 'unchanged' then data_version is null
    when 'refused' then data_version is null and withdrawn_by is null else false end);

-- [{"name", "sha256"}, …] in the order of the files that they were applied to, each once.
alter table import add column profiles jsonb not null default '[]' check (jsonb_typeof(profiles) = 'array');

create table import_finding (
  import_id integer not null references import on delete cascade,
  -- The order in which findings are read: that of the files and their lines.
  ordinal integer not null check (ordinal > 0),
  -- Empty for the delivery as a whole; line null for a file as a whole, column null for a row as a whole.
  file text not null,
  line integer,
  column_name text,
  rule text not null,
  severity text not null check (severity in ('error', 'warning', 'notice')),
  -- What is allowed: never what a cell holds.
  message_de text not null,
  message_en text not null,
  primary key (import_id, ordinal)
);
alter table import_finding enable row level security, force row level security;
create policy of_import on import_finding to neue_wege_app
  using ((select sees_all()) or import_id in (select own_imports()));
grant select, insert on import_finding to neue_wege_app;
