/** Most characters of a cell. */
const longestText = 32_767;

/** Text that reads back as it is: readers take `_x0041_` for a character by its number, and XML has no place for U+FFFE and U+FFFF. */
export function plain(text: string): string {
  if (text.length > longestText) throw new Error(`a cell holds at most ${longestText} characters`);
  return text
    .toWellFormed()
    .replaceAll(/[\uFFFE\uFFFF]/g, '\uFFFD')
    .replaceAll(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}

/** Text that stands in XML as it is, as most keys, days and names do. */
const isAsItIs = /^[a-z0-9 .,:;/()+-]*$/i;

/** The same as it stands in XML, where characters that have no place there are told by their numbers. */
export function plainXml(text: string): string {
  if (text.length <= longestText && isAsItIs.test(text)) return text;
  return plain(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[^\P{Cc}\t\n\u007F-\u009F]/gu, (sign) => `_x${hex(sign)}_`);
}

function hex(sign: string): string {
  return (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
