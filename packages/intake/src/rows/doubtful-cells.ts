import { doubtfulWords, foldWord, importRules, type Text } from '@neue-wege/domain';
import type { FindingLog } from './finding-log.ts';

/** A word that may mean several codes, as the list of such words spells it. */
export interface DoubtfulWord {
  readonly word: string;
  readonly codes: readonly string[];
  readonly why: Text;
}

/** Most distinct texts of a column that are remembered with whether they are in doubt. */
const memorySize = 1_024;

/** Finds the word in doubt that a cell of a column holds; `undefined` for a column without such words. */
export function doubtReader(column: string): ((raw: string) => DoubtfulWord | undefined) | undefined {
  const doubts = new Map(
    doubtfulWords
      .filter((doubt) => doubt.column === column && doubt.codes.length > 1)
      .flatMap(({ words, codes, why }) =>
        words.map((word) => [foldWord(word), { word, codes, why }] as const),
      ),
  );
  if (doubts.size === 0) return undefined;
  const memory = new Map<string, DoubtfulWord | undefined>();
  return (raw) => {
    if (memory.has(raw)) return memory.get(raw);
    const found = doubts.get(foldWord(raw));
    if (memory.size < memorySize && raw.length < 100) memory.set(raw, found);
    return found;
  };
}

/** Where and how often the words in doubt of one file stand, so that each is told once. */
export class DoubtTally {
  readonly #found = new Map<string, DoubtfulWord & Place & { count: number }>();

  add(doubt: DoubtfulWord, place: Place): void {
    const key = JSON.stringify([place.column, doubt.word]);
    const known = this.#found.get(key);
    if (known === undefined) this.#found.set(key, { ...doubt, ...place, count: 1 });
    else known.count++;
  }

  report(file: string, log: FindingLog): void {
    for (const { line, column, ...doubt } of this.#found.values()) {
      const message = importRules.doubtful_word.message(doubt);
      log.add({ file, line, column, rule: 'doubtful_word', message });
    }
  }
}

interface Place {
  readonly line: number;
  readonly column: string;
  /** The code as which the word is read. */
  readonly read: string;
}
