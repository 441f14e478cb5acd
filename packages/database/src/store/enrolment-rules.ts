import { type RawBuilder, sql } from 'kysely';
import { filesWith } from './merge-records.ts';
import { mergedTable } from './record-shape.ts';
import { enrolment } from './record-shapes.ts';
import { dropRefused, type RowRules, reportFinding } from './report-finding.ts';
import type { StoreWork } from './store-work.ts';

const merged = mergedTable(enrolment);

/** Rules about a participation `m` and its run `t` as it is at present. */
export function enrolmentRules(work: StoreWork): RowRules {
  return {
    from: sql`${merged} m left join run_state t on t.run_id = m.run_id and t.version_to is null`,
    rules: [
      {
        rule: 'entry_outside_run',
        column: 'entered_on',
        isBroken: sql<boolean>`(m.entered_on < t.starts_on - 31 or m.entered_on > t.ends_on + 31)`,
      },
      ...reasonsAlone(work),
    ],
  };
}

/** A file without the days of exits, or a form without one, may find the exit stored: else its reasons are without. */
function reasonsAlone(work: StoreWork): RowRules['rules'] {
  const dated = new Set(filesWith(work, { kind: 'enrolments', column: 'exited_on' }));
  const files = filesWith(work, { kind: 'enrolments', column: 'exit_reason' }).filter(
    (one) => !dated.has(one),
  );
  if (files.length === 0) return [];
  const isBroken = sql<boolean>`(m.file = any(${files}::integer[]) and m.exit_reason is not null and m.exited_on is null)`;
  return [{ rule: 'reason_without_exit', column: 'exit_reason', isBroken }];
}

/** Looks for participations of a person in one run beside each other, which only keys make possible. */
export async function checkDoubles(work: StoreWork): Promise<void> {
  if (filesWith(work, { kind: 'enrolments', column: 'enrolment_key' }).length === 0) return;
  await refuseStoredWithoutKey(work);
  await reportOverlaps(work);
}

/** Tells of keys that will belong to another person or run than in the store: a correction, or a key that was taken. */
export async function reportMoved(work: StoreWork): Promise<void> {
  if (filesWith(work, { kind: 'enrolments', column: 'enrolment_key' }).length === 0) return;
  await reportFinding(work, {
    rule: 'enrolment_moved',
    column: 'enrolment_key',
    rows: sql`select m.file, m.line from ${merged} m
      join enrolment e on e.enrolment_id = m.enrolment_id and e.version_to is null
      where m.differs and (e.participant_id <> m.participant_id or e.run_id <> m.run_id)`,
  });
}

/** Whether the delivery ends what it does not contain, at every location of its rows; refused rows keep it from being complete. */
function isComplete({ options, refusals }: StoreWork): boolean {
  return options.mode === 'replace' && refusals.count === 0;
}

/** Refuses a new participation with a key beside one that is stored without and stays: it would count twice. */
async function refuseStoredWithoutKey(work: StoreWork): Promise<void> {
  if (isComplete(work)) return;
  const refused = await reportFinding(work, {
    rule: 'stored_without_key',
    column: 'enrolment_key',
    rows: sql`select m.file, m.line from ${merged} m
      join enrolment e on e.participant_id = m.participant_id and e.run_id = m.run_id
        and e.version_to is null and e.enrolment_key is null
      where m.enrolment_key is not null and m.current_row is null and coalesce(${sharesDay('m', 'e')}, true)
        and not exists (select from ${merged} n where n.current_row = e.ctid)`,
  });
  if (refused > 0) await dropRefused(work, enrolment);
}

async function reportOverlaps(work: StoreWork): Promise<void> {
  const columns = sql`participant_id, run_id, enrolment_id, entered_on, exited_on`;
  await reportFinding(work, {
    rule: 'overlapping_enrolment',
    column: 'entered_on',
    hasOther: true,
    rows: sql`with present as (
        select file, line, ${columns} from ${merged} where entered_on is not null
        union all
        select null, null, ${columns} from enrolment c where not ${isComplete(work)}::boolean and c.version_to is null and c.entered_on is not null
          and (c.participant_id, c.run_id) in (select participant_id, run_id from ${merged} where current_row is null or differs)
          and not exists (select from ${merged} n where n.current_row = c.ctid)
      ),
      several as (
        select p.* from present p
        join (select participant_id, run_id from present group by participant_id, run_id having count(*) > 1) g
          using (participant_id, run_id)
      )
      select m.file, m.line, min(o.file) as other_file, min(o.line) as other_line
      from several p join ${merged} m on m.file = p.file and m.line = p.line and (m.current_row is null or m.differs)
      join several o on o.participant_id = m.participant_id and o.run_id = m.run_id and o.enrolment_id <> m.enrolment_id
        and ${sharesDay('m', 'o')}
      group by m.file, m.line`,
  });
}

/** Whether two participations, seen through their aliases, share a day; unknown without both entries. */
function sharesDay(one: string, other: string): RawBuilder<boolean> {
  const day = (alias: string, column: string): RawBuilder<unknown> => sql.ref(`${alias}.${column}`);
  const lastDay = (alias: string): RawBuilder<unknown> =>
    sql`coalesce(${day(alias, 'exited_on')}, 'infinity')`;
  return sql<boolean>`(${day(one, 'entered_on')} <= ${lastDay(other)} and ${day(other, 'entered_on')} <= ${lastDay(one)})`;
}
