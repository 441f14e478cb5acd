import { DomainError } from '../errors.ts';
import type { DisclosureProfile } from '../vocabulary/context.ts';

/**
 * Refuses a question whose figures stand in no published table, whatever it is asked of, before anything is counted.
 *
 * @throws DomainError `NOT_PUBLISHED` for every profile but EXACT.
 */
export function requireExact({ profile }: { readonly profile: DisclosureProfile }): void {
  if (profile === 'EXACT') return;
  throw new DomainError('NOT_PUBLISHED', [
    {
      place: 'profile',
      message: `not published for profile ${profile}: no published table holds the figures that this question needs; it is answered under EXACT, to roles that have it`,
    },
  ]);
}
