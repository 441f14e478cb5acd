import type { AgreedTarget } from '@neue-wege/domain';
import { type Kysely, sql } from 'kysely';
import { inContext } from '../connection/in-context.ts';
import type { Database } from '../connection/open-database.ts';
import type { Tables } from '../connection/tables.ts';
import { type RecordQuestion, readRecords } from './read-records.ts';

/** The targets in force, and the data version by which they are. */
export interface TargetsInForce {
  readonly dataVersion: number;
  readonly targets: readonly AgreedTarget[];
}

/**
 * The targets as they were known on the as-of day, in the order of measure, location and year. Whoever sees some locations only
 * is told of no target of another one and of none of the whole programme.
 */
export function readTargetsInForce(database: Database, question: RecordQuestion): Promise<TargetsInForce> {
  const seesAll = question.context.locations === 'all';
  return readRecords(database, {
    ...question,
    use: async (trx, dataVersion) => {
      const targets = await readTargets(trx);
      return { dataVersion, targets: targets.filter(({ location }) => seesAll || location !== null) };
    },
  });
}

/** The data versions by which somebody set or ended a single target, as far as the context sees it. */
export function readTargetVersions(
  database: Database,
  { context, signal }: Omit<RecordQuestion, 'asOf'>,
): Promise<readonly number[]> {
  return inContext(database, {
    context,
    dataVersion: 0,
    access: 'read',
    signal,
    async use(trx) {
      const { rows } = await sql<{ readonly version: number }>`select distinct v.data_version as version
        from target t join data_version v on v.data_version in (t.version_from, t.version_to)
        where v.is_single_record`.execute(trx);
      return rows.map(({ version }) => version);
    },
  });
}

/** The targets at the version that the transaction shows. */
export async function readTargets(kysely: Kysely<Tables>): Promise<readonly AgreedTarget[]> {
  const { rows } = await sql<AgreedTarget>`select
      measure, location, year, value, source, comment, measure_version as "definitionVersion"
    from visible_target order by measure, location, year`.execute(kysely);
  return rows;
}
