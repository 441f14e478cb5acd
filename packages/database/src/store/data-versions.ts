import type { AppliedProfile, DeliveryCounts, PlainDate } from '@neue-wege/domain';
import { type Kysely, type Selectable, sql } from 'kysely';
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

/** A data version in the history of the store. */
export interface ListedVersion extends DataVersion {
  /** The import that made it, or that it withdrew; `null` when neither. */
  readonly importId: number | null;
}

/** A delivery that came, whatever became of it. */
export interface ImportSummary {
  readonly importId: number;
  readonly status: Tables['import']['status'];
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
  /** The mapping profiles that its files were read by. */
  readonly profiles: readonly AppliedProfile[];
  readonly counts: DeliveryCounts;
  /** The version that took it back; `null` while it stands. */
  readonly withdrawnBy: number | null;
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
  return row === undefined ? null : versionOf(row);
}

/** Every version there is, in order. */
export async function listVersions(kysely: Kysely<Tables>): Promise<readonly ListedVersion[]> {
  const rows = await kysely
    .selectFrom('data_version as v')
    .leftJoin('import as i', (join) =>
      join.on((on) =>
        on.or([
          on('i.data_version', '=', on.ref('v.data_version')),
          on('i.withdrawn_by', '=', on.ref('v.data_version')),
        ]),
      ),
    )
    .selectAll('v')
    .select('i.import_id')
    .orderBy('v.data_version')
    .execute();
  return rows.map((row) => ({ ...versionOf(row), importId: row.import_id }));
}

/** The last import that was not refused, or with `asOf` the last whose version was known by that day; `null` before the first. */
export async function lastImport(kysely: Kysely<Tables>, asOf?: PlainDate): Promise<ImportSummary | null> {
  const row = await selectImports(kysely)
    .where('i.status', '<>', 'refused')
    .$if(asOf !== undefined, (query) => query.where(sql<boolean>`v.known_on <= ${asOf ?? null}::date`))
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return null;
  const files = await selectFiles(kysely).where('import_id', '=', row.import_id).execute();
  return importOf(row, files);
}

/** The last delivery that made a version, as far as the context sees it. */
export interface LastDelivery {
  /** Instant as ISO text in UTC. */
  readonly recordedAt: string;
  /** As rows and files `null` in a context that does not see all the locations the import was made for. */
  readonly actor: string | null;
  /** Of all its files. */
  readonly rows: number | null;
  readonly files: number | null;
}

/**
 * The last delivery known by that day, with `dataVersion` the last up to that version; `null` before the first. That there was one, and when, is the same for everybody;
 * who brought it and how large it was tells of every location in it.
 */
export async function lastDelivery(
  kysely: Kysely<Tables>,
  { asOf, dataVersion: newest }: { readonly asOf: PlainDate; readonly dataVersion?: number | undefined },
): Promise<LastDelivery | null> {
  const version = await kysely
    .selectFrom('data_version')
    .select(['data_version', 'recorded_at as recordedAt', 'actor'])
    .where('origin', 'in', ['import', 'correction'])
    .where(sql<boolean>`known_on <= ${asOf}::date`)
    .$if(newest !== undefined, (query) => query.where('data_version', '<=', newest ?? 0))
    .orderBy('data_version', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (version === undefined) return null;
  const { data_version: dataVersion, recordedAt, actor } = version;
  const size = await kysely
    .selectFrom('import as i')
    .leftJoin('import_file as f', 'f.import_id', 'i.import_id')
    .select((table) => [
      table.fn.sum<number>('f.row_count').as('rows'),
      table.fn.count<number>('f.name').as('files'),
    ])
    .where('i.data_version', '=', dataVersion)
    .groupBy('i.import_id')
    .executeTakeFirst();
  if (size === undefined) return { recordedAt, actor: null, rows: null, files: null };
  return { recordedAt, actor, files: size.files, rows: size.rows ?? 0 };
}

/** Every delivery that came, the newest first; refused ones too. */
export async function listImports(kysely: Kysely<Tables>): Promise<readonly ImportSummary[]> {
  const rows = await selectImports(kysely).execute();
  const files = Map.groupBy(await selectFiles(kysely).execute(), (file) => file.import_id);
  return rows.map((row) => importOf(row, files.get(row.import_id) ?? []));
}

/** Whoever made versions, each once: tells whether the demo did. */
export async function versionActors(kysely: Kysely<Tables>): Promise<readonly string[]> {
  const rows = await kysely.selectFrom('data_version').select('actor').distinct().orderBy('actor').execute();
  return rows.map(({ actor }) => actor);
}

function versionOf(row: Selectable<Tables['data_version']>): DataVersion {
  const { data_version: dataVersion, known_on: knownOn, recorded_at: recordedAt, actor, origin, note } = row;
  return { dataVersion, knownOn, recordedAt, actor, origin, note };
}

function selectImports(kysely: Kysely<Tables>) {
  return kysely
    .selectFrom('import as i')
    .leftJoin('data_version as v', 'v.data_version', 'i.data_version')
    .selectAll('i')
    .select('v.known_on')
    .orderBy('i.import_id', 'desc');
}

function selectFiles(kysely: Kysely<Tables>) {
  return kysely.selectFrom('import_file').selectAll().orderBy('import_id').orderBy('position');
}

function importOf(
  row: Selectable<Tables['import']> & { readonly known_on: PlainDate | null },
  files: readonly Selectable<Tables['import_file']>[],
): ImportSummary {
  const { added, changed, unchanged, ended, rejected } = row;
  return {
    importId: row.import_id,
    status: row.status,
    dataVersion: row.data_version,
    knownOn: row.known_on,
    recordedAt: row.recorded_at,
    actor: row.actor,
    mode: row.mode,
    files: files.map(({ name, kind, row_count: rows, sha256 }) => ({ file: name, kind, rows, sha256 })),
    profiles: row.profiles,
    counts: { added, changed, unchanged, ended, rejected },
    withdrawnBy: row.withdrawn_by,
  };
}
