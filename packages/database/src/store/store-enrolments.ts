import { type RawBuilder, sql } from 'kysely';
import { idOfKey } from './enrolment-id.ts';
import { checkDoubles, enrolmentRules, reportMoved } from './enrolment-rules.ts';
import { createRuns, findRuns, forgetRuns, listRunWords } from './find-runs.ts';
import { mergedTable } from './record-shape.ts';
import { enrolment } from './record-shapes.ts';
import { reportBroken } from './report-finding.ts';
import { reportUnknownRuns } from './report-unknown-runs.ts';
import { readableRows } from './staged-rows.ts';
import { storeRecords } from './store-records.ts';
import { nothingCreated, type StoredCounts, type StoreWork } from './store-work.ts';
import { checkStoredFollowUps } from './stored-follow-ups.ts';

/** Stores participations; their runs must be known, or are created when the options say so. */
export async function storeEnrolments(work: StoreWork): Promise<StoredCounts> {
  const isSame = await listRunWords(work, 'enrolments');
  const created = work.options.createMissing ? await createRuns(work, 'enrolments') : nothingCreated;
  await findRuns(work);
  await reportUnknownRuns(work, { kind: 'enrolments', mayBeAmbiguous: false });
  const withRuns = sql`select s.*, n.run_id
    from (${readableRows(work, 'enrolments')}) s join named_run n on ${isSame('s', 'n')}`;
  const rows = rowsWithIds(withRuns, { isChosen: await chooseEnrolments(work, withRuns) });
  const stored = await storeRecords(work, {
    shape: enrolment,
    rows,
    resolve: () => refuseAmbiguous(work),
    rules: enrolmentRules(work),
    async check() {
      await checkDoubles(work);
      await reportMoved(work);
      await checkStoredFollowUps(work);
    },
  });
  await forgetRuns(work);
  return { ...stored, created };
}

/** Id of a participation without a key of its own. */
function idOfRun(row: string): RawBuilder<unknown> {
  return sql`md5('run|' || ${sql.ref(`${row}.participant`)} || '|' || ${sql.ref(`${row}.run_id`)})::uuid`;
}

/** Rows with runs, and with ids: null where several participations are meant. */
function rowsWithIds(
  withRuns: RawBuilder<unknown>,
  { isChosen }: { isChosen: boolean },
): RawBuilder<unknown> {
  const ofKey = idOfKey(sql`s.enrolment_key`);
  const rows = sql`(${withRuns}) s`;
  if (!isChosen) {
    return sql`select s.*, s.participant as participant_id,
      case when s.enrolment_key is null then ${idOfRun('s')} else ${ofKey} end as enrolment_id from ${rows}`;
  }
  return sql`select s.*, s.participant as participant_id, case
      when s.enrolment_key is not null then ${ofKey}
      when c.participant is null then ${idOfRun('s')}
      else c.enrolment_id
    end as enrolment_id
    from ${rows} left join chosen_enrolment c on s.enrolment_key is null and c.participant = s.participant and c.run_id = s.run_id`;
}

/**
 * Fills `chosen_enrolment`, for people and runs with a participation that has a key, stored or in this delivery: with the
 * participation in that run that is stored without one, else the only one with a key, else none. Answers false where no row
 * without a key could mean one with a key.
 */
async function chooseEnrolments(work: StoreWork, withRuns: RawBuilder<unknown>): Promise<boolean> {
  const { trx } = work;
  const isKeyed = sql<boolean>`e.version_to is null and e.enrolment_key is not null`;
  const rowsOf = (condition: RawBuilder<boolean>): RawBuilder<boolean> =>
    sql`exists (select from (${readableRows(work, 'enrolments')}) s where ${condition})`;
  const { rows } = await sql<{ is_needed: boolean }>`select ${rowsOf(sql`s.enrolment_key is null`)}
    and (exists (select from enrolment e where ${isKeyed}) or ${rowsOf(sql`s.enrolment_key is not null`)}) as is_needed`.execute(
    trx,
  );
  if (rows[0]?.is_needed !== true) return false;
  // As a table of its own, so that the planner knows how many rows these are.
  await sql`create temp table named_enrolment on commit drop as
    select s.participant, s.enrolment_key, s.run_id from (${withRuns}) s`.execute(trx);
  await sql`analyze named_enrolment`.execute(trx);
  await sql`create temp table chosen_enrolment on commit drop as
    with keyed as (
      select e.participant_id as participant, e.run_id, e.enrolment_id from enrolment e
      where ${isKeyed} and (e.participant_id, e.run_id) in (select n.participant, n.run_id from named_enrolment n where n.enrolment_key is null)
      union
      select n.participant, n.run_id, ${idOfKey(sql`n.enrolment_key`)} from named_enrolment n where n.enrolment_key is not null
    )
    select k.participant, k.run_id, case
        when exists (select from enrolment e where e.enrolment_id = ${idOfRun('k')} and e.version_to is null) then ${idOfRun('k')}
        when count(*) = 1 then (array_agg(k.enrolment_id))[1]
      end as enrolment_id
    from keyed k group by k.participant, k.run_id`.execute(trx);
  return true;
}

/** Refuses the rows that may mean several participations. */
async function refuseAmbiguous(work: StoreWork): Promise<void> {
  const isBroken = sql<boolean>`m.enrolment_id is null and m.run_id is not null`;
  await reportBroken(work, {
    from: sql`${mergedTable(enrolment)} m`,
    rules: [{ rule: 'ambiguous_enrolment', column: 'enrolment_key', isBroken }],
  });
}
