import type { StoredRelease } from '@neue-wege/database';
import { dayInBerlin, type ReturnRecord, type ReturnStepId } from '@neue-wege/domain';

/** How a signed-off release came about, with what people are called; who has no account any more is named as the audit names them. */
export async function recordOf(
  release: StoredRelease,
  { nameOf }: { readonly nameOf: (actor: string) => Promise<string | null> },
): Promise<ReturnRecord> {
  const { preparedBy, preparedAt, checkedBy, checkedAt, signedBy, signedAt, check } = release;
  const taken: readonly (readonly [ReturnStepId, string | null, string | null])[] = [
    ['prepared', preparedBy, preparedAt],
    ['checked', checkedBy, checkedAt],
    ['signed_off', signedBy, signedAt],
  ];
  const steps: ReturnRecord['steps'][number][] = [];
  for (const [step, actor, at] of taken)
    if (actor !== null && at !== null)
      steps.push({ step, by: (await nameOf(actor)) ?? actor, on: dayInBerlin(new Date(at)) });
  return { steps, entries: check?.entries ?? [] };
}

/** Whether a release is still the one that was read: nobody checked it or signed it off anew. */
export function isSameRelease(
  now: StoredRelease | undefined,
  { checkedAt, signedAt }: StoredRelease,
): boolean {
  return now?.checkedAt === checkedAt && now.signedAt === signedAt;
}
