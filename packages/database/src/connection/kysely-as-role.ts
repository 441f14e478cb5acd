import {
  type CompiledQuery,
  type ControlledTransaction,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
  sql,
  type Transaction,
} from 'kysely';
import type { Database } from './open-database.ts';

/** Whom to be, and where unqualified names of tables point. */
export interface RoleAndSchema {
  readonly role: string;
  readonly schema: string;
}

/**
 * A Kysely on the same connections whose every statement runs as another role, in a transaction that sets it: nothing of
 * the role is left on the connection. Statements outside a transaction get one of their own.
 */
export function kyselyAsRole<Tables>({ kysely }: Database, as: RoleAndSchema): Kysely<Tables> {
  return new Kysely<Tables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => driverAsRole(kysely, as),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });
}

function driverAsRole<Tables>(base: Kysely<Tables>, as: RoleAndSchema): Driver {
  const running = new WeakMap<DatabaseConnection, ControlledTransaction<Tables>>();
  const end = async (connection: DatabaseConnection, how: 'commit' | 'rollback'): Promise<void> => {
    const trx = running.get(connection);
    running.delete(connection);
    await trx?.[how]().execute();
  };
  return {
    init: () => Promise.resolve(),
    acquireConnection() {
      const connection: DatabaseConnection = {
        async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
          const trx = running.get(connection);
          if (trx !== undefined) return trx.executeQuery<Row>(asRowsOf(query));
          return base.transaction().execute(async (own) => {
            await become(own, as);
            return own.executeQuery<Row>(asRowsOf(query));
          });
        },
        streamQuery() {
          throw new Error('Nothing is streamed as another role');
        },
      };
      return Promise.resolve(connection);
    },
    async beginTransaction(connection, settings) {
      const begun = base.startTransaction();
      const { isolationLevel } = settings;
      const trx = await (isolationLevel === undefined
        ? begun
        : begun.setIsolationLevel(isolationLevel)
      ).execute();
      running.set(connection, trx);
      await become(trx, as);
    },
    commitTransaction: (connection) => end(connection, 'commit'),
    rollbackTransaction: (connection) => end(connection, 'rollback'),
    releaseConnection: () => Promise.resolve(),
    destroy: () => Promise.resolve(),
  };
}

/** The drivers decide what a row is; the type is the caller's. */
function asRowsOf<Row>(query: CompiledQuery): CompiledQuery<Row> {
  return { ...query };
}

async function become<Tables>(trx: Transaction<Tables>, { role, schema }: RoleAndSchema): Promise<void> {
  await sql`select set_config('role', ${role}, true), set_config('search_path', ${schema}, true)`.execute(
    trx,
  );
}
