import { yesNo } from '../codes.ts';
import type { CodedCells } from '../delivery-columns.ts';
import { flagWords } from '../delivery-words.ts';
import { foldWord } from '../fold-text.ts';
import type { Text } from '../text.ts';

/**
 * Cells that hold one of these codes, their labels in either language, or one of the other words.
 *
 * @throws Error when one word would mean two codes.
 */
export function codedCells(
  codes: Readonly<Record<string, Text | { readonly label: Text }>>,
  otherWords: Readonly<Record<string, readonly string[]>> = {},
): CodedCells {
  const labels: Record<string, Text> = {};
  const words: Record<string, string> = {};
  for (const [code, entry] of Object.entries(codes)) {
    const label = 'label' in entry ? entry.label : entry;
    labels[code] = label;
    for (const word of [code, label.de, label.en, ...(otherWords[code] ?? [])].map(foldWord)) {
      if ((words[word] ?? code) !== code) throw new Error(`${word} means ${words[word]} and ${code}`);
      words[word] = code;
    }
  }
  return { type: 'one_of', values: Object.keys(codes), labels, words };
}

/** The cells of a `flag` column: yes, no, unknown. */
export const flagCells: CodedCells = codedCells(yesNo, flagWords);
