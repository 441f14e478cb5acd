import type { Database } from '@neue-wege/database';
import {
  compareReturns,
  markCorrected,
  publishedReturn,
  type RequestContext,
  type Return,
  type ReturnRelease,
} from '@neue-wege/domain';
import type { ReturnFrame } from '@neue-wege/reports';
import { readPublished } from './difference-of-releases.ts';

/** A return as its files tell it, and what they say of the release that it corrects. */
export interface CorrectedAnswer extends Pick<ReturnFrame, 'correction'> {
  readonly answer: Return;
}

/** Marks what a later release says differently than the one before, as the same audience was told it; the first one stays as it is. */
export async function correctedAnswer(
  database: Database,
  {
    answer,
    release: { number, reason },
    context,
  }: {
    readonly answer: Return;
    readonly release: Pick<ReturnRelease, 'number' | 'reason'>;
    readonly context: RequestContext;
  },
): Promise<CorrectedAnswer> {
  if (number === 1) return { answer };
  const { quarter, audience } = answer;
  const from = number - 1;
  const before = await readPublished(database, { context, quarter, audience, release: from });
  const difference = compareReturns(before, publishedReturn(answer));
  return {
    answer: markCorrected(answer, difference),
    correction: { ...difference, from, to: number, reason },
  };
}
