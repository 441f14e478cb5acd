import { notPublished, type TableRequest, tablesFor } from '../catalogue/find-table.ts';
import { DomainError } from '../errors.ts';
import type { DisclosureProfile } from '../vocabulary/context.ts';
import type { Breakdown } from './breakdown.ts';

/**
 * The last stage before a number leaves the domain. EXACT shows every value. The profiles under disclosure control are
 * answered from whole published tables, protected as a whole.
 */
export function protect(breakdown: Breakdown): Breakdown {
  requireProtected(breakdown.profile);
  return breakdown;
}

/**
 * Refuses a question under disclosure control before anything is counted: one that is no slice of a published table, with
 * the tables that would answer it; and every other one, as long as no table is protected.
 *
 * @throws DomainError `NOT_PUBLISHED` for every profile but EXACT.
 */
export function requirePublished(request: TableRequest): void {
  if (request.profile !== 'EXACT' && tablesFor(request).length === 0) throw notPublished(request);
  requireProtected(request.profile);
}

/**
 * Refuses the profiles under disclosure control as long as no table is protected for them.
 *
 * @throws DomainError `NOT_PUBLISHED` for every profile but EXACT.
 */
export function requireProtected(profile: DisclosureProfile): void {
  if (profile === 'EXACT') return;
  throw new DomainError('NOT_PUBLISHED', [
    {
      place: 'profile',
      message: `no table is protected for profile ${profile} yet; figures are answered under EXACT, to roles that have it`,
    },
  ]);
}
