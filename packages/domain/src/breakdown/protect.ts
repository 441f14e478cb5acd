import { DomainError } from '../errors.ts';
import type { Breakdown } from './breakdown.ts';

/**
 * The last stage before a number leaves the domain. EXACT shows every value. The profiles under disclosure control are
 * answered from whole published tables; as long as none is published, there is nothing they may be shown.
 *
 * @throws DomainError `NOT_PUBLISHED` for every profile but EXACT.
 */
export function protect(breakdown: Breakdown): Breakdown {
  if (breakdown.profile === 'EXACT') return breakdown;
  throw new DomainError('NOT_PUBLISHED', [
    { place: 'profile', message: `no table is published for profile ${breakdown.profile}; allowed: EXACT` },
  ]);
}
