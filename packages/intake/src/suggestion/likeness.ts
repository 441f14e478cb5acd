import { foldHeading } from '@neue-wege/domain';

/**
 * How alike a written heading or word is to a known one, from 0 to 1. Above 0.79 it is a slip of the pen; above 0.69 it holds the
 * known one as whole words or abbreviates it; what is less can be a different thing. What is planned is never like what happened.
 */
export function likeness(written: string, known: string): number {
  const [one, other] = [foldHeading(written), foldedKnown(known)];
  if (one === '' || other === '' || isPlanned(one) !== isPlanned(other)) return 0;
  if (one === other) return 1;
  const slips = distance(one, other);
  const length = Math.min(one.length, other.length);
  if (slips <= (length >= 9 ? mostSlips : length >= 5 ? 1 : 0)) return 1 - 0.1 * slips;
  if (holdsWords(written, other) || isAbbreviation(written, other)) return 0.75;
  return length >= 5 && (one.includes(other) || other.includes(one))
    ? 0.5 + 0.1 * (length / Math.max(one.length, other.length))
    : 0;
}

/** Known headings and words are data of the house, so what is remembered of them is bounded. */
const folds = new Map<string, string>();

function foldedKnown(known: string): string {
  const before = folds.get(known);
  if (before !== undefined) return before;
  const folded = foldHeading(known);
  folds.set(known, folded);
  return folded;
}

function isPlanned(folded: string): boolean {
  return /plan|soll|voraussichtlich|vorgesehen/.test(folded);
}

function wordsOf(written: string): readonly string[] {
  return written
    .split(/[^\p{L}\p{N}]+/u)
    .map(foldHeading)
    .filter((word) => word !== '');
}

function holdsWords(written: string, known: string): boolean {
  const words = wordsOf(written);
  return (
    known.length >= 5 &&
    words.some((_, from) => words.some((__, to) => words.slice(from, to + 1).join('') === known))
  );
}

/** Whether the parts of a heading are beginnings of what follows one another in the known one: `Austr.-Grund`. */
function isAbbreviation(written: string, known: string): boolean {
  const words = wordsOf(written);
  if (!written.includes('.') || words.join('').length < 4 || words.some((word) => word.length < 2))
    return false;
  let at = 0;
  for (const [index, word] of words.entries()) {
    const found = known.indexOf(word, at);
    if (found < 0 || (index === 0 && found > 0)) return false;
    at = found + word.length;
  }
  return true;
}

const mostSlips = 2;

/** The least number of letters to add, drop, replace or swap with their neighbour; beyond {@link mostSlips} not counted. */
function distance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > mostSlips) return mostSlips + 1;
  let before: number[] = [];
  let previous = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1];
      let least = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isSwap =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (isSwap) least = Math.min(least, (before[column - 2] ?? 0) + 1);
      current.push(least);
    }
    [before, previous] = [previous, current];
  }
  return previous[other.length] ?? 0;
}
