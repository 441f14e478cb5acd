import { badInput, DomainError } from '@neue-wege/domain';
import type { RecordChange } from '../records/record-writer.ts';
import { reasonFrom } from './reason.ts';

interface ChangeInput {
  readonly basedOn: number;
  readonly idempotencyKey?: string | null | undefined;
  readonly reason?: string | undefined;
}

const longestKey = 200;

/**
 * What every input says of its change.
 *
 * @throws DomainError BAD_INPUT for a reason or a key that is none.
 */
export function changeOf({
  basedOn,
  idempotencyKey,
  reason,
}: ChangeInput): Pick<RecordChange, 'basedOn' | 'idempotencyKey' | 'reason'> {
  return {
    basedOn,
    idempotencyKey:
      idempotencyKey === null || idempotencyKey === undefined ? undefined : keyFrom(idempotencyKey),
    reason: reason === undefined ? undefined : reasonFrom(reason),
  };
}

function keyFrom(key: string): string {
  if (key === '' || key.length > longestKey)
    throw badInput('input.idempotencyKey', `1 to ${longestKey} characters`);
  return key;
}

/** What does not exist, or may not be seen. */
export function notFound(field: string, what: string): DomainError {
  return new DomainError('NOT_FOUND', [{ place: `input.${field}`, message: `There is no such ${what}.` }]);
}
