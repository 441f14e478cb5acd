import type { PlainDate } from '@neue-wege/domain';
import { type RawBuilder, sql, type Transaction } from 'kysely';
import type { Tables } from '../connection/tables.ts';
import type { RecordShape } from './record-shape.ts';

/** One import while it is being withdrawn. */
export interface Withdrawal {
  readonly trx: Transaction<Tables>;
  /** The version that the import made. */
  readonly of: number;
  /** The version that the withdrawal makes. */
  readonly version: number;
  readonly knownOn: PlainDate;
}

/** The identities of the records that the import wrote, changed or ended. */
export function touchedRecords({ of }: Withdrawal, shape: RecordShape): RawBuilder<unknown> {
  const identity = sql.join(shape.identity.map(({ name }) => sql.ref(name)));
  return sql`select distinct ${identity} from ${sql.table(shape.table)}
    where version_from = ${of}::integer or version_to = ${of}::integer`;
}

/** Whether a record, seen through its alias, was known right before the import. */
export function wasKnownBefore({ of }: Withdrawal, record: string): RawBuilder<boolean> {
  const [from, to] = [sql.ref(`${record}.version_from`), sql.ref(`${record}.version_to`)];
  return sql<boolean>`(${from} < ${of}::integer and (${to} is null or ${to} >= ${of}::integer))`;
}
