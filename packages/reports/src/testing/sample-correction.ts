import {
  compareReturns,
  markCorrected,
  type PublishedReturn,
  publishedReturn,
  type Return,
  type ReturnAudience,
} from '@neue-wege/domain';
import type { ReturnFrame } from '../returns/return-frame.ts';
import { sampleReturn, sampleReturnFrame } from './sample-return.ts';

/**
 * The sample return as a second release with its frame: the first one told of all counts at one place one less, withheld what it told of
 * another and how many outcomes are unknown, and had no runs.
 */
export async function sampleCorrection(
  audience: ReturnAudience = 'management',
): Promise<{ readonly answer: Return; readonly frame: ReturnFrame; readonly before: PublishedReturn }> {
  const answer = await sampleReturn(audience);
  const after = publishedReturn(answer);
  const figures = after.figures
    .filter(({ section }) => section !== 'runs')
    .map((figure) => {
      const { value, keys } = figure;
      if (value.kind === 'rate' && value.status === 'UNCERTAIN')
        return { ...figure, value: { ...value, unknown: null } };
      if (value.kind !== 'count' || value.value === null) return figure;
      if (keys.location === 'bocholt') return { ...figure, value: { ...value, value: value.value - 1 } };
      if (keys.location === null) return figure;
      return { ...figure, value: { ...value, value: null, status: 'CONFIDENTIAL' as const } };
    });
  const before = { ...after, figures };
  const difference = compareReturns(before, after);
  const correction = { ...difference, from: 1, to: 2, reason: 'Nachmeldung aus Bocholt' };
  return {
    answer: markCorrected(answer, difference),
    frame: { ...sampleReturnFrame, release: 2, correction },
    before,
  };
}
