import type { DeliveredContent, DeliveryFileKind, Finding } from '@neue-wege/domain';
import { sql, type Transaction } from 'kysely';
import type { Tables } from '../connection/tables.ts';
import type { KindEffects } from '../preview/kind-effects.ts';
import { profilesOf } from './record-import.ts';
import { storableText } from './storable-text.ts';
import type { DeliveryToStore } from './store-delivery.ts';
import { nothingStored } from './store-work.ts';
import { lockVersions } from './write-version.ts';

/** A delivery that is the last one over again, so that all it would do is known without reading it. */
export interface Repetition {
  readonly importId: number;
  /** The version that the last one made, and that still is the newest. */
  readonly dataVersion: number;
  readonly contents: readonly DeliveredContent[];
  readonly effects: readonly KindEffects[];
  /** Rows that are stored as they are delivered. */
  readonly unchanged: number;
  /** What was found in it the first time. */
  readonly findings: readonly Finding[];
}

/**
 * The import that made the newest version, if this delivery is the same again: the same files by name and bytes under the same
 * profiles, for the same locations, in the same mode, with no row refused. Then writers are locked out, as nothing may come in between.
 * Only what names the same files is hashed, which takes a hundredth of the time of reading them.
 */
export async function findRepetition(
  trx: Transaction<Tables>,
  delivery: DeliveryToStore,
): Promise<Repetition | null> {
  const { reading } = delivery;
  if (delivery.dryRun || reading.hashes === undefined || reading.files.length === 0) return null;
  const last = await findLast(trx, delivery);
  if (last === undefined) return null;
  const hashes = await reading.hashes();
  const contents = reading.files.flatMap((file, at): DeliveredContent[] => {
    const stored = last.files[at];
    const isSame = hashes !== undefined && stored !== undefined && stored.sha256 === hashes[at];
    return isSame ? [{ ...file, rows: stored.rows, sha256: stored.sha256 }] : [];
  });
  if (contents.length !== reading.files.length) return null;
  const current = await lockVersions(trx, delivery);
  if (current?.dataVersion !== last.dataVersion) return null;
  const findings = await readKept(trx, last.importId);
  const effects = effectsOf(contents, findings);
  const unchanged = effects.reduce((sum, effect) => sum + effect.unchanged, 0);
  if (unchanged !== last.stored) return null;
  const { importId, dataVersion } = last;
  return { importId, dataVersion, contents, effects, unchanged, findings };
}

interface LastImport {
  readonly importId: number;
  readonly dataVersion: number;
  /** Rows that were new, changed or there already. */
  readonly stored: number;
  readonly files: readonly { readonly rows: number; readonly sha256: string }[];
}

/** The import that made the newest version, if its files were called as these are and it was brought in the same way. */
async function findLast(
  trx: Transaction<Tables>,
  { reading, mode, context }: DeliveryToStore,
): Promise<LastImport | undefined> {
  const locations = context.locations === 'all' ? null : context.locations;
  const names = reading.files.map(({ name, kind }) => `${kind} ${storableText(name)}`);
  const { rows } = await sql<LastImport>`select i.import_id as "importId", i.data_version as "dataVersion",
      i.added + i.changed + i.unchanged as stored, f.files
    from import i cross join lateral (
      select jsonb_agg(jsonb_build_object('rows', row_count, 'sha256', sha256) order by position) as files,
        array_agg(kind || ' ' || name order by position) as names
      from import_file where import_id = i.import_id
    ) f
    where i.data_version = (select max(data_version) from data_version) and i.status = 'stored' and i.rejected = 0
      and i.mode = ${mode} and i.locations is not distinct from ${locations}::text[]
      and i.profiles = ${JSON.stringify(profilesOf(reading))}::jsonb and f.names = ${names}::text[]`.execute(
    trx,
  );
  return rows[0];
}

async function readKept(trx: Transaction<Tables>, importId: number): Promise<readonly Finding[]> {
  const { rows } = await sql<Finding>`select file, line, column_name as "column", rule, severity,
      jsonb_build_object('de', message_de, 'en', message_en) as message
    from import_finding where import_id = ${importId}::integer order by ordinal`.execute(trx);
  return rows;
}

/** Of equal rows one is stored; each of the others was told of. */
function effectsOf(
  contents: readonly DeliveredContent[],
  findings: readonly Finding[],
): readonly KindEffects[] {
  const copies = new Map<string, number>();
  for (const { rule, file } of findings)
    if (rule === 'duplicate_row') copies.set(file, (copies.get(file) ?? 0) + 1);
  const unchanged = new Map<DeliveryFileKind, number>();
  for (const { kind, name, rows } of contents)
    unchanged.set(kind, (unchanged.get(kind) ?? 0) + rows - (copies.get(storableText(name)) ?? 0));
  const { added, changed, ended } = nothingStored;
  return [...unchanged].map(([kind, rows]) => ({
    kind,
    added,
    created: 0,
    changed,
    unchanged: rows,
    ended,
    rejected: 0,
    columns: [],
  }));
}
