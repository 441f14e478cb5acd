/** A text that came from a file may hold what the database cannot: NUL and halves of characters become U+FFFD. */
export function storableText(text: string): string {
  return text.replaceAll('\0', '\uFFFD').toWellFormed();
}
