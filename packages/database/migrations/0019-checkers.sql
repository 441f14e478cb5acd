-- Everybody who checked a release of a return, and not the last one alone: none of them signs it off. Of those that are frozen it
-- does not matter any more.
alter table return_release add column checkers text[] not null default '{}';
alter table return_release no force row level security;
update return_release set checkers = array[checked_by] where checked_by is not null and state <> 'frozen';
alter table return_release force row level security;
grant update (checkers) on return_release to neue_wege_app;
