import type { DeliveryFileKind } from '@neue-wege/domain';
import { type RawBuilder, sql } from 'kysely';
import { createReferred } from './check-references.ts';
import { stagedTable } from './staged-column.ts';
import { goodRows, isGood, readableRows } from './staged-rows.ts';
import { type CreatedCounts, isStaged, type StoreWork } from './store-work.ts';

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
  return sql<boolean>`(${sql.join(
    wordColumns.map((name) => sameWord(name, [one, other])),
    sql` and `,
  )})`;
}

const wordColumns = ['run', 'location', 'project'] as const;

function sameWord(column: string, [one, other]: readonly [one: string, other: string]): RawBuilder<boolean> {
  return sql<boolean>`coalesce(${sql.ref(`${one}.${column}`)}, '') = coalesce(${sql.ref(`${other}.${column}`)}, '')`;
}

/** Whether two rows, seen through their aliases, name a run in the same words. */
export type SameWords = (one: string, other: string) => RawBuilder<boolean>;

/**
 * Fills `run_words` with the ways in which the rows of a kind name a run: few, however many rows use them. Answers how rows
 * of that kind are told to use the same: as {@link sameWords}, but in words whose spread the planner knows.
 */
export async function listRunWords(work: StoreWork, kind: DeliveryFileKind): Promise<SameWords> {
  await sql`create temp table run_words on commit drop as
    select distinct s.run, s.location, s.project from (${readableRows(work, kind)}) s`.execute(work.trx);
  const column = (name: string): RawBuilder<unknown> => sql.ref(`w.${name}`);
  const { rows } = await sql<Readonly<Record<string, 'all' | 'some' | 'none'>>>`select ${sql.join(
    wordColumns.map(
      (name) => sql`case count(${column(name)}) when count(*) then 'all' when 0 then 'none' else 'some' end
        as ${sql.id(name)}`,
    ),
  )} from run_words w`.execute(work.trx);
  const filled = rows[0] ?? {};
  return (one, other) => {
    const words = wordColumns
      .filter((name) => filled[name] !== 'none')
      .map((name) =>
        filled[name] === 'all'
          ? sql`${sql.ref(`${one}.${name}`)} = ${sql.ref(`${other}.${name}`)}`
          : sameWord(name, [one, other]),
      );
    return words.length === 0 ? sql<boolean>`true` : sql<boolean>`(${sql.join(words, sql` and `)})`;
  };
}

/** Adds the runs that good rows of a kind name in full and nobody defined, with their locations and projects. Answers how many. */
export async function createRuns(work: StoreWork, kind: DeliveryFileKind): Promise<CreatedCounts> {
  const { trx, version, refusals } = work;
  const words = refusals.count === 0 ? sql`select * from run_words` : goodRows(work, kind);
  const named = sql`select distinct s.run, s.location, s.project from (${words}) s where s.location is not null and s.project is not null`;
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
  return { locations, projects, runs: Number(added.numAffectedRows ?? 0) };
}

/**
 * Fills `fitting_run` with the known runs that each entry of `run_words` fits, and `named_run` with how many these are
 * (`matches`) and one of them (`run_id`).
 */
export async function findRuns({ trx }: StoreWork): Promise<void> {
  await sql`create temp table fitting_run on commit drop as
    select w.*, r.run_id from run_words w join (${currentRun}) r
      on r.location = w.location and r.project = w.project and r.run_number = w.run
    union all
    select w.*, r.run_id from run_words w join (${currentRun}) r on ${namesRun('w')}
    where w.location is null or w.project is null`.execute(trx);
  await sql`create temp table named_run on commit drop as
    select w.run, w.location, w.project, count(f.run_id)::integer as matches, min(f.run_id) as run_id
    from run_words w left join fitting_run f on ${sameWords('w', 'f')}
    group by w.run, w.location, w.project`.execute(trx);
  await sql`analyze fitting_run`.execute(trx);
  await sql`analyze named_run`.execute(trx);
}

/** Makes room for the runs that the rows of another kind name. */
export async function forgetRuns({ trx }: StoreWork): Promise<void> {
  await sql`drop table run_words, fitting_run, named_run`.execute(trx);
}

/** Whether a refused row of the file of runs is one that a row, seen through its alias, may mean. */
export function dependsOnRefusedRun(work: StoreWork, row: string): RawBuilder<boolean> {
  if (!isStaged(work, 'runs')) return sql<boolean>`false`;
  return sql<boolean>`exists (
    select from (select d.run as run_number, d.location, d.project from ${stagedTable('runs')} d where not ${isGood('d')}) r
    where ${namesRun(row)})`;
}
