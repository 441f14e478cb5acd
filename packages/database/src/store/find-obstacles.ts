import { type DeliveryFileKind, deliveryFileKinds, type Issue, severityOf } from '@neue-wege/domain';
import { type RawBuilder, sql } from 'kysely';
import { followUpRules, ofEnrolments } from './follow-up-rules.ts';
import { type RecordShape, sameIdentity } from './record-shape.ts';
import { enrolment, observation, plainShapes, runPeriod, runState, spell } from './record-shapes.ts';
import { storedShapes } from './store-kinds.ts';
import { areOverlapping } from './store-spells.ts';
import { touchedRecords, type Withdrawal, wasKnownBefore } from './withdrawal.ts';

/**
 * What stands in the way of a withdrawal whose records are already as they were before the import: what later versions
 * changed, what refers to records that are gone, and what breaks a rule beside what came back. By kind of record.
 */
export async function findObstacles(work: Withdrawal): Promise<readonly Issue[]> {
  const found: (readonly Issue[])[] = [];
  for (const kind of deliveryFileKinds) found.push(await findChanged(work, kind));
  for (const reference of references) found.push(await findBroken(work, reference));
  found.push(await findFollowUps(work), await findOverlaps(work));
  return found.flat();
}

/** So many records of one obstacle are named. */
const named = 10;

interface Obstacle {
  readonly count: number;
  /** How many different names there are. */
  readonly names: number;
  readonly some: readonly string[] | null;
}

/** Over rows with a column `name`, which is null where a name would be that of a person. */
const asObstacle = sql`count(*) as count, count(distinct name) as names,
  (array_agg(distinct name order by name) filter (where name is not null))[1:${sql.lit(named)}] as some`;

function issueOf(kind: DeliveryFileKind, obstacle: Obstacle & { readonly what: string }): Issue {
  const { count, names, some, what } = obstacle;
  const listed = (some ?? []).join(', ');
  const rest = names > named ? ` and ${names - named} more` : '';
  return { place: kind, message: `${count} ${what}${listed === '' ? '' : `: ${listed}${rest}`}` };
}

function nameOf(shape: RecordShape, record: string): RawBuilder<unknown> {
  return sql`${shape.namedBy?.(record) ?? null}::text`;
}

function identityOf(shape: RecordShape, record: string): RawBuilder<unknown> {
  return sql`row(${sql.join(shape.identity.map(({ name }) => sql.ref(`${record}.${name}`)))})::text`;
}

/**
 * Records that the import touched and a later version too. What an import did that is withdrawn is undone, and what a
 * withdrawal did undid something: neither counts.
 */
async function findChanged(work: Withdrawal, kind: DeliveryFileKind): Promise<readonly Issue[]> {
  const shapes = storedShapes.filter((shape) => shape.kind === kind);
  const changed = shapes.map(
    (
      shape,
    ) => sql`select l.data_version, l.import_id, ${identityOf(shape, 'c')} as identity, min(${nameOf(shape, 'c')}) as name
      from ${sql.table(shape.table)} c
      join (${touchedRecords(work, shape)}) t on ${sameIdentity(shape, ['c', 't'])}
      cross join lateral (values (c.version_from), (c.version_to)) b (version)
      join later l on l.data_version = b.version
      group by l.data_version, l.import_id, ${identityOf(shape, 'c')}`,
  );
  const { rows } = await sql<
    Obstacle & { readonly data_version: number; readonly import_id: number | null }
  >`with later as (
      select v.data_version, i.import_id from data_version v left join import i on i.data_version = v.data_version
      where v.data_version > ${work.of}::integer and v.origin <> 'withdrawal' and i.withdrawn_by is null
    )
    select data_version, import_id, ${asObstacle} from (${sql.join(changed, sql` union all `)}) c
    group by data_version, import_id order by data_version`.execute(work.trx);
  return rows.map((row) => {
    const by = `data version ${row.data_version}`;
    const what = `changed since by ${row.import_id === null ? by : `import ${row.import_id} (${by})`}`;
    return issueOf(kind, { ...row, what });
  });
}

/** A record that names another one by a key. */
interface Reference {
  readonly child: RecordShape;
  readonly parent: RecordShape;
  /** The column of the parent that holds the key. */
  readonly column: string;
  /** SQL over the child, seen through its alias, where the key is not a column of the same name. */
  readonly key?: (child: string) => RawBuilder<unknown>;
}

