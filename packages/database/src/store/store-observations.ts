import { type RawBuilder, sql } from 'kysely';
import { idOfKey } from './enrolment-id.ts';
import { findRuns, forgetRuns, listRunWords, type SameWords } from './find-runs.ts';
import { followUpRules, withCarriedDays } from './follow-up-rules.ts';
import { mergedTable } from './record-shape.ts';
import { observation } from './record-shapes.ts';
import { reportFinding } from './report-finding.ts';
import { reportUnknownRuns } from './report-unknown-runs.ts';
import { stagedTable } from './staged-column.ts';
import { isGood, readableRows } from './staged-rows.ts';
import { storeRecords } from './store-records.ts';
import { isStaged, type StoredCounts, type StoreWork } from './store-work.ts';

const merged = mergedTable(observation);

/** Stores follow-ups of participations, which must be known. */
export async function storeObservations(work: StoreWork): Promise<StoredCounts> {
  const isSame = await listRunWords(work, 'observations');
  await findRuns(work);
  await reportUnknownRuns(work, { kind: 'observations', mayBeAmbiguous: true });
  const stored = await storeRecords(work, {
    shape: observation,
    rows: await rowsWithEnrolments(work, isSame),
    carried: ['run_id', 'entered_on', 'exited_on'],
    resolve: () => refuseUnresolved(work),
    rules: { from: withCarriedDays(merged, work.options.knownOn), rules: followUpRules },
  });
  await forgetRuns(work);
  return stored;
}

/**
 * The rows, each as often as participations fit it, and once without any where none does: by key where there is one,
 * else by person and run. A run number that several locations use is no obstacle, as long as the person took part in one of
 * those runs only.
 */
async function rowsWithEnrolments(work: StoreWork, isSame: SameWords): Promise<RawBuilder<unknown>> {
  const { rows } = await sql`select from named_run where matches > 1 limit 1`.execute(work.trx);
  const found = sql`e.enrolment_id, e.run_id, e.entered_on, e.exited_on`;
  const isOfPerson = sql<boolean>`e.participant_id = s.participant
    and (s.enrolment_key is null or e.enrolment_id = ${idOfKey(sql`s.enrolment_key`)})`;
  const staged = sql`(${readableRows(work, 'observations')}) s`;
  if (rows.length === 0) {
    return sql`select s.*, ${found} from ${staged} join named_run n on ${isSame('s', 'n')}
      left join enrolment e on ${isOfPerson} and e.run_id = n.run_id and e.version_to is null`;
  }
  return sql`select s.*, ${found} from ${staged}
    left join (select f.run, f.location, f.project, e.participant_id, ${found}
      from fitting_run f join enrolment e on e.run_id = f.run_id and e.version_to is null) e
    on ${isOfPerson} and ${isSame('s', 'e')}`;
}

/** Refuses the rows for which no participation was found, or more than one. */
async function refuseUnresolved(work: StoreWork): Promise<void> {
  const { rows } = await sql<{ missing: number; repeated: number }>`select
      count(*) filter (where m.enrolment_id is null) as missing,
      count(*) - (select count(*) from (${readableRows(work, 'observations')}) s) as repeated
    from ${merged} m`.execute(work.trx);
  if (rows[0] === undefined) return;
  if (rows[0].missing > 0) await refuseUnknown(work);
  if (rows[0].repeated > 0) await refuseAmbiguous(work);
}

async function refuseUnknown(work: StoreWork): Promise<void> {
  const rowsWhere = (condition: RawBuilder<boolean>): RawBuilder<unknown> =>
    sql`select s.file, s.line from (${readableRows(work, 'observations')}) s
      join ${merged} m on m.file = s.file and m.line = s.line and m.enrolment_id is null where ${condition}`;
  await reportFinding(work, {
    rule: 'depends_on_refused_row',
    column: null,
    rows: rowsWhere(dependsOnRefusedEnrolment(work)),
  });
  await reportFinding(work, { rule: 'unknown_enrolment', column: null, rows: rowsWhere(sql`true`) });
}

async function refuseAmbiguous(work: StoreWork): Promise<void> {
  const rowsWhere = (condition: RawBuilder<boolean>): RawBuilder<unknown> =>
    sql`select m.file, m.line from ${merged} m group by m.file, m.line having count(*) > 1 and ${condition}`;
  const runs = sql`count(distinct m.run_id)`;
  await reportFinding(work, { rule: 'ambiguous_run', column: 'run', rows: rowsWhere(sql`${runs} > 1`) });
  await reportFinding(work, {
    rule: 'ambiguous_enrolment',
    column: 'enrolment_key',
    rows: rowsWhere(sql`${runs} = 1`),
  });
}

function dependsOnRefusedEnrolment(work: StoreWork): RawBuilder<boolean> {
  if (!isStaged(work, 'enrolments')) return sql<boolean>`false`;
  return sql<boolean>`exists (select from ${stagedTable('enrolments')} d where d.participant = s.participant and d.run = s.run
    and coalesce(d.enrolment_key = s.enrolment_key, true) and not ${isGood('d')})`;
}
