-- A change that was asked for with a key of its own is made once, however often it is sent. Of key and request only hashes
-- are kept, and whoever asks sees their own alone.
create table idempotency_key (
  actor text not null,
  key_hash text not null check (key_hash ~ '^[0-9a-f]{64}$'),
  request_hash text not null check (request_hash ~ '^[0-9a-f]{64}$'),
  import_id integer not null references import,
  -- What the first answer said: the version that was current then, and whether there was nothing to change.
  data_version integer not null,
  is_unchanged boolean not null,
  recorded_at timestamptz not null default now(),
  primary key (actor, key_hash)
);

alter table idempotency_key enable row level security;
alter table idempotency_key force row level security;
create policy own on idempotency_key to neue_wege_app
  using ((select has_context()) and actor = (select current_setting('app.actor', true)))
  with check ((select has_context()) and actor = (select current_setting('app.actor', true)));
grant select, insert on idempotency_key to neue_wege_app;
