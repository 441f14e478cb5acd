import { isAscii } from 'node:buffer';

/** What the bytes of a file say about its encoding, where neither a mark nor a profile does. */
export interface TextSurvey {
  /** Characters of more than one byte that are UTF-8. */
  readonly sequences: number;
  /** Bytes over 127 that are part of none, apart from the beginning of one at the very end. */
  readonly strays: number;
  /** Halves of surrogate pairs, written as if they were characters: UTF-8 that a program broke. */
  readonly surrogates: number;
  /** Bytes that no text in Windows-1252 holds. */
  readonly meaningless: number;
  /** The characters over 127 as Windows-1252 has them, with their counts, most frequent first. */
  readonly special: readonly (readonly [character: string, count: number])[];
}

/** What a file without a mark reads as; `undefined` when it is neither. */
export type SurveyedEncoding = 'utf-8' | 'windows-1252' | undefined;

/** So many strays to one sequence speak for Windows-1252, in which a capital before a sign can look like UTF-8. */
const straysPerSequence = 4;

/** Reads all bytes once and counts those that tell encodings apart. */
export async function surveyText(source: AsyncIterable<Uint8Array>): Promise<TextSurvey> {
  const counts = new Float64Array(256);
  let sequences = 0;
  let strays = 0;
  let surrogates = 0;
  /** Bytes of the character that is being read: how many there are, how many it still needs, what the next may be, and which was the first. */
  let held = 0;
  let needed = 0;
  let first = 0;
  let isSurrogate = false;
  let [low, high] = [0x80, 0xbf];
  const giveUp = (): void => {
    strays += held;
    held = 0;
    needed = 0;
  };
  for await (const bytes of source) {
    if (needed === 0 && isAscii(bytes) && !bytes.some(isControl)) continue;
    for (const byte of bytes) {
      counts[byte] = (counts[byte] ?? 0) + 1;
      if (needed > 0 && byte >= low && byte <= high) {
        held++;
        [low, high] = [0x80, 0xbf];
        if (held === 2 && first === 0xed && byte >= 0xa0) isSurrogate = true;
        if (--needed === 0) {
          if (isSurrogate) surrogates++;
          else sequences++;
          held = 0;
        }
        continue;
      }
      giveUp();
      if (byte < 0x80) continue;
      held = 1;
      first = byte;
      isSurrogate = false;
      needed = byte >= 0xf5 || byte < 0xc2 ? 0 : byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : 1;
      if (needed === 0) giveUp();
      low = byte === 0xe0 ? 0xa0 : byte === 0xf0 ? 0x90 : 0x80;
      high = byte === 0xf4 ? 0x8f : 0xbf;
    }
  }
  let meaningless = 0;
  for (const [byte, count] of counts.entries()) if (isMeaningless(byte)) meaningless += count;
  return { sequences, strays, surrogates, meaningless, special: specialOf(counts) };
}

/** What the counts speak for. Bytes that mean nothing are looked at apart: rows that hold them are refused one by one. */
export function surveyedEncoding({ sequences, strays, surrogates }: TextSurvey): SurveyedEncoding {
  if (surrogates > 0) return undefined;
  if (strays === 0) return 'utf-8';
  return strays >= sequences * straysPerSequence ? 'windows-1252' : undefined;
}

function specialOf(counts: Float64Array): TextSurvey['special'] {
  const decoder = new TextDecoder('windows-1252');
  return [...counts.entries()]
    .filter(([byte, count]) => byte >= 0x80 && count > 0 && !isMeaningless(byte))
    .map(([byte, count]) => [decoder.decode(Uint8Array.of(byte)), count] as const)
    .toSorted(([, one], [, other]) => other - one);
}

function isControl(byte: number): boolean {
  return (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) || byte === 0x7f;
}

function isMeaningless(byte: number): boolean {
  return isControl(byte) || [0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte);
}
