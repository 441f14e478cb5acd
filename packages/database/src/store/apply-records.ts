import { sql } from 'kysely';
import { mergedTable, type RecordShape, recordColumns } from './record-shape.ts';
import { nothingStored, type StoredCounts, type StoreWork } from './store-work.ts';

/** Ends the records that change and adds those that are new or changed; what is unchanged is not touched. */
export async function applyRecords(work: StoreWork, shape: RecordShape): Promise<void> {
  const { trx, version } = work;
  const merged = mergedTable(shape);
  await sql`update ${sql.table(shape.table)} c set version_to = ${version}::integer
    from ${merged} m where m.differs and c.ctid = m.current_row`.execute(trx);
  const columns = recordColumns(shape);
  await sql`insert into ${sql.table(shape.table)} (${columns}, version_from)
    select ${columns}, ${version}::integer from ${merged} where current_row is null or differs`.execute(trx);
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

/** Adds the people of the records that will be written. */
export async function addParticipants(work: StoreWork, shape: RecordShape): Promise<void> {
  await sql`insert into participant (participant_id, key_version)
    select distinct participant_id, ${work.keyVersion}::smallint from ${mergedTable(shape)}
    where participant_id is not null and (current_row is null or differs)
    on conflict do nothing`.execute(work.trx);
}
