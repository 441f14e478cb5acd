-- The versioned store. A record is valid at data version v when version_from <= v and (version_to is null or version_to > v).
-- Nothing is overwritten: a change ends the old row and adds a new one. Ids are derived from what identifies a record, or are
-- given once (run), so that every version of a record carries the same id. version_from and version_to name data versions
-- without a foreign key: it would look at every row written, and need an index of its own to take a version back.

create table data_version (
  data_version integer primary key check (data_version > 0),
  -- The day on which this became known; as-of questions take the newest version known by that day.
  known_on date not null,
  recorded_at timestamptz not null default now(),
  actor text not null,
  origin text not null check (origin in ('import', 'correction', 'withdrawal', 'erasure')),
  note text
);

create table import (
  import_id integer generated always as identity primary key,
  data_version integer references data_version,
  recorded_at timestamptz not null default now(),
  actor text not null,
  mode text not null check (mode in ('upsert', 'replace')),
  added integer not null,
  changed integer not null,
  unchanged integer not null,
  ended integer not null,
  rejected integer not null
);

create table import_file (
  import_id integer not null references import on delete cascade,
  position integer not null,
  name text not null,
  kind text not null,
  row_count integer not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  primary key (import_id, position)
);

create table import_rejection (
  import_id integer not null references import on delete cascade,
  position integer not null,
  line integer not null,
  rules text[] not null,
  -- The row as delivered, the person's key replaced by the pseudonym.
  cells jsonb not null,
  primary key (import_id, position, line)
);

-- What exists once and for all: the identity of runs and people. What is known of them is versioned.

create table run (
  run_id integer generated always as identity primary key,
  location text not null,
  project text not null,
  run_number text not null,
  unique (location, project, run_number)
);

create table participant (
  participant_id uuid primary key,
  key_version smallint not null
);

create table location (
  location text not null,
  name text,
  ags text,
  kind text,
  version_from integer not null,
  version_to integer check (version_to > version_from)
);
create unique index location_current on location (location) where version_to is null;

create table project (
  project text not null,
  name_de text,
  name_en text,
  description text,
  version_from integer not null,
  version_to integer check (version_to > version_from)
);
create unique index project_current on project (project) where version_to is null;

create table run_state (
  run_id integer not null references run,
  starts_on date,
  ends_on date check (ends_on >= starts_on),
  delivery_mode text,
  host_ags text,
  version_from integer not null,
  version_to integer check (version_to > version_from)
);
create unique index run_state_current on run_state (run_id) where version_to is null;

-- Valid time: what a run aims at from a day on. valid_from null = from the beginning.
create table run_period (
  run_id integer not null references run,
  valid_from date,
  places integer check (places >= 0),
  target_group text,
  contents text,
  legal_basis text,
  version_from integer not null,
  version_to integer check (version_to > version_from)
);
create unique index run_period_current on run_period (run_id, valid_from) nulls not distinct where version_to is null;

create table enrolment (
  -- md5 of what identifies it: 'key|' || enrolment_key when delivered, else 'run|' || participant_id || '|' || run_id.
  enrolment_id uuid not null,
  participant_id uuid not null references participant,
  run_id integer not null references run,
  enrolment_key text,
  assigned_on date,
  planned_start_on date,
  entered_on date,
  planned_exit_on date,
  exited_on date,
  exit_reason text,
  sex text,
  age_band text,
  single_parent text,
  long_term_recipient text,
  residence_ags text,
  responsible_ags text,
  in_receipt_at_entry text,
  progress_at_entry smallint,
  progress_at_exit smallint,
  recorded_on date,
  version_from integer not null,
  version_to integer check (version_to > version_from),
  check (exited_on is null or entered_on is null or exited_on >= entered_on)
);
create unique index enrolment_current on enrolment (enrolment_id) where version_to is null;
create index enrolment_of_person on enrolment (participant_id);

create table observation (
  enrolment_id uuid not null,
  months_after_exit smallint check (months_after_exit between 0 and 120),
  observed_on date,
  -- The months decide; only an observation without months is identified by its date.
  observed_key date generated always as (case when months_after_exit is null then observed_on end) stored,
  in_receipt text,
  employment text,
  unemployed text,
  exclusion text,
  version_from integer not null,
  version_to integer check (version_to > version_from),
  check (months_after_exit is not null or observed_on is not null)
);
create unique index observation_current on observation (enrolment_id, months_after_exit, observed_key) nulls not distinct
  where version_to is null;

create table spell (
  participant_id uuid not null references participant,
  kind text not null check (kind in ('benefit', 'employment')),
  starts_on date not null,
  ends_on date check (ends_on >= starts_on),
  detail text,
  subsidised text,
  end_reason text,
  version_from integer not null,
  version_to integer check (version_to > version_from)
);
create unique index spell_current on spell (participant_id, kind, starts_on) where version_to is null;

-- For which days the spells are complete; participant_id null = everybody.
create table coverage (
  participant_id uuid references participant,
  kind text not null check (kind in ('benefit', 'employment')),
  observed_from date not null,
  observed_through date not null check (observed_through >= observed_from),
  version_from integer not null,
  version_to integer check (version_to > version_from)
);
create unique index coverage_current on coverage (participant_id, kind, observed_from) nulls not distinct where version_to is null;

create table municipality (
  ags text not null,
  name text not null,
  relation text not null,
  version_from integer not null,
  version_to integer check (version_to > version_from)
);
create unique index municipality_current on municipality (ags) where version_to is null;

create table programme_phase (
  phase text not null,
  name_de text,
  name_en text,
  starts_on date not null,
  ends_on date check (ends_on >= starts_on),
  version_from integer not null,
  version_to integer check (version_to > version_from)
);
create unique index programme_phase_current on programme_phase (phase) where version_to is null;

create table reference_value (
  kind text not null,
  location text,
  ags text,
  year smallint not null,
  value numeric not null,
  source text not null,
  version_from integer not null,
  version_to integer check (version_to > version_from)
);
create unique index reference_value_current on reference_value (kind, location, ags, year) nulls not distinct where version_to is null;

create table target (
  measure text not null,
  location text,
  year smallint not null,
  value numeric not null,
  source text not null,
  comment text,
  version_from integer not null,
  version_to integer check (version_to > version_from)
);
create unique index target_current on target (measure, location, year) nulls not distinct where version_to is null;

-- The quarterly return, frozen as bytes and hash, and the append-only record of who did what.

create table quarterly_return (
  quarter text not null check (quarter ~ '^\d{4}-Q[1-4]$'),
  state text not null check (state in ('draft', 'checked', 'signed_off', 'frozen')),
  data_version integer references data_version,
  as_of date,
  primary key (quarter)
);

create table return_release (
  quarter text not null references quarterly_return,
  release integer not null check (release > 0),
  file_name text not null,
  media_type text not null,
  content bytea not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  frozen_at timestamptz not null default now(),
  primary key (quarter, release, file_name)
);

create table audit_event (
  audit_event_id bigint generated always as identity primary key,
  recorded_at timestamptz not null default now(),
  actor text not null,
  action text not null,
  detail jsonb not null default '{}'
);
