import {
  type DeliveryFileKind,
  type DeliveryReading,
  deliveryFileKinds,
  type Finding,
  importRules,
  severityOf,
} from '@neue-wege/domain';
import { type RawBuilder, sql } from 'kysely';
import { type RecordShape, sameIdentity } from '../store/record-shape.ts';
import { coverage, enrolment, observation, plainShapes, runState, spell } from '../store/record-shapes.ts';
import { isStaged, type StoreWork } from '../store/store-work.ts';

/** A location that a complete delivery leaves with much fewer records of a kind. */
export interface Shrinkage {
  readonly kind: DeliveryFileKind;
  /** `null` for records that belong to no location. */
  readonly location: string | null;
  /** Records there before. */
  readonly before: number;
  /** Of them, those that end. */
  readonly ended: number;
  /** Records there afterwards: also those that are new. */
  readonly after: number;
  /** ended ÷ before. */
  readonly share: number;
}

/** From this share of ended records on, a person confirms, unless the options say otherwise. */
export const usualShrinkLimit = 0.2;
/** Fewer ended records are looked at one by one; their share says nothing. */
export const fewestShrinking = 5;

/**
 * Where this work ends more than the limit of what a location has of a kind: a file that lacks rows is far more often broken
 * off than true.
 */
export async function readShrinkage(work: StoreWork): Promise<readonly Shrinkage[]> {
  const limit = work.options.shrinkLimit ?? usualShrinkLimit;
  const found: Shrinkage[] = [];
  for (const kind of deliveryFileKinds.filter((one) => isStaged(work, one))) {
    const scope = scopes[kind];
    if (scope === undefined) continue;
    const rows = await countEnded(work, scope);
    const shrunk = rows
      .map((row) => ({ kind, ...row, share: row.ended / row.before }))
      .filter(({ ended, share }) => ended >= fewestShrinking && share > limit);
    found.push(...shrunk);
  }
  return found;
}

/** What a person has to confirm, as findings about the first file of its kind. */
export function unconfirmedFindings(
  shrinking: readonly Shrinkage[],
  { files }: DeliveryReading,
): readonly Finding[] {
  const rule = 'delivery_shrinks';
  return shrinking.map(({ kind, ...shrinkage }) => ({
    file: files.find((file) => file.kind === kind)?.name ?? '',
    line: null,
    column: null,
    rule,
    severity: severityOf(rule),
    message: importRules[rule].message(shrinkage),
  }));
}

/** The table that is counted, and how its records `r` meet their locations `l`. */
interface Scope {
  readonly shape: RecordShape;
  readonly joinLocation: (work: StoreWork) => RawBuilder<unknown>;
}

const isOfWork = ({ version }: StoreWork): RawBuilder<boolean> =>
  sql<boolean>`(e.version_to is null or e.version_to = ${version}::integer)`;
const byRun = (): RawBuilder<unknown> => sql`join run l on l.run_id = r.run_id`;
const byEnrolment = (work: StoreWork): RawBuilder<unknown> =>
  sql`left join (select distinct on (e.enrolment_id) e.enrolment_id, n.location
      from enrolment e join run n on n.run_id = e.run_id where ${isOfWork(work)}
      order by e.enrolment_id, e.version_from desc) l on l.enrolment_id = r.enrolment_id`;
/** A person may be known at several locations: what ends of somebody ends at each of them. */
const byPerson = (work: StoreWork): RawBuilder<unknown> =>
  sql`left join (select distinct e.participant_id, n.location
      from enrolment e join run n on n.run_id = e.run_id where ${isOfWork(work)}) l on l.participant_id = r.participant_id`;
const byItself = (): RawBuilder<unknown> => sql`cross join lateral (select r.location) l`;

const scopes: Readonly<Partial<Record<DeliveryFileKind, Scope>>> = {
  runs: { shape: runState, joinLocation: byRun },
  enrolments: { shape: enrolment, joinLocation: byRun },
  observations: { shape: observation, joinLocation: byEnrolment },
  spells: { shape: spell, joinLocation: byPerson },
  coverage: { shape: coverage, joinLocation: byPerson },
  reference_values: { shape: plainShapes.reference_values, joinLocation: byItself },
  targets: { shape: plainShapes.targets, joinLocation: byItself },
};

type EndedCount = Omit<Shrinkage, 'kind' | 'share'>;

/** Per location where anything ends. */
async function countEnded(work: StoreWork, { shape, joinLocation }: Scope): Promise<readonly EndedCount[]> {
  const table = sql.table(shape.table);
  const version = sql`${work.version}::integer`;
  const isEnded = sql`r.version_to is not null and n.version_from is null`;
  const { rows } = await sql<EndedCount>`select l.location,
      count(*) filter (where r.version_from < ${version}) as before,
      count(*) filter (where ${isEnded}) as ended,
      count(*) filter (where r.version_to is null) as after
    from ${table} r
    left join ${table} n on n.version_from = ${version} and r.version_to is not null and ${sameIdentity(shape, ['r', 'n'])}
    ${joinLocation(work)}
    where r.version_to is null or r.version_to = ${version}
    group by l.location having count(*) filter (where ${isEnded}) > 0 order by l.location`.execute(work.trx);
  return rows;
}
