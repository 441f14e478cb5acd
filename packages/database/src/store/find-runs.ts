import type { DeliveryFileKind } from '@neue-wege/domain';
import { type RawBuilder, sql } from 'kysely';
import { createReferred } from './check-references.ts';
import { stagedTable } from './staged-column.ts';
import { goodRows, isGood, readableRows } from './staged-rows.ts';
import { isStaged, type StoreWork } from './store-work.ts';

/** Runs that are known at present. */
export const currentRun: RawBuilder<unknown> = sql`select r.* from run r join run_state t on t.run_id = r.run_id and t.version_to is null`;

/** Whether a run `r` is one that a row, seen through its alias, names: what the row leaves out matches anything. */
export function namesRun(row: string): RawBuilder<boolean> {
  const [run, location, project] = [
    sql.ref(`${row}.run`),
    sql.ref(`${row}.location`),
    sql.ref(`${row}.project`),
  ];
  return sql<boolean>`(r.run_number = ${run} and (${location} is null or r.location = ${location})
    and (${project} is null or r.project = ${project}))`;
}

/** Whether two rows name a run in the same words. */
export function sameWords(one: string, other: string): RawBuilder<boolean> {
  const word = (column: string): RawBuilder<boolean> =>
    sql<boolean>`coalesce(${sql.ref(`${one}.${column}`)}, '') = coalesce(${sql.ref(`${other}.${column}`)}, '')`;
  return sql<boolean>`(${sql.join([word('run'), word('location'), word('project')], sql` and `)})`;
}

/**
 * Fills `named_run`: for each way in which the rows of a kind name a run, how many known runs it fits (`matches`) and
 * one of them (`run_id`). Needs no more than one look at each way, however many rows use it.
 */
export async function findRuns(work: StoreWork, kind: DeliveryFileKind): Promise<void> {
  await sql`create temp table named_run on commit drop as
    with named as (select distinct s.run, s.location, s.project from (${readableRows(kind)}) s),
    fitting as (
      select n.*, r.run_id from named n join (${currentRun}) r
        on r.location = n.location and r.project = n.project and r.run_number = n.run
      union all
      select n.*, r.run_id from named n join (${currentRun}) r on ${namesRun('n')} where n.location is null or n.project is null
    )
    select n.run, n.location, n.project, count(f.run_id)::integer as matches, min(f.run_id) as run_id
    from named n left join fitting f on ${sameWords('n', 'f')}
    group by n.run, n.location, n.project`.execute(work.trx);
}

/** Adds the runs that rows of a kind name in full and nobody defined, with their locations and projects. Answers how many records. */
export async function createRuns(work: StoreWork, kind: DeliveryFileKind): Promise<number> {
  const { trx, version } = work;
  const named = sql`select distinct s.run, s.location, s.project from (${goodRows(kind)}) s
    where s.location is not null and s.project is not null`;
  const locations = await createReferred(work, { column: 'location', rows: named });
  const projects = await createReferred(work, { column: 'project', rows: named });
  await sql`insert into run (location, project, run_number) select location, project, run from (${named}) s on conflict do nothing`.execute(
    trx,
  );
  const missing = sql`select r.run_id, ${version}::integer from (${named}) s
    join run r on r.location = s.location and r.project = s.project and r.run_number = s.run`;
  const added = await sql`with added as (
      insert into run_state (run_id, version_from) ${missing}
      where not exists (select from run_state t where t.run_id = r.run_id and t.version_to is null) returning run_id
    )
    insert into run_period (run_id, version_from) select run_id, ${version}::integer from added`.execute(trx);
  return locations + projects + Number(added.numAffectedRows ?? 0);
}

/** Whether a refused row of the file of runs is one that a row, seen through its alias, may mean. */
export function dependsOnRefusedRun(work: StoreWork, row: string): RawBuilder<boolean> {
  if (!isStaged(work, 'runs')) return sql<boolean>`false`;
  return sql<boolean>`exists (
    select from (select d.run as run_number, d.location, d.project from ${stagedTable('runs')} d where not ${isGood('d')}) r
    where ${namesRun(row)})`;
}
