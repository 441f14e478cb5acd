-- References from what grows with every delivery are checked once per statement. A foreign key looks at row after row and
-- locks what it finds: it took as long as writing the rows. The rule is the same, whoever writes: a statement after which a
-- participation, a spell or a coverage names a person or a run that does not exist is refused with the code of a foreign key.

alter table enrolment
  drop constraint enrolment_participant_id_fkey,
  drop constraint enrolment_run_id_fkey;
alter table spell drop constraint spell_participant_id_fkey;
alter table coverage drop constraint coverage_participant_id_fkey;

-- The argument joins what the rows refer to and says which of them found nothing. Planned anew for each statement: one row
-- wants another plan than a million. Writers hold this lock anyway; with it nobody takes away what a row has just found.
-- A context of some locations sees whom its new rows name, because they name them.
create function refuse_lost_reference() returns trigger
  language plpgsql
as $function$
declare
  is_lost boolean;
begin
  perform pg_advisory_xact_lock(7215001);
  execute format('select exists (select from added a %s)', tg_argv[0]) into is_lost;
  if is_lost then
    raise foreign_key_violation using message = format('A row of %I refers to something that does not exist', tg_table_name);
  end if;
  return null;
end $function$;

do $triggers$
declare
  referring record;
  event text;
begin
  for referring in
    select * from (values
      (
        'enrolment',
        'left join participant p using (participant_id) left join run r using (run_id)
          where p.participant_id is null or r.run_id is null'
      ),
      ('spell', 'left join participant p using (participant_id) where p.participant_id is null'),
      (
        'coverage',
        'left join participant p using (participant_id) where a.participant_id is not null and p.participant_id is null'
      )
    ) as named (relation, lost)
  loop
    foreach event in array array['insert', 'update'] loop
      execute format(
        'create trigger %I after %s on %I referencing new table as added for each statement
          execute function refuse_lost_reference(%L)',
        referring.relation || '_refers_after_' || event, event, referring.relation, referring.lost
      );
    end loop;
  end loop;
end $triggers$;

-- The other side: who or what is still named is neither taken away nor given another id.
create function refuse_loss_of_named() returns trigger
  language plpgsql
as $function$
declare
  is_named boolean;
begin
  perform pg_advisory_xact_lock(7215001);
  execute format('select exists (select from gone g where %s)', tg_argv[0]) into is_named;
  if is_named then
    raise foreign_key_violation using message = format('A row of %I is still referred to', tg_table_name);
  end if;
  return null;
end $function$;

do $triggers$
declare
  named record;
  event text;
begin
  for named in
    select * from (values
      (
        'participant',
        'not exists (select from participant p where p.participant_id = g.participant_id) and (
          exists (select from enrolment e where e.participant_id = g.participant_id)
          or exists (select from spell s where s.participant_id = g.participant_id)
          or exists (select from coverage c where c.participant_id = g.participant_id))'
      ),
      (
        'run',
        'not exists (select from run r where r.run_id = g.run_id)
          and exists (select from enrolment e where e.run_id = g.run_id)'
      )
    ) as named (relation, lost)
  loop
    foreach event in array array['update', 'delete'] loop
      execute format(
        'create trigger %I after %s on %I referencing old table as gone for each statement
          execute function refuse_loss_of_named(%L)',
        named.relation || '_is_named_after_' || event, event, named.relation, named.lost
      );
    end loop;
  end loop;
end $triggers$;
