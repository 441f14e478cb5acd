-- Records are read by run, page by page, and a run is asked for by its key.

create index enrolment_of_run on enrolment (run_id);
create unique index run_by_key on run (run_key);
