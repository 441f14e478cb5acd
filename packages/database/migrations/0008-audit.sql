-- Who did what: append-only, numbered without gaps, every entry chained to the one before it. Nothing was recorded until now.
drop table audit_event;

create table audit_event (
  sequence bigint primary key check (sequence > 0),
  -- When it was stored, by the clock of the database.
  recorded_at timestamptz not null,
  actor text not null check (actor <> '' and actor !~ E'[\\x01-\\x1f\\x7f]'),
  action text not null check (action ~ '^[a-z_]+$'),
  detail jsonb not null default '{}' check (jsonb_typeof(detail) = 'object'),
  previous_hash text not null check (previous_hash ~ '^[0-9a-f]{64}$'),
  hash text not null check (hash ~ '^[0-9a-f]{64}$')
);
create index audit_event_actor on audit_event (actor, sequence);
create index audit_event_action on audit_event (action, sequence);
create index audit_event_recorded_at on audit_event (recorded_at);

-- The last entry, apart from the table: whoever cuts off its end has to change this too. Writers wait here for one another.
create table audit_head (
  is_only boolean primary key default true check (is_only),
  sequence bigint not null,
  hash text not null check (hash ~ '^[0-9a-f]{64}$')
);
insert into audit_head (sequence, hash) values (0, repeat('0', 64));

-- SHA-256 of six lines in UTF-8: previous hash, number, instant (UTC, microseconds), actor, action, detail as PostgreSQL prints
-- it. No line can hold a line break, so that every entry has one text only, and any language can compute it again.
create function audit_hash(event audit_event) returns text
  language sql stable
  return encode(sha256(convert_to(concat_ws(E'\n',
    event.previous_hash,
    event.sequence,
    to_char(event.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    event.actor,
    event.action,
    event.detail::text), 'UTF8')), 'hex');

-- Whoever inserts says who, what and the detail; number, instant and hashes are given here.
create function chain_audit_event() returns trigger language plpgsql as $$
declare
  head audit_head;
begin
  select * into strict head from audit_head for update;
  new.sequence := head.sequence + 1;
  new.recorded_at := clock_timestamp();
  new.previous_hash := head.hash;
  new.hash := audit_hash(new);
  update audit_head set sequence = new.sequence, hash = new.hash;
  return new;
end $$;

create function refuse_audit_change() returns trigger language plpgsql as $$
begin
  -- The head moves with an insert, inside the trigger above.
  if tg_table_name = 'audit_head' and tg_op = 'UPDATE' and pg_trigger_depth() > 1 then return null; end if;
  raise exception 'The audit is append-only' using errcode = 'insufficient_privilege';
end $$;

create trigger audit_event_chain before insert on audit_event for each row execute function chain_audit_event();
create trigger audit_event_append_only before update or delete or truncate on audit_event
  for each statement execute function refuse_audit_change();
create trigger audit_head_append_only before update or delete or truncate on audit_head
  for each statement execute function refuse_audit_change();
alter table audit_event enable always trigger audit_event_chain;
alter table audit_event enable always trigger audit_event_append_only;
alter table audit_head enable always trigger audit_head_append_only;

-- Everybody's entries are kept; they are read in transactions alone that say so.
alter table audit_event enable row level security;
alter table audit_event force row level security;
create policy audit_event_append on audit_event for insert with check (true);
create policy audit_event_read on audit_event for select using (current_setting('app.audit', true) = 'on');
alter table audit_head enable row level security;
alter table audit_head force row level security;
create policy audit_head_read on audit_head for select using (true);
create policy audit_head_move on audit_head for update using (true);
grant select, insert (actor, action, detail) on audit_event to neue_wege_app;
grant select, update (sequence, hash) on audit_head to neue_wege_app;
