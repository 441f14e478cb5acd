import {
  type AgreedTarget,
  type FactSnapshot,
  type FirstDays,
  type KnownVersion,
  type PhaseStretch,
  type RequestContext,
  toPlainDate,
} from '@neue-wege/domain';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../connection/tables.ts';
import { readTargets } from '../records/read-targets.ts';
import { answerPart } from './answer-part.ts';

/** What questions under the same version and locations have in common. */
export interface CommonGround {
  readonly phases: readonly PhaseStretch[];
  readonly targets: readonly AgreedTarget[];
  firstDays?: FirstDays;
}

/** Reads the common ground of the version that the transaction shows. */
export async function readGround(kysely: Kysely<Tables>): Promise<CommonGround> {
  return { phases: await readPhases(kysely), targets: await readTargets(kysely) };
}

/** What the transaction shows, as a snapshot that answers questions until it ends. */
export function factSnapshot(
  kysely: Kysely<Tables>,
  { context, dataVersion, ground }: { context: RequestContext; dataVersion: number; ground: CommonGround },
): FactSnapshot {
  return {
    dataVersion,
    phases: ground.phases,
    targets: ground.targets,
    firstDays: async () => {
      ground.firstDays ??= await readFirstDays(kysely, context);
      return ground.firstDays;
    },
    answer: (part) => answerPart(kysely, part),
  };
}

/** Every data version that the transaction knows of, in order. */
export async function readVersions(kysely: Kysely<Tables>): Promise<readonly KnownVersion[]> {
  const rows = await kysely
    .selectFrom('data_version')
    .select([
      'data_version as dataVersion',
      'known_on as knownOn',
      'origin',
      'is_single_record as isSingleRecord',
    ])
    .orderBy('data_version')
    .execute();
  return rows.map((row): KnownVersion => row);
}

const lastDay = toPlainDate('9999-12-31');

async function readFirstDays(kysely: Kysely<Tables>, { locations }: RequestContext): Promise<FirstDays> {
  const seen = locations === 'all' ? sql`` : sql` where location = any(${locations}::text[])`;
  const { rows } = await sql<FirstDays>`select
    (select min(entered_on) from fact_presence${seen}) as entry,
    (select min(starts_on) from fact_place${seen}) as place`.execute(kysely);
  return rows[0] ?? { entry: null, place: null };
}

async function readPhases(kysely: Kysely<Tables>): Promise<readonly PhaseStretch[]> {
  const { rows } =
    await sql<PhaseStretch>`select phase as key, starts_on as first, coalesce(ends_on, ${lastDay}::date) as last
    from visible_programme_phase order by starts_on, phase`.execute(kysely);
  return rows;
}
