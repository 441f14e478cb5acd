import type { DeliveryFileKind } from '@neue-wege/domain';
import { type RawBuilder, sql } from 'kysely';
import { reportFinding } from './report-finding.ts';
import { stagedTable } from './staged-column.ts';
import { isGood, namingRows } from './staged-rows.ts';
import { isStaged, ownLocations, type StoreWork } from './store-work.ts';

/** What rows name by a key of its own. */
const referred = {
  location: { kind: 'locations', unknown: 'unknown_location', name: 'name' },
  project: { kind: 'projects', unknown: 'unknown_project', name: 'name_de' },
} as const;

/** A column that names a location or a project. */
export type ReferenceColumn = keyof typeof referred;

/** Refuses the rows of a kind whose location or project nobody defined; `named` yields what these rows name. */
export async function checkReference(
  work: StoreWork,
  {
    kind,
    column,
    named = namingRows(work, kind),
  }: { kind: DeliveryFileKind; column: ReferenceColumn; named?: RawBuilder<unknown> },
): Promise<void> {
  const { kind: target, unknown } = referred[column];
  const key = sql.ref(`s.${column}`);
  const isMissing = sql<boolean>`${key} is not null and not ${isKnown(column, key)}`;
  const { rows: found } = await sql`select from (${named}) s where ${isMissing} limit 1`.execute(work.trx);
  if (found.length === 0) return;
  const missing = sql`select s.* from (${namingRows(work, kind)}) s where ${isMissing}`;
  const isRefused = isStaged(work, target)
    ? sql<boolean>`exists (select from ${stagedTable(target)} d where ${sql.ref(`d.${column}`)} = ${key} and not ${isGood('d')})`
    : sql<boolean>`false`;
  await sql`create temp table missing on commit drop as
    select s.file, s.line, ${isRefused} as is_refused from (${missing}) s`.execute(work.trx);
  await reportFinding(work, {
    rule: 'depends_on_refused_row',
    column,
    rows: sql`select file, line from missing where is_refused`,
  });
  await reportFinding(work, {
    rule: unknown,
    column,
    rows: sql`select file, line from missing where not is_refused`,
  });
  await sql`drop table missing`.execute(work.trx);
}

/**
 * Adds the locations or projects that the rows name and nobody defined; their name is their key. Answers how many. Projects
 * are of all locations, so whoever sees only some adds none. */
export async function createReferred(
  work: StoreWork,
  { column, rows }: { column: ReferenceColumn; rows: RawBuilder<unknown> },
): Promise<number> {
  if (column === 'project' && ownLocations(work) !== null) return 0;
  const table = sql.table(column);
  const added =
    await sql`insert into ${table} (${sql.ref(column)}, ${sql.ref(referred[column].name)}, version_from)
    select distinct ${sql.ref(`s.${column}`)}, ${sql.ref(`s.${column}`)}, ${work.version}::integer from (${rows}) s
    where ${sql.ref(`s.${column}`)} is not null and not ${isKnown(column, sql.ref(`s.${column}`))}`.execute(
      work.trx,
    );
  return Number(added.numAffectedRows ?? 0);
}

function isKnown(column: ReferenceColumn, key: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`exists (select from ${sql.table(column)} k where ${sql.ref(`k.${column}`)} = ${key} and k.version_to is null)`;
}
