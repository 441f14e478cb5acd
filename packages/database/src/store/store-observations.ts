import { type RawBuilder, sql } from 'kysely';
import { findRuns, namesRun } from './find-runs.ts';
import { goodRows, isGood } from './merge-records.ts';
import { mergedTable } from './record-shape.ts';
import { observation } from './record-shapes.ts';
import { reportFinding } from './report-finding.ts';
import { reportUnknownRuns } from './report-unknown-runs.ts';
import { stagedTable } from './staged-column.ts';
import { idOfKey } from './store-enrolments.ts';
import { storeRecords } from './store-records.ts';
import { isStaged, type StoredCounts, type StoreWork } from './store-work.ts';

/** Stores follow-ups of participations, which must be known. */
export async function storeObservations(work: StoreWork): Promise<StoredCounts> {
  await findRuns(work, 'observations');
  await reportUnknownRuns(work, { kind: 'observations', mayBeAmbiguous: true });
  await sql`drop table named_run`.execute(work.trx);
  await findEnrolments(work);
  const rows = sql`select s.*, f.enrolment_id
    from (${goodRows('observations')}) s join found_participation f on f.file = s.file and f.line = s.line`;
  return storeRecords(work, { shape: observation, rows, check: () => checkDates(work) });
}

/**
 * Fills `found_participation`: by key where there is one, else by person and run. A run number that several locations use is
 * no obstacle, as long as the person took part in one of those runs only.
 */
async function findEnrolments(work: StoreWork): Promise<void> {
  const fitting = sql`from (${goodRows('observations')}) s
    join enrolment e on e.participant_id = s.participant and e.version_to is null`;
  await sql`create temp table found_participation on commit drop as
    with found as (
      select s.file, s.line, e.enrolment_id, e.run_id ${fitting} join run r on r.run_id = e.run_id
      where ${namesRun('s')} and (s.enrolment_key is null or e.enrolment_id = ${idOfKey(sql`s.enrolment_key`)})
    ),
    counted as (
      select file, line, count(*) as matches, count(distinct run_id) as runs, (array_agg(enrolment_id))[1] as enrolment_id
      from found group by file, line
    )
    select s.file, s.line, coalesce(c.matches, 0) as matches, coalesce(c.runs, 0) as runs, c.enrolment_id
    from (${goodRows('observations')}) s left join counted c on c.file = s.file and c.line = s.line`.execute(
    work.trx,
  );
  const rowsWhere = (condition: RawBuilder<boolean>): RawBuilder<unknown> =>
    sql`select s.file, s.line from (${goodRows('observations')}) s join found_participation f on f.file = s.file and f.line = s.line
      where ${condition}`;
  const none = sql<boolean>`f.matches = 0`;
  await reportFinding(work, {
    rule: 'depends_on_refused_row',
    column: null,
    rows: rowsWhere(sql`${none} and ${dependsOnRefusedEnrolment(work)}`),
  });
  await reportFinding(work, { rule: 'unknown_enrolment', column: null, rows: rowsWhere(none) });
  await reportFinding(work, { rule: 'ambiguous_run', column: 'run', rows: rowsWhere(sql`f.runs > 1`) });
  await reportFinding(work, {
    rule: 'ambiguous_enrolment',
    column: 'enrolment_key',
    rows: rowsWhere(sql`f.matches > 1 and f.runs = 1`),
  });
}

function dependsOnRefusedEnrolment(work: StoreWork): RawBuilder<boolean> {
  if (!isStaged(work, 'enrolments')) return sql<boolean>`false`;
  return sql<boolean>`exists (select from ${stagedTable('enrolments')} d where d.participant = s.participant and d.run = s.run
    and coalesce(d.enrolment_key = s.enrolment_key, true) and not ${isGood('d')})`;
}

/** A follow-up belongs after an exit, on a day that has come; one of somebody who never entered is kept and counts nowhere. */
async function checkDates(work: StoreWork): Promise<void> {
  const knownOn = sql`${work.options.knownOn}::date`;
  const rowsWhere = (condition: RawBuilder<boolean>): RawBuilder<unknown> =>
    sql`select m.file, m.line from ${mergedTable(observation)} m
      join enrolment e on e.enrolment_id = m.enrolment_id and e.version_to is null
      cross join lateral (select (e.exited_on + make_interval(months => m.months_after_exit))::date as due) d
      where ${condition}`;
  await reportFinding(work, {
    rule: 'follow_up_without_exit',
    column: null,
    rows: rowsWhere(sql`e.entered_on is not null and e.exited_on is null`),
  });
  await reportFinding(work, {
    rule: 'follow_up_before_exit',
    column: 'observed_on',
    rows: rowsWhere(sql`e.entered_on is not null and m.observed_on < e.exited_on`),
  });
  await reportFinding(work, {
    rule: 'date_in_future',
    column: 'months_after_exit',
    rows: rowsWhere(sql`d.due > ${knownOn}`),
  });
  await reportFinding(work, {
    rule: 'follow_up_without_entry',
    column: null,
    rows: rowsWhere(sql`e.entered_on is null`),
  });
  await reportFinding(work, {
    rule: 'observation_month_date_mismatch',
    column: 'observed_on',
    rows: rowsWhere(sql`abs(m.observed_on - d.due) > 31`),
  });
}
