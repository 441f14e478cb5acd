import { type RawBuilder, sql } from 'kysely';
import { idOfKey } from './enrolment-id.ts';
import { namesRun } from './find-runs.ts';
import { followUpRules, withCarriedDays } from './follow-up-rules.ts';
import { filesWith } from './merge-records.ts';
import { mergedTable } from './record-shape.ts';
import { enrolment } from './record-shapes.ts';
import { reportFinding } from './report-finding.ts';
import { stagedTable } from './staged-column.ts';
import { goodRows, isGood } from './staged-rows.ts';
import { isStaged, type StoreWork } from './store-work.ts';

/** The rules that a stored follow-up may not break, whatever day its participation gets. */
const refusing = ['follow_up_without_exit', 'follow_up_before_exit', 'follow_up_in_future'];

/**
 * Refuses rows whose new days a stored follow-up does not fit. One that the delivery brings again is taken as delivered, and
 * one that a complete delivery ends is left out.
 */
export async function checkStoredFollowUps(work: StoreWork): Promise<void> {
  const days = ['entered_on', 'exited_on'];
  if (days.every((column) => filesWith(work, { kind: 'enrolments', column }).length === 0)) return;
  const { rows } = await sql`select from observation where version_to is null limit 1`.execute(work.trx);
  if (rows.length === 0) return;
  await reportUnfitting(work, await followUpsToBe(work));
}

/**
 * Refuses rows that moved an exit over a stored follow-up because the row that would have moved the follow-up was refused
 * after them. Answers whether there are any: what is stored by then contradicts itself, good rows or not.
 */
export async function refuseContradictions(work: StoreWork): Promise<boolean> {
  if (work.refusals.count === 0 || !isStaged(work, 'enrolments') || !isStaged(work, 'observations'))
    return false;
  const isMoved = sql<boolean>`c.version_to = ${work.version}::integer`;
  return (await reportUnfitting(work, followUpsAsStored(isMoved))) > 0;
}

async function reportUnfitting(work: StoreWork, followUps: RawBuilder<unknown>): Promise<number> {
  const broken = followUpRules.filter(({ rule }) => refusing.includes(rule)).map(({ isBroken }) => isBroken);
  const rows = sql`select distinct m.file, m.line from ${withCarriedDays(followUps, work.options.knownOn)}
    where ${sql.join(broken, sql` or `)}`;
  return reportFinding(work, { rule: 'exit_under_follow_up', column: 'exited_on', rows });
}

const columns = sql`n.file, n.line, n.entered_on, n.exited_on, f.months_after_exit`;

/** Rows `n` that change days of participations, stored as `c` before, with the follow-ups `f` at present. */
function moved(isBefore: RawBuilder<boolean>): RawBuilder<unknown> {
  return sql`${mergedTable(enrolment)} n
    join enrolment c on c.enrolment_id = n.enrolment_id and ${isBefore}
      and (c.entered_on, c.exited_on) is distinct from (n.entered_on, n.exited_on)
    join observation f on f.enrolment_id = n.enrolment_id and f.version_to is null`;
}

function followUpsAsStored(isBefore: RawBuilder<boolean>): RawBuilder<unknown> {
  return sql`(select ${columns}, f.observed_on from ${moved(isBefore)} where n.differs)`;
}

/** The follow-ups as they will be of participations whose days change, each with the row that changes them. */
async function followUpsToBe(work: StoreWork): Promise<RawBuilder<unknown>> {
  const isCurrent = sql<boolean>`c.version_to is null`;
  if (!isStaged(work, 'observations')) return followUpsAsStored(isCurrent);
  const dated = filesWith(work, { kind: 'observations', column: 'observed_on' });
  return sql`(select ${columns}, case when a.file = any(${dated}::integer[]) then a.observed_on else f.observed_on end as observed_on
    from ${moved(isCurrent)}
    left join (select o.file, o.participant, r.run_id, o.months_after_exit::smallint, o.observed_on::date,
        ${idOfKey(sql`o.enrolment_key`)} as enrolment_id
      from (${goodRows(work, 'observations')}) o join run r on ${namesRun('o')}) a
      on a.participant = n.participant_id and a.run_id = n.run_id and coalesce(a.enrolment_id, n.enrolment_id) = n.enrolment_id
      and a.months_after_exit is not distinct from f.months_after_exit
      and (f.months_after_exit is not null or a.observed_on = f.observed_on)
    where n.differs and not (${await endsOthers(work)}::boolean and a.file is null))`;
}

/** Whether the follow-ups are complete: what is stored and not delivered again ends. */
async function endsOthers(work: StoreWork): Promise<boolean> {
  if (work.options.mode !== 'replace') return false;
  const refused = sql`select from ${stagedTable('observations')} s where not ${isGood('s')} limit 1`;
  return (await refused.execute(work.trx)).rows.length === 0;
}
