import type { DeliveryCounts, PlainDate } from '@neue-wege/domain';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../connection/tables.ts';

/** A data version: when it became known, when and by whom it was recorded. */
export interface DataVersion {
  readonly dataVersion: number;
  readonly knownOn: PlainDate;
  /** Instant as ISO text in UTC. */
  readonly recordedAt: string;
  readonly actor: string;
  readonly origin: Tables['data_version']['origin'];
  readonly note: string | null;
}

/** An import that was carried out, whether or not it changed anything. */
export interface ImportSummary {
  /** The version it made; `null` when it changed nothing. */
  readonly dataVersion: number | null;
  /** The day on which its version became known; `null` when it made none. */
  readonly knownOn: PlainDate | null;
  /** Instant as ISO text in UTC. */
  readonly recordedAt: string;
  readonly actor: string;
  readonly mode: 'upsert' | 'replace';
  readonly files: readonly {
    readonly file: string;
    readonly kind: string;
    readonly rows: number;
    readonly sha256: string;
  }[];
  readonly counts: DeliveryCounts;
}

/** The newest version, or with `asOf` the newest that was known by that day; `null` before the first. */
export async function latestVersion(kysely: Kysely<Tables>, asOf?: PlainDate): Promise<DataVersion | null> {
  const row = await kysely
    .selectFrom('data_version')
    .selectAll()
    .$if(asOf !== undefined, (query) => query.where(sql<boolean>`known_on <= ${asOf ?? null}::date`))
    .orderBy('data_version', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { data_version: dataVersion, known_on: knownOn, recorded_at: recordedAt, actor, origin, note } = row;
  return { dataVersion, knownOn, recordedAt, actor, origin, note };
}

/** The last import, or with `asOf` the last whose version was known by that day; `null` before the first. */
export async function lastImport(kysely: Kysely<Tables>, asOf?: PlainDate): Promise<ImportSummary | null> {
  const row = await kysely
    .selectFrom('import as i')
    .leftJoin('data_version as v', 'v.data_version', 'i.data_version')
    .selectAll('i')
    .select('v.known_on')
    .$if(asOf !== undefined, (query) => query.where(sql<boolean>`v.known_on <= ${asOf ?? null}::date`))
    .orderBy('i.import_id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return null;
  const files = await kysely
    .selectFrom('import_file')
    .select(['name as file', 'kind', 'row_count as rows', 'sha256'])
    .where('import_id', '=', row.import_id)
    .orderBy('position')
    .execute();
  const { added, changed, unchanged, ended, rejected } = row;
  return {
    dataVersion: row.data_version,
    knownOn: row.known_on,
    recordedAt: row.recorded_at,
    actor: row.actor,
    mode: row.mode,
    files,
    counts: { added, changed, unchanged, ended, rejected },
  };
}

/** Whoever made versions, each once: tells whether the demo did. */
export async function versionActors(kysely: Kysely<Tables>): Promise<readonly string[]> {
  const rows = await kysely.selectFrom('data_version').select('actor').distinct().orderBy('actor').execute();
  return rows.map(({ actor }) => actor);
}
