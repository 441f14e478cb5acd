-- Uploads on their way to an import. The bytes lie with the process that received them and are gone with it; this says what
-- became of them, also after that process was killed.
create table import_job (
  job_id uuid primary key,
  actor text not null check (actor <> ''),
  -- As of an import: null for whoever saw every location.
  locations text[] check (cardinality(locations) > 0),
  -- The process that holds the bytes, and when it last said that it lives.
  server text not null check (server <> ''),
  alive_at timestamptz not null default clock_timestamp(),
  state text not null check (state in ('receiving', 'reading', 'awaiting_confirmation', 'storing', 'stored', 'unchanged',
    'refused', 'failed', 'cancelled', 'expired')),
  started_at timestamptz not null default clock_timestamp(),
  ended_at timestamptz,
  import_id integer references import,
  failure text check (failure <> ''),
  -- Hashes of what the client called the request, and of the request: nothing of either can be read back.
  idempotency_key text check (idempotency_key ~ '^[0-9a-f]{64}$'),
  request_hash text check (request_hash ~ '^[0-9a-f]{64}$'),
  check ((ended_at is null) = (state in ('receiving', 'reading', 'awaiting_confirmation', 'storing'))),
  check ((failure is not null) = (state = 'failed'))
);
-- What failed may be tried again under the same name.
create unique index import_job_once on import_job (actor, idempotency_key)
  where idempotency_key is not null and state <> 'failed';
create index import_job_open on import_job (started_at) where ended_at is null;

alter table import_job enable row level security, force row level security;
create policy of_locations on import_job to neue_wege_app
  using ((select sees_all()) or locations <@ (select array(select own_locations())));
grant select, insert on import_job to neue_wege_app;
grant update (state, alive_at, ended_at, import_id, failure) on import_job to neue_wege_app;
