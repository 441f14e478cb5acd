import { type DeliveryFileKind, deliveryFileKinds } from '@neue-wege/domain';
import { type RawBuilder, sql } from 'kysely';
import { mergedTable, type RecordShape, sameIdentity } from './record-shape.ts';
import { reportFinding } from './report-finding.ts';
import { stagedColumns } from './staged-column.ts';
import { readableRows } from './staged-rows.ts';
import { isStaged, ownLocations, type StoreWork } from './store-work.ts';

const rule = 'outside_locations';

/**
 * Refuses rows that name a location which a limited delivery is not for, and rows that would define a project on the way.
 * Whether that location or project exists makes no difference.
 */
export async function refuseRowsOfOthers(work: StoreWork): Promise<void> {
  const own = ownLocations(work);
  if (own === null) return;
  for (const kind of deliveryFileKinds.filter((one) => isStaged(work, one))) {
    if (hasColumn(kind, 'location')) {
      const rows = sql`select s.file, s.line from (${readableRows(work, kind)}) s where s.location <> all(${own}::text[])`;
      await reportFinding(work, { rule, column: 'location', rows });
    }
    if (work.options.createMissing && hasColumn(kind, 'project') && kind !== 'projects') {
      const rows = sql`select s.file, s.line from (${readableRows(work, kind)}) s where s.project is not null
        and not exists (select from project p where p.project = s.project and p.version_to is null)`;
      await reportFinding(work, { rule, column: 'project', rows });
    }
  }
}

/**
 * Refuses merged records that a limited delivery would write and row security would not: of all locations together, or of
 * people who take part at none of its own. What is stored already, word for word, may be delivered again.
 */
export async function refuseRecordsOfOthers(work: StoreWork, shape: RecordShape): Promise<void> {
  const isOfOthers = ownLocations(work) === null ? undefined : ofOthers[shape.table];
  if (isOfOthers === undefined) return;
  const rows = sql`select m.file, m.line from ${mergedTable(shape)} m
    where (m.current_row is null or m.differs) and ${isOfOthers}`;
  await reportFinding(work, { rule, column: null, rows });
}

/** Refuses merged records that could not be written because a record which nobody here may see has their key. */
export async function refuseKeysOfOthers(work: StoreWork, shape: RecordShape): Promise<void> {
  const isWritten = sql<boolean>`exists (select from ${sql.table(shape.table)} c
    where ${sameIdentity(shape, ['c', 'm'])} and c.version_from = ${work.version}::integer)`;
  const rows = sql`select m.file, m.line from ${mergedTable(shape)} m
    where (m.current_row is null or m.differs) and not ${isWritten}`;
  await reportFinding(work, { rule, column: shape.key ?? null, rows });
}

/** Whether a delivery was refused because it concerns what lies outside its locations. */
export async function hasRowsOfOthers(work: StoreWork): Promise<boolean> {
  if (ownLocations(work) === null) return false;
  const { rows } = await sql`select from finding where rule = ${rule} limit 1`.execute(work.trx);
  return rows.length > 0;
}

/** Of a person whom no participation that may be seen names; of everybody, too. */
const isStranger = sql<boolean>`(m.participant_id is null
  or not exists (select from enrolment e where e.participant_id = m.participant_id))`;
const isOfAll = sql<boolean>`m.location is null`;
const always = sql<boolean>`true`;

const ofOthers: Readonly<Record<string, RawBuilder<boolean>>> = {
  project: always,
  municipality: always,
  programme_phase: always,
  reference_value: isOfAll,
  target: isOfAll,
  spell: isStranger,
  coverage: isStranger,
};

function hasColumn(kind: DeliveryFileKind, column: string): boolean {
  return stagedColumns(kind).some(({ name }) => name === column);
}
