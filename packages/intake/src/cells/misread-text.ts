/**
 * What UTF-8 becomes that was read as Windows-1252 and saved again: the character of a first byte with one that honest text
 * never puts behind it. Where words in capitals may end so, a small letter beside it must tell.
 */
const misread = new RegExp(
  [
    String.raw`Ã(?:[\u0080-\u009F¡¢£¤¥¦§¨¬¯±µ¶¸¼½¾¿ŸœŒƒ„ˆ‰€‚Š‹Žž]`,
    String.raw`|(?<=\p{Ll}Ã)[©ª®²³´¹º†‡˜™š\u00A0\u00AD]|[©ª®²³´¹º†‡](?=\p{Ll})|(?<!\p{L}Ã)–(?=\p{L}))`,
    String.raw`|Â(?:(?<!\p{Lu}Â)[§°µ²³½¼¾]|(?<=\p{Ll}Â)\u00A0)`,
    String.raw`|â(?:‚¬|€[œ“”˜™š›ž¡¢¦])`,
    String.raw`|Å[Ÿ¼¾¡]|Ä(?:Ÿ|±(?=\p{Ll}))`,
  ].join(''),
  'u',
);

/** So much of the end of a piece must stand before the next one, so that nothing is missed between them, in UTF-16 units. */
export const misreadLength = 4;

/** Whether a text was saved with a wrong encoding. */
export function isMisread(text: string): boolean {
  return misread.test(text);
}
