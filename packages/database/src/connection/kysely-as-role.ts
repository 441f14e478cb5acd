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
import { asLoss } from './database-error.ts';
import type { Database } from './open-database.ts';

/** Whom to be, and where unqualified names of tables point. */
export interface RoleAndSchema {
  readonly role: string;
  readonly schema: string;
}

/**
 * A Kysely on the same connections whose every statement runs as another role, in a transaction that sets it: nothing of
 * the role is left on the connection. Statements outside a transaction get one of their own.
 *
 * Its statements throw DatabaseUnavailable when there is no connection, and the driver's own errors otherwise.
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
    if (trx !== undefined) await orLoss(trx[how]().execute());
  };
  return {
    init: () => Promise.resolve(),
    acquireConnection() {
      const connection: DatabaseConnection = {
        async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
          const trx = running.get(connection);
          if (trx !== undefined) return orLoss(trx.executeQuery<Row>(asRowsOf(query)));
          return orLoss(
            base.transaction().execute(async (own) => {
              await become(own, as);
              return own.executeQuery<Row>(asRowsOf(query));
            }),
          );
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
      const isolated = isolationLevel === undefined ? begun : begun.setIsolationLevel(isolationLevel);
      const trx = await orLoss(isolated.execute());
      running.set(connection, trx);
      await orLoss(become(trx, as));
    },
    commitTransaction: (connection) => end(connection, 'commit'),
    rollbackTransaction: (connection) => end(connection, 'rollback'),
    releaseConnection: () => Promise.resolve(),
    destroy: () => Promise.resolve(),
  };
}

async function orLoss<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw asLoss(error);
  }
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
