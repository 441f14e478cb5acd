import { sql } from 'kysely';
import { type StoreCheck, statementCheck } from './store-check.ts';

type Place = { readonly place: string };

/** What holds of records, at whatever version they are known. */
export const recordChecks: readonly StoreCheck[] = [
  statementCheck({
    id: 'records_refer',
    says: 'Every record refers to a run, a person and an enrolment that exist',
    statement: sql<Place>`select n.place || ': ' || count(*) || ' records from data version ' || n.version_from as place from (
        select 'run_state without its run' as place, s.version_from from run_state s
          where not exists (select from run r where r.run_id = s.run_id)
        union all select 'run_period without its run', p.version_from from run_period p
          where not exists (select from run r where r.run_id = p.run_id)
        union all select 'enrolment without its run', e.version_from from enrolment e
          where not exists (select from run r where r.run_id = e.run_id)
        union all select 'enrolment without its person', e.version_from from enrolment e
          where not exists (select from participant p where p.participant_id = e.participant_id)
        union all select 'observation without its enrolment', o.version_from from observation o
          where not exists (select from enrolment e where e.enrolment_id = o.enrolment_id)
        union all select 'spell without its person', s.version_from from spell s
          where not exists (select from participant p where p.participant_id = s.participant_id)
        union all select 'coverage without its person', c.version_from from coverage c
          where c.participant_id is not null
            and not exists (select from participant p where p.participant_id = c.participant_id)
      ) n group by n.place, n.version_from`,
  }),
  statementCheck({
    id: 'identities_derived',
    says: 'The id of every enrolment follows from its key, or from its person and run',
    statement: sql<Place>`select 'enrolment: ' || count(*) || ' records from data version ' || e.version_from as place
      from enrolment e
      where e.enrolment_id <> md5(case when e.enrolment_key is null
        then 'run|' || e.participant_id || '|' || e.run_id else 'key|' || e.enrolment_key end)::uuid
      group by e.version_from`,
  }),
  statementCheck({
    id: 'days_in_order',
    says: 'Nobody left before they entered, and no stretch of time ends before it begins',
    statement: sql<Place>`select n.place || ': ' || count(*) || ' records from data version ' || n.version_from as place from (
        select 'enrolment' as place, version_from from enrolment where exited_on < entered_on
        union all select 'spell', version_from from spell where ends_on < starts_on
        union all select 'coverage', version_from from coverage where observed_through < observed_from
        union all select 'run_state', version_from from run_state where ends_on < starts_on
        union all select 'programme_phase', version_from from programme_phase where ends_on < starts_on
      ) n group by n.place, n.version_from`,
  }),
  statementCheck({
    id: 'import_counts',
    says: 'Every import wrote and ended as many records as it says, and kept the rows that it refused',
    statement: sql<Place>`with kept as (
        select version_from, version_to from location union all select version_from, version_to from project
        union all select version_from, version_to from run_period union all select version_from, version_to from enrolment
        union all select version_from, version_to from observation union all select version_from, version_to from spell
        union all select version_from, version_to from coverage union all select version_from, version_to from municipality
        union all select version_from, version_to from programme_phase
        union all select version_from, version_to from reference_value union all select version_from, version_to from target
      ), written as (select version_from as version, count(*) as n from kept group by version_from),
      closed as (select version_to as version, count(*) as n from kept where version_to is not null group by version_to),
      -- Runs are counted by row: one whose dates change counts with its first row, also where that writes no period. Which row
      -- came first is not kept, so that of a run with several periods it may stay open whether its dates count beside them.
      moved as (select s.version_from as version, count(*) filter (where not exists (
            select from run_period p where p.run_id = s.run_id and p.version_from = s.version_from)) as at_least,
          count(*) filter (where s.version_from is distinct from (select p.version_from from run_period p
            where p.run_id = s.run_id and p.version_from <= s.version_from and (p.version_to is null or p.version_to > s.version_from)
            order by p.valid_from nulls first limit 1)) as at_most
        from run_state s join run_state o on o.run_id = s.run_id and o.version_to = s.version_from group by s.version_from),
      counted as (select i.*, coalesce(w.n, 0) as written, coalesce(c.n, 0) as closed, coalesce(m.at_least, 0) as at_least,
          coalesce(m.at_most, 0) as at_most, i.changed + i.ended - coalesce(c.n, 0) as dates
        from import i left join written w on w.version = i.data_version left join closed c on c.version = i.data_version
        left join moved m on m.version = i.data_version where i.data_version is not null)
      select 'import ' || import_id || ' (data version ' || data_version || '): ' || written || ' records written for '
        || added + changed || ', ' || closed || ' ended for ' || changed + ended || ', ' || at_most || ' dates of runs changed' as place
      -- Locations, projects and runs that rows only name are created beside what is counted.
      from counted where dates not between at_least and at_most or written + dates < added + changed
      union all
      select 'import ' || i.import_id || ': ' || count(r.import_id) || ' refused rows kept of ' || i.rejected
      from import i left join import_rejection r on r.import_id = i.import_id where i.status <> 'refused'
      group by i.import_id having count(r.import_id) <> i.rejected`,
  }),
  statementCheck({
    id: 'returns_unchanged',
    says: 'The files of every frozen return have the bytes that were signed off',
    statement: sql<Place>`select quarter || ' release ' || release || ': ' || name as place from return_file
      where encode(sha256(content), 'hex') <> sha256
      union all
      select r.quarter || ' release ' || r.release || ' is frozen without a file' from return_release r
      where r.state = 'frozen'
        and not exists (select from return_file f where f.quarter = r.quarter and f.release = r.release)`,
  }),
];
