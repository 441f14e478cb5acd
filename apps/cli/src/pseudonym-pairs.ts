import type { PseudonymPair } from '@neue-wege/database';
import { badInput } from '@neue-wege/domain';
import { isSourceKey, type Pseudonymiser } from '@neue-wege/intake';
import { linesOf } from './read-lines.ts';

/** So many people at once. */
const batchSize = 2_000;

/**
 * The pseudonyms under two keys of everybody on a list of source keys, one a line.
 *
 * @throws DomainError BAD_INPUT naming the line of what is no key, never what stands there.
 */
export async function* pairsOf(
  list: AsyncIterable<Uint8Array>,
  {
    old,
    next,
    signal,
  }: { readonly old: Pseudonymiser; readonly next: Pseudonymiser; readonly signal: AbortSignal },
): AsyncGenerator<readonly PseudonymPair[], void> {
  let batch: PseudonymPair[] = [];
  let line = 0;
  for await (const key of linesOf(list, '--source-keys')) {
    line += 1;
    if (key.trim() === '') continue;
    if (!isSourceKey(key)) throw badInput('--source-keys', `line ${line} is no key of a person`);
    batch.push([old.pseudonymOf(key), next.pseudonymOf(key)]);
    if (batch.length < batchSize) continue;
    signal.throwIfAborted();
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
