import type { FactSource, RequestContext } from '@neue-wege/domain';
import { type Kysely, sql, type Transaction } from 'kysely';
import { readAsProgram } from '../connection/as-program.ts';
import { type ContextWork, inContext } from '../connection/in-context.ts';
import type { Database } from '../connection/open-database.ts';
import type { Tables } from '../connection/tables.ts';
import { type CommonGround, factSnapshot, readGround, readVersions } from './fact-snapshot.ts';

/** A data version never changes, so what its questions have in common is read once; of so many at a time. */
const rememberedVersions = 200;

/**
 * Facts from the database, on either engine. Every question is one transaction that reads one snapshot of the newest
 * version known by its as-of day, or of the version asked for; its parts are answered one after the other.
 */
export function createSqlFactSource(
  database: Database,
  as: Pick<ContextWork<never>, 'role'> = {},
): FactSource {
  const known = new Map<string, CommonGround>();
  const groundOf = async (
    trx: Kysely<Tables>,
    { dataVersion, context: { locations } }: { dataVersion: number; context: RequestContext },
  ): Promise<CommonGround> => {
    const key = JSON.stringify([dataVersion, locations]);
    const ground = known.get(key) ?? (await readGround(trx));
    if (known.size >= rememberedVersions) known.clear();
    known.set(key, ground);
    return ground;
  };
  return {
    read: ({ context, asOf, dataVersion: asked, signal }, use) =>
      inContext(database, {
        ...as,
        context,
        dataVersion: asked ?? { knownOn: asOf },
        asOf,
        access: 'read',
        signal,
        use: async (trx, dataVersion) => {
          const ground = await groundOf(trx, { dataVersion, context });
          return use(factSnapshot(trx, { context, dataVersion, ground }));
        },
      }),
    versions: () => readAsProgram(database, readVersions),
  };
}

/**
 * Facts as a transaction that writes sees them: also those of the version that it is about to make. Nothing is remembered,
 * since that version may never be. Every question must name its version; the context is the one that the transaction has.
 */
export function factSourceIn(trx: Transaction<Tables>): FactSource {
  return {
    async read({ context, asOf, dataVersion }, use) {
      if (dataVersion === undefined)
        throw new Error('A question inside a transaction names its data version.');
      await sql`select set_config('app.as_of', ${asOf}, true), set_config('app.data_version', ${String(dataVersion)}, true)`.execute(
        trx,
      );
      return use(factSnapshot(trx, { context, dataVersion, ground: await readGround(trx) }));
    },
    versions: () => readVersions(trx),
  };
}
