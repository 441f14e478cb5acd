import { sql } from 'kysely';
import { mergedTable, type RecordShape, recordColumns } from './record-shape.ts';
import { nothingStored, ownLocations, type StoredCounts, type StoreWork } from './store-work.ts';

/** Ends the records that change and adds those that are new or changed; what is unchanged is not touched. */
export async function applyRecords(work: StoreWork, shape: RecordShape): Promise<void> {
  await endChanged(work, shape);
  await addRecords(work, shape);
}

/** Ends the stored records that change. */
export async function endChanged({ trx, version }: StoreWork, shape: RecordShape): Promise<void> {
  await sql`update ${sql.table(shape.table)} c set version_to = ${version}::integer
    from ${mergedTable(shape)} m where m.differs and c.ctid = m.current_row`.execute(trx);
}

/**
 * Adds the records that are new or changed, in the order of their identity: so each page of its index is visited once.
 * Answers how many; of a limited delivery fewer than there are, where a record that it does not see has the same key.
 */
export async function addRecords(work: StoreWork, shape: RecordShape): Promise<number> {
  const columns = recordColumns(shape);
  const identity = sql.join(shape.identity.map(({ name }) => sql.ref(name)));
  const mayBeTaken = shape.key !== undefined && ownLocations(work) !== null;
  const added = await sql`insert into ${sql.table(shape.table)} (${columns}, version_from)
    select ${columns}, ${work.version}::integer from ${mergedTable(shape)} where current_row is null or differs
    order by ${identity} ${mayBeTaken ? sql`on conflict do nothing` : sql``}`.execute(work.trx);
  return Number(added.numAffectedRows ?? 0);
}

/** What becomes of the merged rows of a table. */
export async function countRecords(work: StoreWork, shape: RecordShape): Promise<StoredCounts> {
  const { rows } = await sql<Pick<StoredCounts, 'added' | 'changed' | 'unchanged' | 'cleared'>>`select
    count(*) filter (where current_row is null) as added,
    count(*) filter (where differs) as changed,
    count(*) filter (where current_row is not null and not differs) as unchanged,
    coalesce(sum(cleared), 0) as cleared
    from ${mergedTable(shape)}`.execute(work.trx);
  return { ...nothingStored, ...rows[0] };
}

/** Adds the people of the records that will be written. Whoever does not see all of them cannot tell who is there already. */
export async function addParticipants(work: StoreWork, shape: RecordShape): Promise<void> {
  const isNew = sql`not exists (select from participant p where p.participant_id = m.participant_id)`;
  const seesAll = ownLocations(work) === null;
  await sql`insert into participant (participant_id, key_version)
    select distinct m.participant_id, ${work.keyVersion}::smallint from ${mergedTable(shape)} m
    where m.participant_id is not null and (m.current_row is null or m.differs) ${seesAll ? sql`and ${isNew}` : sql``}
    order by 1 ${seesAll ? sql`` : sql`on conflict do nothing`}`.execute(work.trx);
}
