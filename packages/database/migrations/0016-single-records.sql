-- A version of one record that somebody typed is told apart from one of a delivery: released at once, it would show a reader
-- of two releases one person move.
alter table data_version add column is_single_record boolean not null default false;
