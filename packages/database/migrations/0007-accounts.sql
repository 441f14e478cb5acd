-- Who may ask: people with their sign-in, keys of programs, and what keeps both. In a schema of its own, which only the role
-- neue_wege_accounts may read: the role that reads figures sees nothing of it. Tokens, links and keys are kept as hashes.
-- Instants are the database's own, so that all servers share one clock.

do $$ begin
  create role neue_wege_accounts nologin;
exception when duplicate_object or unique_violation then null;
end $$;

do $$ begin
  if not pg_has_role(current_user, 'neue_wege_accounts', 'member') then
    grant neue_wege_accounts to current_user;
  end if;
end $$;

create schema account;
grant usage on schema account to neue_wege_accounts;

create table account.person (
  id text primary key,
  name text not null,
  -- In lower case; of an account without an address a made-up one that ends in .invalid.
  email text not null unique check (email = lower(email)),
  email_verified boolean not null default false,
  image text,
  two_factor_enabled boolean not null default false,
  roles text[] not null default '{}',
  all_locations boolean not null default false,
  locations text[] not null default '{}',
  disabled_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check (not all_locations or locations = '{}')
);

-- How a person proves who they are: by password (provider credential) or at an identity provider.
create table account.credential (
  id text primary key,
  person_id text not null references account.person on delete cascade,
  provider_id text not null,
  account_id text not null,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (provider_id, account_id)
);
create index credential_of_person on account.credential (person_id);

-- Alive until expires_at, if it was last seen (updated_at) not too long ago.
create table account.session (
  id text primary key,
  token_hash text not null unique,
  person_id text not null references account.person on delete cascade,
  ip_address text,
  user_agent text,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index session_of_person on account.session (person_id);

-- What was begun and is to be finished soon: a second factor, a visit to the identity provider. Identifiers are hashes.
create table account.verification (
  id text primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index verification_identifier on account.verification (identifier);

create table account.second_factor (
  id text primary key,
  person_id text not null unique references account.person on delete cascade,
  -- Both encrypted with a key outside the database.
  secret text not null,
  backup_codes text not null,
  verified boolean,
  failed_verification_count integer,
  locked_until timestamptz
);

-- Requests to sign in per address and path.
create table account.rate_limit (
  id text primary key,
  key text not null unique,
  count integer not null,
  last_request bigint not null
);

-- Attempts to guess a password, counted in buckets: what a bucket counts (an account, an address, both) stands in it as a hash.
create table account.sign_in_attempt (
  bucket text primary key,
  attempts integer not null,
  last_at timestamptz not null default now(),
  blocked_until timestamptz not null default now()
);

-- Signs in once. Without a person it makes the first administrator.
create table account.sign_in_link (
  token_hash text primary key,
  person_id text references account.person on delete cascade,
  expires_at timestamptz not null,
  created_at timestamptz not null default now()
);

-- A key of a person can never do more than that person; a key without one is a program's own.
create table account.api_key (
  id text primary key,
  name text not null,
  key_hash text not null unique,
  -- The beginning of the key, by which people recognise it.
  prefix text not null,
  person_id text references account.person on delete cascade,
  roles text[] not null,
  all_locations boolean not null,
  locations text[] not null,
  created_by text not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz,
  check (not all_locations or locations = '{}')
);
create index api_key_of_person on account.api_key (person_id);

do $$
declare name text;
begin
  foreach name in array array['person', 'credential', 'session', 'verification', 'second_factor',
                              'rate_limit', 'sign_in_attempt', 'sign_in_link', 'api_key'] loop
    execute format('alter table account.%I enable row level security, force row level security', name);
    execute format('create policy accounts on account.%I to neue_wege_accounts using (true) with check (true)', name);
    execute format('grant select, insert, update, delete on account.%I to neue_wege_accounts', name);
  end loop;
end $$;
