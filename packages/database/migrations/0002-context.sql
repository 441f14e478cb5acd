-- The context of a request, set for one transaction by one helper (set_config(..., true)) and read by the views.
-- After the transaction a setting is an empty string, not null.

create function visible_version() returns integer
  language sql stable
  return nullif(current_setting('app.data_version', true), '')::integer;
