import { badInput } from '@neue-wege/domain';

/** Most characters of a reason. */
export const longestReason = 500;

/** Control characters, and those that turn the direction of what is read. */
const unseen = /[\p{Cc}\p{Bidi_Control}]/u;

/**
 * Why somebody changes what is stored, as it is kept.
 *
 * @throws DomainError BAD_INPUT for none, one that is too long, and control characters.
 */
export function reasonFrom(text: string, place = 'input.reason'): string {
  const reason = text.trim();
  if (reason === '' || reason.length > longestReason || !reason.isWellFormed() || unseen.test(reason))
    throw badInput(place, `1 to ${longestReason} characters without control characters`);
  return reason;
}
