import type { ReleaseSource } from '@neue-wege/domain';
import { inContext } from '../connection/in-context.ts';
import type { Database } from '../connection/open-database.ts';
import { findSnapshots, readTable } from './read-releases.ts';

/**
 * What was released of one data version, whatever came after it: for a return, which keeps its figures. With `builtBy`, an
 * instant, a data version that was released anew later answers as it did then. Nothing is built.
 */
export function releasesOfVersion(
  database: Database,
  { dataVersion, builtBy }: { readonly dataVersion: number; readonly builtBy?: string | undefined },
): ReleaseSource {
  return {
    table: ({ id, profile, context, parts }) =>
      inContext(database, {
        context: { ...context, profile },
        dataVersion: 0,
        access: 'read',
        async use(trx) {
          const [release] = await findSnapshots(trx, { profile, dataVersion, builtBy, most: 1 });
          return release && readTable(trx, { release, id, locations: context.locations, parts });
        },
      }),
  };
}
