import { type RawBuilder, sql } from 'kysely';
import { findRuns, namesRun } from './find-runs.ts';
import { followUpRules, ofEnrolments } from './follow-up-rules.ts';
import { mergedTable } from './record-shape.ts';
import { observation } from './record-shapes.ts';
import { reportFinding } from './report-finding.ts';
import { reportUnknownRuns } from './report-unknown-runs.ts';
import { stagedTable } from './staged-column.ts';
import { isGood, readableRows } from './staged-rows.ts';
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
    from (${readableRows('observations')}) s join found_participation f on f.file = s.file and f.line = s.line`;
  return storeRecords(work, { shape: observation, rows, check: () => checkDates(work) });
}

/**
 * Fills `found_participation`: by key where there is one, else by person and run. A run number that several locations use is
 * no obstacle, as long as the person took part in one of those runs only.
 */
async function findEnrolments(work: StoreWork): Promise<void> {
  const fitting = sql`from (${readableRows('observations')}) s
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
    from (${readableRows('observations')}) s left join counted c on c.file = s.file and c.line = s.line`.execute(
    work.trx,
  );
  const rowsWhere = (condition: RawBuilder<boolean>): RawBuilder<unknown> =>
    sql`select s.file, s.line from (${readableRows('observations')}) s join found_participation f on f.file = s.file and f.line = s.line
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

async function checkDates(work: StoreWork): Promise<void> {
  const followUps = ofEnrolments(mergedTable(observation), work.options.knownOn);
  for (const { rule, column, isBroken } of followUpRules) {
    const rows = sql`select m.file, m.line from ${followUps} where ${isBroken}`;
    await reportFinding(work, { rule, column, rows });
  }
}
