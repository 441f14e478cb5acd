-- An import that was taken back, and by which version: its rows are history, as everything else.
alter table import add column withdrawn_by integer references data_version;

-- The version of its measure's definition under which a target was agreed.
alter table target add column measure_version integer not null default 1 check (measure_version > 0);
