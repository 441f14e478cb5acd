import { badInput, isPlainLine } from '@neue-wege/domain';

/** Most characters of a reason. */
export const longestReason = 500;

/**
 * Why somebody changes what is stored, as it is kept.
 *
 * @throws DomainError BAD_INPUT for none, one that is too long or cannot be seen, and control characters, line breaks among them.
 */
export function reasonFrom(text: string, place = 'input.reason'): string {
  const reason = text.trim();
  if (!isPlainLine(reason) || Array.from(reason).length > longestReason)
    throw badInput(place, `1 to ${longestReason} characters in one line, without control characters`);
  return reason;
}
