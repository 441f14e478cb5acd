import { createHash } from 'node:crypto';
import { DomainError } from '@neue-wege/domain';
import type { Transaction } from 'kysely';
import type { Tables } from '../connection/tables.ts';

/** A change that is made once, however often it is sent. */
export interface OnceOnly {
  /** What the client calls this change. */
  readonly key: string;
  /** Everything that it asks for; nobody's key in the source system. */
  readonly request: string;
}

/** What became of the change when it was made. */
export interface EarlierAnswer {
  readonly importId: number;
  readonly dataVersion: number;
  readonly status: 'stored' | 'unchanged';
}

/**
 * What a key of the same actor was answered before; `undefined` for a new one.
 *
 * @throws DomainError CONFLICT when it was another request.
 */
export async function earlierAnswer(
  trx: Transaction<Tables>,
  { actor, once }: { readonly actor: string; readonly once: OnceOnly },
): Promise<EarlierAnswer | undefined> {
  const found = await trx
    .selectFrom('idempotency_key')
    .select(['request_hash', 'import_id', 'data_version', 'is_unchanged'])
    .where('actor', '=', actor)
    .where('key_hash', '=', sha256(once.key))
    .executeTakeFirst();
  if (found === undefined) return undefined;
  if (found.request_hash !== sha256(once.request)) {
    const message = 'The key was used for another request; every change has a key of its own.';
    throw new DomainError('CONFLICT', [{ place: 'input.idempotencyKey', message }]);
  }
  const { import_id: importId, data_version: dataVersion, is_unchanged: isUnchanged } = found;
  return { importId, dataVersion, status: isUnchanged ? 'unchanged' : 'stored' };
}

/** Keeps the answer in the transaction of what it tells of. */
export async function keepAnswer(
  trx: Transaction<Tables>,
  {
    actor,
    once,
    answer,
  }: { readonly actor: string; readonly once: OnceOnly; readonly answer: EarlierAnswer },
): Promise<void> {
  await trx
    .insertInto('idempotency_key')
    .values({
      actor,
      key_hash: sha256(once.key),
      request_hash: sha256(once.request),
      import_id: answer.importId,
      data_version: answer.dataVersion,
      is_unchanged: answer.status === 'unchanged',
    })
    .execute();
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
