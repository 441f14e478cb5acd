-- What is said of the sections of a return, kept with its release: [{"section", "text"}, …]. Nothing was said until now.
alter table return_release add column notes jsonb not null default '[]' check (jsonb_typeof(notes) = 'array');
grant update (notes) on return_release to neue_wege_app;
