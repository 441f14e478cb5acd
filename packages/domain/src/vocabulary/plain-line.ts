/** Control characters, line and paragraph separators, what turns the direction of reading, and what is no character, such as U+FFFE. */
const unseen = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Noncharacter_Code_Point}]/u;

/** What is there to be read. */
const seen = /[^\s\p{Default_Ignorable_Code_Point}]/u;

/** Whether a text is one line in which something can be read, and nothing that cannot be seen turns or breaks it. */
export function isPlainLine(text: string): boolean {
  return text.isWellFormed() && seen.test(text) && !unseen.test(text);
}
