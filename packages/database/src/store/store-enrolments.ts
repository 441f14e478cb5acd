import { type RawBuilder, sql } from 'kysely';
import { createRuns, findRuns, sameWords } from './find-runs.ts';
import { goodRows } from './merge-records.ts';
import { enrolment } from './record-shapes.ts';
import { reportFinding } from './report-finding.ts';
import { reportUnknownRuns } from './report-unknown-runs.ts';
import { storeRecords } from './store-records.ts';
import type { StoredCounts, StoreWork } from './store-work.ts';

/** Stores participations; their runs must be known, or are created when the options say so. */
export async function storeEnrolments(work: StoreWork): Promise<StoredCounts> {
  const created = work.options.createMissing ? await createRuns(work, 'enrolments') : 0;
  await findRuns(work, 'enrolments');
  await reportUnknownRuns(work, { kind: 'enrolments', mayBeAmbiguous: false });
  await findEnrolments(work);
  const rows = sql`select s.*, f.run_id, f.enrolment_id, s.participant as participant_id
    from (${goodRows('enrolments')}) s join found_enrolment f on f.file = s.file and f.line = s.line`;
  return { ...(await storeRecords(work, { shape: enrolment, rows })), created };
}

/** Id of a participation with a key of its own. */
export function idOfKey(key: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`md5('key|' || ${key})::uuid`;
}

/**
 * Fills `found_enrolment` with the id of each good row. A row without a key is the participation in that run that is stored
 * without one, else the only one with a key, stored or in this delivery; if there are several, it is refused.
 */
async function findEnrolments(work: StoreWork): Promise<void> {
  const { trx } = work;
  const rows = sql`select s.file, s.line, s.participant, s.enrolment_key, n.run_id
    from (${goodRows('enrolments')}) s join named_run n on ${sameWords('s', 'n')}`;
  await sql`create temp table found_enrolment on commit drop as
    with named as (${rows}),
    nameless as (select distinct participant, run_id, md5('run|' || participant || '|' || run_id)::uuid as own_id
      from named where enrolment_key is null),
    keyed as (
      select e.participant_id as participant, e.run_id, e.enrolment_id from nameless n
      join enrolment e on e.participant_id = n.participant and e.run_id = n.run_id
      where e.version_to is null and e.enrolment_key is not null
      union
      select participant, run_id, ${idOfKey(sql`enrolment_key`)} from named where enrolment_key is not null
    ),
    choice as (
      select n.participant, n.run_id, n.own_id, e.enrolment_id is not null as is_stored,
        count(k.enrolment_id) as keyed, (array_agg(k.enrolment_id))[1] as keyed_id
      from nameless n
      left join enrolment e on e.enrolment_id = n.own_id and e.version_to is null
      left join keyed k on k.participant = n.participant and k.run_id = n.run_id
      group by n.participant, n.run_id, n.own_id, e.enrolment_id
    )
    select s.file, s.line, s.run_id, case
        when s.enrolment_key is not null then ${idOfKey(sql`s.enrolment_key`)}
        when c.is_stored or c.keyed = 0 then c.own_id
        when c.keyed = 1 then c.keyed_id
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
