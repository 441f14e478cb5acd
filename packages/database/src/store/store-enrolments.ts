import { type RawBuilder, sql } from 'kysely';
import { createRuns, findRuns, sameWords } from './find-runs.ts';
import { enrolment } from './record-shapes.ts';
import { reportFinding } from './report-finding.ts';
import { reportUnknownRuns } from './report-unknown-runs.ts';
import { readableRows } from './staged-rows.ts';
import { storeRecords } from './store-records.ts';
import type { StoredCounts, StoreWork } from './store-work.ts';

/** Stores participations; their runs must be known, or are created when the options say so. */
export async function storeEnrolments(work: StoreWork): Promise<StoredCounts> {
  const created = work.options.createMissing ? await createRuns(work, 'enrolments') : 0;
  await findRuns(work, 'enrolments');
  await reportUnknownRuns(work, { kind: 'enrolments', mayBeAmbiguous: false });
  await findEnrolments(work);
  const rows = sql`select s.*, f.run_id, f.enrolment_id, s.participant as participant_id
    from (${readableRows('enrolments')}) s join found_enrolment f on f.file = s.file and f.line = s.line`;
  return { ...(await storeRecords(work, { shape: enrolment, rows })), created };
}

/** Id of a participation with a key of its own. */
export function idOfKey(key: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`md5('key|' || ${key})::uuid`;
}

/**
 * Fills `found_enrolment` with the id of each row. A row without a key is the participation in that run that is stored
 * without one, else the only one with a key, stored or in this delivery; if there are several, it is refused.
 */
async function findEnrolments(work: StoreWork): Promise<void> {
  const { trx } = work;
  const rows = sql`select s.file, s.line, s.participant, s.enrolment_key, n.run_id
    from (${readableRows('enrolments')}) s join named_run n on ${sameWords('s', 'n')}`;
  const ownId = (row: string): RawBuilder<unknown> =>
    sql`md5('run|' || ${sql.ref(`${row}.participant`)} || '|' || ${sql.ref(`${row}.run_id`)})::uuid`;
  await sql`create temp table found_enrolment on commit drop as
    with named as (${rows}),
    keyed as (
      select e.participant_id as participant, e.run_id, e.enrolment_id from enrolment e
      where e.version_to is null and e.enrolment_key is not null
        and (e.participant_id, e.run_id) in (select n.participant, n.run_id from named n where n.enrolment_key is null)
      union
      select n.participant, n.run_id, ${idOfKey(sql`n.enrolment_key`)} from named n where n.enrolment_key is not null
    ),
    choice as (
      select k.participant, k.run_id, case
          when exists (select from enrolment e where e.enrolment_id = ${ownId('k')} and e.version_to is null) then ${ownId('k')}
          when count(*) = 1 then (array_agg(k.enrolment_id))[1]
        end as enrolment_id
      from keyed k group by k.participant, k.run_id
    )
    select s.file, s.line, s.run_id, case
        when s.enrolment_key is not null then ${idOfKey(sql`s.enrolment_key`)}
        when c.participant is null then ${ownId('s')}
        else c.enrolment_id
      end as enrolment_id
    from named s left join choice c on s.enrolment_key is null and c.participant = s.participant and c.run_id = s.run_id`.execute(
    trx,
  );
  await sql`drop table named_run`.execute(trx);
  await reportFinding(work, {
    rule: 'ambiguous_enrolment',
    column: 'enrolment_key',
    rows: sql`select file, line from found_enrolment where enrolment_id is null`,
  });
}
