import type { Interval } from '../statistics/wilson.ts';
import type { Text } from '../vocabulary/text.ts';

/** What an interval allows to say: above, below, or neither for certain. */
export const verdicts = ['HIGHER', 'LOWER', 'NOT_ESTABLISHED'] as const;

/** One of {@link verdicts}. */
export type Verdict = (typeof verdicts)[number];

/** What is said where an interval holds "no difference": the same words in every answer. */
export const noEstablishedDifference: Text = {
  de: 'kein gesicherter Unterschied',
  en: 'no proven difference',
};

/** What an interval says about the value that would mean "no difference": 0 for a difference, 1 for a ratio. */
export function verdictOf({ lower, upper }: Interval, equal: number): Verdict {
  if (lower > equal) return 'HIGHER';
  return upper < equal ? 'LOWER' : 'NOT_ESTABLISHED';
}
