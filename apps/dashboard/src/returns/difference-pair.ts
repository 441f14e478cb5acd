import type { Reading } from '../reading/reading.ts';
import { differenceTexts } from './difference-texts.ts';
import type { Release } from './release.ts';
import type { ReturnView } from './return-view.ts';

/** Two releases to be held against each other; `to` is `null` for what is released now. */
export interface DifferencePair {
  readonly from: number;
  readonly to: number | null;
}

/** What a release can be held against. */
export interface DifferencePairs {
  /** The one before, as long as this one is a frozen correction. */
  readonly before: DifferencePair | null;
  /** What is released now: the last frozen one against it. */
  readonly now: DifferencePair | null;
}

export function differencePairs({ number, frozenAt }: Pick<Release, 'number' | 'frozenAt'>): DifferencePairs {
  const isFrozen = frozenAt !== null;
  const last = isFrozen ? number : number - 1;
  return {
    before: isFrozen && number > 1 ? { from: number - 1, to: number } : null,
    now: last > 0 ? { from: last, to: null } : null,
  };
}

/** The pair that the address names; `null` where nothing is compared. */
export function chosenPair(
  { before, now }: DifferencePairs,
  { compare }: Pick<ReturnView, 'compare'>,
): DifferencePair | null {
  return compare === 'now' ? now : before;
}

/** `Fassung 1 → 2` */
export function pairText({ from, to }: DifferencePair, { say }: Reading): string {
  return to === null ? say(differenceTexts.pairNow, { from }) : say(differenceTexts.pair, { from, to });
}
