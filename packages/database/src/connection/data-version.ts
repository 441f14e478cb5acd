import type { PlainDate } from '@neue-wege/domain';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Tables } from './tables.ts';

/** The newest data version known on or before that day; 0 before the first. */
export async function versionKnownOn(kysely: Kysely<Tables>, asOf: PlainDate): Promise<number> {
  const { rows } = await sql<{ version: number }>`select ${newestVersion(asOf)} as version`.execute(kysely);
  return rows[0]?.version ?? 0;
}

/** The SQL of {@link versionKnownOn}, to stand where one integer may stand. */
export function newestVersion(asOf: PlainDate): RawBuilder<number> {
  return sql<number>`newest_version(${asOf}::date)`;
}
