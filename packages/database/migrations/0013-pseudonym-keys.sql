-- Which keys made the pseudonyms, told by a value that only the same key gives and from which it cannot be told: a delivery
-- with another key than the store was filled with would make two people of one. The keys themselves are outside.
create table pseudonym_key (
  key_version smallint primary key check (key_version > 0),
  check_value text not null unique check (check_value ~ '^[0-9a-f]{64}$'),
  since timestamptz not null default now()
);

alter table pseudonym_key enable row level security;
alter table pseudonym_key force row level security;
create policy seen on pseudonym_key for select to neue_wege_app using ((select has_context()));
-- The first key is that of the first delivery. The next one comes with all people, by whoever owns the tables.
create policy begin on pseudonym_key for insert to neue_wege_app with check ((select has_context()) and key_version = 1);
grant select, insert on pseudonym_key to neue_wege_app;
