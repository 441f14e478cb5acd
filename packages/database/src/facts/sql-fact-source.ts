import {
  type AgreedTarget,
  type FactSource,
  type FirstDays,
  type KnownVersion,
  type PhaseStretch,
  type RequestContext,
  toPlainDate,
} from '@neue-wege/domain';
import { type Kysely, sql } from 'kysely';
import { readAsProgram } from '../connection/as-program.ts';
import { inContext } from '../connection/in-context.ts';
import type { Database } from '../connection/open-database.ts';
import type { Tables } from '../connection/tables.ts';
import { answerPart } from './answer-part.ts';

const lastDay = toPlainDate('9999-12-31');
/** A data version never changes, so what its questions have in common is read once; of so many at a time. */
const rememberedVersions = 200;

/** What questions under the same version and locations have in common. */
interface CommonGround {
  readonly phases: readonly PhaseStretch[];
  readonly targets: readonly AgreedTarget[];
  firstDays?: FirstDays;
}

/**
 * Facts from the database, on either engine. Every question is one transaction that reads one snapshot of the newest
 * version known by its as-of day, or of the version asked for; its parts are answered one after the other.
 */
export function createSqlFactSource(database: Database): FactSource {
  const known = new Map<string, CommonGround>();
  const groundOf = async (
    trx: Kysely<Tables>,
    { dataVersion, context: { locations } }: { dataVersion: number; context: RequestContext },
  ): Promise<CommonGround> => {
    const key = JSON.stringify([dataVersion, locations]);
    const ground = known.get(key) ?? { phases: await readPhases(trx), targets: await readTargets(trx) };
    if (known.size >= rememberedVersions) known.clear();
    known.set(key, ground);
    return ground;
  };
  return {
    read: ({ context, asOf, dataVersion: asked, signal }, use) =>
      inContext(database, {
        context,
        dataVersion: asked ?? { knownOn: asOf },
        asOf,
        access: 'read',
        signal,
        use: async (trx, dataVersion) => {
          const ground = await groundOf(trx, { dataVersion, context });
          return use({
            dataVersion,
            phases: ground.phases,
            targets: ground.targets,
            firstDays: async () => {
              ground.firstDays ??= await readFirstDays(trx, context);
              return ground.firstDays;
            },
            answer: (part) => answerPart(trx, part),
          });
        },
      }),
    versions: () => readAsProgram(database, readVersions),
  };
}

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

async function readTargets(kysely: Kysely<Tables>): Promise<readonly AgreedTarget[]> {
  const { rows } = await sql<AgreedTarget>`select
      measure, location, year, value, source, comment, measure_version as "definitionVersion"
    from visible_target order by measure, location, year`.execute(kysely);
  return rows;
}

async function readVersions(kysely: Kysely<Tables>): Promise<readonly KnownVersion[]> {
  const rows = await kysely
    .selectFrom('data_version')
    .select(['data_version as dataVersion', 'known_on as knownOn', 'origin'])
    .orderBy('data_version')
    .execute();
  return rows.map((row): KnownVersion => row);
}
