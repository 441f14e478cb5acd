import { badInput } from '@neue-wege/domain';

/** Most characters of a reason. */
export const longestReason = 500;

/**
 * Why somebody changes what is stored, as it is kept.
 *
 * @throws DomainError BAD_INPUT for none, one that is too long, and control characters.
 */
export function reasonFrom(text: string): string {
  const reason = text.trim();
  if (reason === '' || reason.length > longestReason || !reason.isWellFormed() || /\p{Cc}/u.test(reason))
    throw badInput('input.reason', `1 to ${longestReason} characters without control characters`);
  return reason;
}
