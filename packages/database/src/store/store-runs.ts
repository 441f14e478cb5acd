import { type RawBuilder, sql } from 'kysely';
import { applyRecords } from './apply-records.ts';
import { checkCopies } from './check-copies.ts';
import { checkReference, createReferred } from './check-references.ts';
import { filesWith, mergeRecords } from './merge-records.ts';
import { mergedTable } from './record-shape.ts';
import { runPeriod, runState } from './record-shapes.ts';
import { dropRefused, reportFinding } from './report-finding.ts';
import { goodRows, readableRows } from './staged-rows.ts';
import { checkOrder } from './store-records.ts';
import {
  type CreatedCounts,
  nothingCreated,
  nothingStored,
  type StoredCounts,
  type StoreWork,
} from './store-work.ts';

const periods = mergedTable(runPeriod);
const states = mergedTable(runState);

/** Stores runs: who they are, what all rows of a run say together, and what each says from a day on. */
export async function storeRuns(work: StoreWork): Promise<StoredCounts> {
  const created = await resolveNames(work);
  await sql`insert into run (location, project, run_number)
    select distinct location, project, run from (${goodRows(work, 'runs')}) s on conflict do nothing`.execute(
    work.trx,
  );
  await checkAgreement(work);
  await mergeRecords(work, { shape: runPeriod, rows: withRun(readableRows(work, 'runs')) });
  await checkCopies(work, runPeriod);
  await dropRefused(work, runPeriod);
  await mergeStates(work);
  await refuseRunsOutOfOrder(work);
  await applyRecords(work, runState);
  await applyRecords(work, runPeriod);
  return { ...(await countRuns(work)), created };
}

function withRun(rows: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`select s.*, r.run_id from (${rows}) s
    join run r on r.location = s.location and r.project = s.project and r.run_number = s.run`;
}

async function resolveNames(work: StoreWork): Promise<CreatedCounts> {
  if (work.options.createMissing) {
    const rows = goodRows(work, 'runs');
    const locations = await createReferred(work, { column: 'location', rows });
    const projects = await createReferred(work, { column: 'project', rows });
    return { ...nothingCreated, locations, projects };
  }
  await checkReference(work, { kind: 'runs', column: 'location' });
  await checkReference(work, { kind: 'runs', column: 'project' });
  return nothingCreated;
}

/** Rows of one run may leave out what another says, but must not contradict it. */
async function checkAgreement(work: StoreWork): Promise<void> {
  for (const { name } of runState.values) {
    const value = sql.ref(`s.${name}`);
    const run = sql`partition by s.location, s.project, s.run`;
    const rows = sql`select file, line from (
      select s.file, s.line, ${value} is not null and min(${value}) over (${run}) <> max(${value}) over (${run}) as contradicts
      from (${readableRows(work, 'runs')}) s) j where contradicts`;
    await reportFinding(work, { rule: 'conflicting_rows', column: name, rows });
  }
}

/**
 * One row per run. What is empty in all its rows is cleared only by the row that speaks from the beginning: a further row
 * says what changes from a day on, not that the dates of the run are gone.
 */
async function mergeStates(work: StoreWork): Promise<void> {
  const facts = runState.values.flatMap(({ name }) => {
    const files = filesWith(work, { kind: 'runs', column: name });
    const clears = sql`bool_or(s.valid_from is null and s.file = any(${files}::integer[]))`;
    return [
      sql`max(${sql.ref(`s.${name}`)}) as ${sql.id(name)}`,
      sql`${clears} as ${sql.id(`clears_${name}`)}`,
    ];
  });
  const first = sql`order by s.valid_from nulls first, s.file, s.line`;
  const rows = sql`select run_id, (array_agg(s.file ${first}))[1] as file, (array_agg(s.line ${first}))[1] as line, ${sql.join(facts)}
    from (${withRun(goodRows(work, 'runs'))}) s group by run_id`;
  await mergeRecords(work, {
    shape: runState,
    rows,
    mergedValueOf: ({ name }) =>
      sql`coalesce(${sql.ref(`s.${name}`)}, case when not ${sql.ref(`s.clears_${name}`)} then ${sql.ref(`c.${name}`)} end)`,
  });
}

async function refuseRunsOutOfOrder(work: StoreWork): Promise<void> {
  await checkOrder(work, runState);
  await reportFinding(work, {
    rule: 'depends_on_refused_row',
    column: null,
    rows: sql`select p.file, p.line from ${states} m join refused_row x on x.file = m.file and x.line = m.line
      join ${periods} p on p.run_id = m.run_id and (p.file, p.line) <> (m.file, m.line)`,
  });
  await dropRefused(work, runState);
  await dropRefused(work, runPeriod);
}

/** Counted by row: a run whose dates change counts once, with its first row. */
async function countRuns(work: StoreWork): Promise<StoredCounts> {
  const { rows } = await sql<Pick<StoredCounts, 'added' | 'changed' | 'unchanged' | 'cleared'>>`select
    count(*) filter (where is_new) as added,
    count(*) filter (where not is_new and differs) as changed,
    count(*) filter (where not is_new and not differs) as unchanged,
    coalesce(sum(cleared), 0) as cleared
    from (
      select p.current_row is null as is_new, p.differs or (m.differs and is_first) as differs,
        p.cleared + case when is_first then m.cleared else 0 end as cleared
      from ${periods} p join ${states} m using (run_id)
      cross join lateral (select (p.file, p.line) = (m.file, m.line) as is_first) f
    ) j`.execute(work.trx);
  return { ...nothingStored, ...rows[0] };
}
