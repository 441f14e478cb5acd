import { type RawBuilder, sql } from 'kysely';

/** Id of a participation with a key of its own. */
export function idOfKey(key: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`md5('key|' || ${key})::uuid`;
}
