/**
 * A heading as headings are compared: without case, spaces and punctuation, and with `ä`, `ö`, `ü`, `ß` written out, so that
 * `Kunden-Nr.` is `KUNDENNR` and `Plätze` is `Plaetze`. Empty for a heading without letter or digit, which means nothing.
 */
export function foldHeading(heading: string): string {
  return spelledOut(heading).replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/**
 * A word of a coded column as words are compared: without case and spaces, with umlauts and `ß` written out, and with one sign
 * for all dashes. Other punctuation stays, because `<25` and `25+` differ by nothing else.
 */
export function foldWord(word: string): string {
  return spelledOut(word)
    .replaceAll(/\p{Dash}/gu, '-')
    .replaceAll(/\s/gu, '');
}

const spellings: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

function spelledOut(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[äöüß]/g, (letter) => spellings[letter] ?? letter);
}
