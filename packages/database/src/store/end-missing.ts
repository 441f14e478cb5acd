import type { DeliveryFileKind } from '@neue-wege/domain';
import { type RawBuilder, sql } from 'kysely';
import { mergedTable, type RecordShape } from './record-shape.ts';
import { enrolment, observation, runState } from './record-shapes.ts';
import { stagedTable } from './staged-column.ts';
import { goodRows, isGood } from './staged-rows.ts';
import { isStaged, ownLocations, type StoreWork } from './store-work.ts';

const named = sql`(select location from named_location)`;
const runHere = sql<boolean>`exists (select from run r where r.run_id = c.run_id and r.location in ${named})`;
const isUsed = sql<boolean>`exists (select from enrolment e where e.run_id = c.run_id and e.version_to is null)`;

/** Whether a stored record `c` belongs to the locations that a complete delivery names; tables without a place end nothing. */
function belongsHere(work: StoreWork, table: string): RawBuilder<boolean> | undefined {
  const ofWork = sql`e.version_to is null or e.version_to = ${work.version}::integer`;
  const tookPart = (where: RawBuilder<boolean>): RawBuilder<boolean> =>
    sql<boolean>`exists (select from enrolment e join run r on r.run_id = e.run_id
      where e.participant_id = c.participant_id and (${ofWork}) and ${where})`;
  const personHere = sql<boolean>`(${tookPart(sql`r.location in ${named}`)} and not ${tookPart(sql`r.location not in ${named}`)})`;
  const scopes: Readonly<Record<string, RawBuilder<boolean>>> = {
    // A run in which people still take part is kept: their records would name nothing.
    run_state: sql`(${runHere} and not ${isUsed})`,
    run_period: sql`(${runHere} and (c.run_id in (select run_id from ${mergedTable(runState)}) or not ${isUsed}))`,
    enrolment: runHere,
    observation: sql`exists (select from enrolment e join run r on r.run_id = e.run_id
      where e.enrolment_id = c.enrolment_id and (${ofWork}) and r.location in ${named})`,
    // People move between locations: what is known of somebody ends only where no other location knows them, which only
    // who sees all of them can tell.
    ...(ownLocations(work) === null && { spell: personHere, coverage: personHere }),
    reference_value: sql`c.location in ${named}`,
    target: sql`c.location in ${named}`,
  };
  return scopes[table];
}

/**
 * Whether a stored record `c` is one that a complete delivery should contain and does not. A kind with refused rows is not
 * complete, so nothing of it is missing.
 */
export async function missingRecords(work: StoreWork, shape: RecordShape): Promise<RawBuilder<boolean>> {
  const here = belongsHere(work, shape.table);
  const nothing = sql<boolean>`false`;
  if (work.options.mode !== 'replace' || here === undefined || !isStaged(work, shape.kind)) return nothing;
  const { rows } =
    await sql`select from ${stagedTable(shape.kind)} s where not ${isGood('s')} limit 1`.execute(work.trx);
  if (rows.length > 0) return nothing;
  await nameLocations(work);
  return sql<boolean>`(c.version_to is null and c.version_from < ${work.version}::integer and ${here}
    and not exists (select from ${mergedTable(shape)} m where m.current_row = c.ctid))`;
}

/** Ends what a complete delivery no longer contains; answers how many records. */
export async function endMissing(work: StoreWork, shape: RecordShape): Promise<number> {
  if (work.options.mode !== 'replace') return 0;
  const missing = await missingRecords(work, shape);
  const ended =
    await sql`update ${sql.table(shape.table)} c set version_to = ${work.version}::integer where ${missing}`.execute(
      work.trx,
    );
  return Number(ended.numAffectedRows ?? 0);
}

/** Fills `named_location` with the locations that the rows name, in words or by their run. */
async function nameLocations(work: StoreWork): Promise<void> {
  const kinds: readonly DeliveryFileKind[] = [
    'locations',
    'runs',
    'enrolments',
    'observations',
    'reference_values',
    'targets',
  ];
  const inWords = kinds
    .filter((kind) => isStaged(work, kind))
    .map((kind) => sql`select s.location from (${goodRows(work, kind)}) s where s.location is not null`);
  const byRun = [
    { kind: 'enrolments', runs: sql`select m.run_id from ${mergedTable(enrolment)} m` },
    {
      kind: 'observations',
      runs: sql`select e.run_id from ${mergedTable(observation)} m join enrolment e on e.enrolment_id = m.enrolment_id and e.version_to is null`,
    },
  ] as const;
  const ofRuns = byRun
    .filter(({ kind }) => isStaged(work, kind))
    .map(({ runs }) => sql`select r.location from run r where r.run_id in (${runs})`);
  const selects = [sql`select null::text as location where false`, ...inWords, ...ofRuns];
  await sql`create temp table if not exists named_location on commit drop as ${sql.join(selects, sql` union `)}`.execute(
    work.trx,
  );
}
