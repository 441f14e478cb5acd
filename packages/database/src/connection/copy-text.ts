import { finished } from 'node:stream/promises';
import type { PGlite, Transaction as PgliteTransaction } from '@electric-sql/pglite';
import {
  CompiledQuery,
  type PGliteDialectConfig,
  type PostgresCursor,
  type PostgresPool,
  type PostgresPoolClient,
  type PostgresQueryResult,
  type RawBuilder,
  sql,
  type Transaction,
} from 'kysely';
import type { Pool, PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Tables } from './tables.ts';

/** Rows in the text format of COPY: cells between tabs, `\N` for null, a line feed after each row. */
class CopyText {
  readonly bytes: Uint8Array<ArrayBuffer>;

  constructor(bytes: Uint8Array<ArrayBuffer>) {
    this.bytes = bytes;
  }
}

function textIn(parameters: readonly unknown[] = []): CopyText | undefined {
  const [text] = parameters;
  return text instanceof CopyText ? text : undefined;
}

/** What to copy, and where to. */
export interface TextToCopy {
  /** The table, with the columns in brackets that the text has. */
  readonly into: RawBuilder<unknown>;
  /** Rows in the text format of COPY, in UTF-8. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Copies rows into a table, on the connection of a transaction: the fastest way in that both engines have. One call is one
 * statement, so cancelling and errors are as with any other; an error names no cell.
 */
export async function copyText(trx: Transaction<Tables>, { into, bytes }: TextToCopy): Promise<void> {
  const statement = sql`copy ${into} from stdin`.compile(trx);
  await trx.executeQuery(CompiledQuery.raw(statement.sql, [new CopyText(bytes)]));
}

/** A pool whose connections understand {@link copyText}: a statement whose one value is such text is a COPY. */
export function copyingPool(pool: Pool): PostgresPool {
  const known = new WeakMap<PoolClient, PostgresPoolClient>();
  return {
    options: pool.options,
    end: () => pool.end(),
    async connect() {
      const client = await pool.connect();
      const copying = known.get(client) ?? copyingClient(client);
      known.set(client, copying);
      return copying;
    },
  };
}

function copyingClient(client: PoolClient): PostgresPoolClient {
  const plain: PostgresPoolClient = client;
  function query<Row>(text: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<Row>>;
  function query<Row>(cursor: PostgresCursor<Row>): PostgresCursor<Row>;
  function query<Row>(
    statement: string | PostgresCursor<Row>,
    parameters: readonly unknown[] = [],
  ): Promise<PostgresQueryResult<Row>> | PostgresCursor<Row> {
    if (typeof statement !== 'string') throw new Error('No cursor is read from a connection of the pool');
    const text = textIn(parameters);
    return text === undefined
      ? plain.query<Row>(statement, parameters)
      : copyOver(client, { statement, text });
  }
  return {
    query,
    release: (destroy) => plain.release(destroy),
    ...(plain.processID === undefined ? {} : { processID: plain.processID }),
  };
}

async function copyOver<Row>(
  client: PoolClient,
  { statement, text }: { statement: string; text: CopyText },
): Promise<PostgresQueryResult<Row>> {
  const copying = client.query(copyFrom(statement));
  copying.end(text.bytes);
  try {
    await finished(copying);
  } catch (error) {
    throw withoutCells(error);
  }
  return { command: 'INSERT', rowCount: copying.rowCount, rows: [] };
}

/** The embedded engine with transactions that understand {@link copyText}. */
export function copyingPglite(pglite: PGlite): PGliteDialectConfig['pglite'] {
  return {
    get closed() {
      return pglite.closed;
    },
    get ready() {
      return pglite.ready;
    },
    waitReady: pglite.waitReady,
    close: () => pglite.close(),
    query: (...given) => pglite.query(...given),
    transaction: (use) =>
      pglite.transaction((trx) =>
        use({
          rollback: () => trx.rollback(),
          async query(...given) {
            const [statement, parameters] = given;
            const text = textIn(parameters);
            if (text === undefined) return trx.query(...given);
            await copyFromBlob(trx, { statement, text });
            return { affectedRows: 0, fields: [], rows: [] };
          },
        }),
      ),
  };
}

/** The engine copies from a file of its own, which the working role may not read: this statement alone runs as the owner. */
async function copyFromBlob(
  trx: PgliteTransaction,
  { statement, text }: { statement: string; text: CopyText },
): Promise<void> {
  const { rows } = await trx.query<{ role: string }>("select current_setting('role') as role");
  await trx.query("select set_config('role', 'none', true)");
  try {
    await trx.query(statement.replace(/ from stdin$/, " from '/dev/blob'"), [], {
      blob: new Blob([text.bytes]),
    });
  } catch (error) {
    throw withoutCells(error);
  }
  await trx.query("select set_config('role', $1, true)", [rows[0]?.role ?? 'none']);
}

/** Where a cell cannot be read, the database tells what stands in the row: that goes no further. */
function withoutCells(error: unknown): unknown {
  if (error instanceof Error) Object.assign(error, { where: undefined, detail: undefined });
  return error;
}
