import type { RequestContext } from '@neue-wege/domain';
import { inContext } from './connection/in-context.ts';
import type { Database } from './connection/open-database.ts';

/** The keys of the locations that the newest data version has, sorted; those outside the context do not exist. */
export function readLocationKeys(database: Database, context: RequestContext): Promise<readonly string[]> {
  return inContext(database, {
    context,
    dataVersion: 0,
    access: 'read',
    use: async (trx) => {
      const rows = await trx
        .selectFrom('location')
        .select('location')
        .where('version_to', 'is', null)
        .orderBy('location', (order) => order.collate('C'))
        .execute();
      return rows.map(({ location }) => location);
    },
  });
}
