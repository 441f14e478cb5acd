import {
  type Directory,
  type Location,
  type Municipality,
  type PlainDate,
  type ProgrammePhase,
  type Project,
  type RequestContext,
  type Run,
  type RunPeriod,
  runKey,
} from '@neue-wege/domain';
import { type OrderByItemBuilder, type RawBuilder, sql, type Transaction } from 'kysely';
import { inContext } from './connection/in-context.ts';
import type { Database } from './connection/open-database.ts';
import type { Tables } from './connection/tables.ts';

/** The views of what is known at the version that a transaction shows. */
type VisibleTables = {
  readonly visible_location: Tables['location'];
  readonly visible_project: Tables['project'];
  readonly visible_run_state: Tables['run_state'];
  readonly visible_run_period: Tables['run_period'];
  readonly visible_municipality: Tables['municipality'];
  readonly visible_programme_phase: Tables['programme_phase'];
};

type Reading = Transaction<Tables & VisibleTables>;

/** As code compares text: the same order on every server, whatever its language. */
const inKeyOrder = (order: OrderByItemBuilder): OrderByItemBuilder => order.collate('C');

/**
 * Everything that has a name, as known on the as-of day: sorted by key, phases by their first day, periods of a run by
 * theirs. What has no name is called by its key. Locations outside the context, and their runs, do not exist.
 */
export function readDirectory(
  database: Database,
  {
    context,
    asOf,
    dataVersion,
    signal,
  }: {
    context: RequestContext;
    asOf: PlainDate;
    /** Instead of the newest one known on the day. */
    dataVersion?: number | undefined;
    signal?: AbortSignal | undefined;
  },
): Promise<Directory> {
  const isSeen =
    context.locations === 'all'
      ? sql<boolean>`true`
      : sql<boolean>`location = any(${context.locations}::text[])`;
  return inContext(database, {
    context,
    dataVersion: dataVersion ?? { knownOn: asOf },
    access: 'read',
    signal,
    use: async (trx) => {
      const reading = trx.$extendTables<VisibleTables>();
      return {
        locations: await readLocations(reading, isSeen),
        projects: await readProjects(reading),
        runs: await readRuns(reading, isSeen),
        phases: await readPhases(reading),
        municipalities: await readMunicipalities(reading),
      };
    },
  });
}

function readLocations(trx: Reading, isSeen: RawBuilder<boolean>): Promise<readonly Location[]> {
  return trx
    .selectFrom('visible_location')
    .select((table) => ['location as key', table.fn.coalesce('name', 'location').as('name'), 'ags', 'kind'])
    .where(isSeen)
    .orderBy('location', inKeyOrder)
    .execute();
}

function readProjects(trx: Reading): Promise<readonly Project[]> {
  return trx
    .selectFrom('visible_project')
    .select((table) => [
      'project as key',
      table.fn.coalesce('name_de', 'name_en', 'project').as('nameDe'),
      table.fn.coalesce('name_en', 'name_de', 'project').as('nameEn'),
      'description',
    ])
    .orderBy('project', inKeyOrder)
    .execute();
}

async function readRuns(trx: Reading, isSeen: RawBuilder<boolean>): Promise<readonly Run[]> {
  const periods = await trx
    .selectFrom('visible_run_period')
    .select([
      'run_id',
      'valid_from as validFrom',
      'places',
      'target_group as targetGroup',
      'contents',
      'legal_basis as legalBasis',
    ])
    .orderBy('valid_from', (order) => order.asc().nullsFirst())
    .execute();
  const periodsByRun = Map.groupBy(
    periods.map(({ run_id, ...period }): { run_id: number; period: RunPeriod } => ({ run_id, period })),
    ({ run_id }) => run_id,
  );
  const rows = await trx
    .selectFrom('run')
    .innerJoin('visible_run_state as state', 'state.run_id', 'run.run_id')
    .select([
      'run.run_id',
      'run_number as number',
      'location',
      'project',
      'starts_on as startsOn',
      'ends_on as endsOn',
      'delivery_mode',
      'host_ags as hostAgs',
    ])
    .where(isSeen)
    .orderBy('location', inKeyOrder)
    .orderBy('project', inKeyOrder)
    .orderBy('run_number', inKeyOrder)
    .execute();
  return rows.map(({ run_id, delivery_mode, ...run }) => ({
    ...run,
    key: runKey(run),
    deliveryMode: delivery_mode === 'on_site' || delivery_mode === 'mobile' ? delivery_mode : 'unknown',
    periods: (periodsByRun.get(run_id) ?? []).map(({ period }) => period),
  }));
}

function readPhases(trx: Reading): Promise<readonly ProgrammePhase[]> {
  return trx
    .selectFrom('visible_programme_phase')
    .select((table) => [
      'phase as key',
      table.fn.coalesce('name_de', 'name_en', 'phase').as('nameDe'),
      table.fn.coalesce('name_en', 'name_de', 'phase').as('nameEn'),
      'starts_on as startsOn',
      'ends_on as endsOn',
    ])
    .orderBy('starts_on')
    .orderBy('phase', inKeyOrder)
    .execute();
}

async function readMunicipalities(trx: Reading): Promise<readonly Municipality[]> {
  const rows = await trx
    .selectFrom('visible_municipality')
    .select(['ags', 'name', 'relation'])
    .orderBy('ags', inKeyOrder)
    .execute();
  return rows.map(({ relation, ...municipality }) => ({
    ...municipality,
    relation:
      relation === 'district' || relation === 'neighbour' || relation === 'outside' ? relation : 'unknown',
  }));
}
