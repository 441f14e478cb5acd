import { badInput } from '@neue-wege/domain';

/** Most characters of a reason. */
export const longestReason = 500;

/** Control characters, those that turn the direction of what is read, and what is no character, such as U+FFFE. */
const unseen = /[\p{Cc}\p{Bidi_Control}\p{Noncharacter_Code_Point}]/u;

/** What is there to be read. */
const seen = /[^\s\p{Default_Ignorable_Code_Point}]/u;

/**
 * Why somebody changes what is stored, as it is kept.
 *
 * @throws DomainError BAD_INPUT for none, one that is too long or cannot be seen, and control characters, line breaks among them.
 */
export function reasonFrom(text: string, place = 'input.reason'): string {
  const reason = text.trim();
  const isPlain = seen.test(reason) && reason.isWellFormed() && !unseen.test(reason);
  if (!isPlain || Array.from(reason).length > longestReason)
    throw badInput(place, `1 to ${longestReason} characters in one line, without control characters`);
  return reason;
}