const ofRun =
  (column: 'location' | 'project') =>
  (child: string): RawBuilder<unknown> =>
    sql`(select ${sql.ref(`r.${column}`)} from run r where r.run_id = ${sql.ref(`${child}.run_id`)})`;

const references: readonly Reference[] = [
  { child: runState, parent: plainShapes.locations, column: 'location', key: ofRun('location') },
  { child: runState, parent: plainShapes.projects, column: 'project', key: ofRun('project') },
  { child: runPeriod, parent: runState, column: 'run_id' },
  { child: enrolment, parent: runState, column: 'run_id' },
  { child: observation, parent: enrolment, column: 'enrolment_id' },
  { child: plainShapes.reference_values, parent: plainShapes.locations, column: 'location' },
  { child: plainShapes.targets, parent: plainShapes.locations, column: 'location' },
];

/**
 * Records that would name one which is gone: later ones whose parent `c` the import had created, and ones that came back
 * whose parent has ended since. What named nothing before the import may do so again.
 */
async function findBroken(work: Withdrawal, reference: Reference): Promise<readonly Issue[]> {
  const { child, parent, column } = reference;
  const keyOf = reference.key ?? ((record: string) => sql.ref(`${record}.${column}`));
  const version = sql`${work.version}::integer`;
  const [children, parents] = [sql.table(child.table), sql.table(parent.table)];
  const isParent = (alias: string): RawBuilder<boolean> =>
    sql<boolean>`${sql.ref(`${alias}.${column}`)} = ${keyOf('k')}`;
  const didSoBefore = sql<boolean>`exists (select from ${children} b
    where ${sameIdentity(child, ['b', 'k'])} and ${keyOf('b')} = ${keyOf('k')} and ${wasKnownBefore(work, 'b')})`;
  const { rows } = await sql<Obstacle & { readonly came_back: boolean }>`
    select came_back, ${asObstacle} from (
      select k.version_from = ${version} as came_back, ${nameOf(parent, 'c')} as name
      from ${children} k join ${parents} c on ${isParent('c')}
      where k.version_to is null and not exists (select from ${parents} p where p.version_to is null and ${isParent('p')})
        and case when k.version_from = ${version} then ${wasKnownBefore(work, 'c')}
          else c.version_to = ${version} and not ${didSoBefore} end
    ) k group by came_back`.execute(work.trx);
  return rows.map((row) => {
    const what = row.came_back
      ? `would come back, of ${parent.kind} that ended since`
      : `of ${parent.kind} that it created`;
    return issueOf(child.kind, { ...row, what });
  });
}

/** Later follow-ups that the participation as it was before the import does not allow. */
async function findFollowUps(work: Withdrawal): Promise<readonly Issue[]> {
  const isBroken = followUpRules
    .filter(({ rule }) => severityOf(rule) === 'error')
    .map((rule) => rule.isBroken);
  const followUps = ofEnrolments(sql.table(observation.table), work.knownOn);
  return findOne(work, {
    kind: observation.kind,
    what: 'rest on exits that it wrote',
    rows: sql`select ${nameOf(enrolment, 'e')} as name from ${followUps}
      where m.version_to is null and e.version_from = ${work.version}::integer and (${sql.join(isBroken, sql` or `)})
        and not exists (select from ${sql.table(observation.table)} b where ${sameIdentity(observation, ['b', 'm'])}
          and b.observed_on is not distinct from m.observed_on and ${wasKnownBefore(work, 'b')})`,
  });
}

/** Spells that came back beside later ones. */
async function findOverlaps(work: Withdrawal): Promise<readonly Issue[]> {
  return findOne(work, {
    kind: spell.kind,
    what: 'would come back and share days with spells delivered since',
    rows: sql`select distinct ${identityOf(spell, 'm')}, null as name from spell m
      join spell o on o.version_to is null and o.version_from < ${work.version}::integer and ${areOverlapping('m', 'o')}
      where m.version_to is null and m.version_from = ${work.version}::integer`,
  });
}

async function findOne(
  { trx }: Withdrawal,
  { kind, what, rows }: { kind: DeliveryFileKind; what: string; rows: RawBuilder<unknown> },
): Promise<readonly Issue[]> {
  const { rows: found } = await sql<Obstacle>`select ${asObstacle} from (${rows}) k`.execute(trx);
  return found.filter(({ count }) => count > 0).map((obstacle) => issueOf(kind, { ...obstacle, what }));
}
