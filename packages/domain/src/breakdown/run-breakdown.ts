import { answerPublished, isUnderControl } from '../disclosure/answer-published.ts';
import type { ReleaseSource } from '../disclosure/release.ts';
import type { RequestContext } from '../vocabulary/context.ts';
import { type AnswerBounds, remainingRows, requireFewRows, requireWithin } from './answer-bounds.ts';
import { type AnsweredPart, assemble } from './assemble.ts';
import type { Breakdown } from './breakdown.ts';
import { deriveRows } from './derive.ts';
import type { FactSource } from './fact-source.ts';
import { needsWindows, planBreakdown } from './plan.ts';
import type { BreakdownRequest } from './request.ts';

/** Where numbers come from, and who asks. */
export interface Door {
  readonly source: FactSource;
  /** Where questions under MANAGEMENT and PUBLIC are answered from; absent, nothing was released. */
  readonly releases?: ReleaseSource;
  readonly context: RequestContext;
  /**
   * Asks a certain data version, seen from the as-of day, instead of the one known by that day. Under disclosure control
   * the as-of day alone picks the release.
   */
  readonly dataVersion?: number;
  /** How large an answer may be; absent, as large as it is. */
  readonly bounds?: AnswerBounds;
  /** Called between the stages of a long answer: lets other work go first, and rejects when nobody waits any more. */
  readonly pause?: () => Promise<void>;
}

/**
 * The one door to the numbers: request → plan → rows → assemble → derive, and under disclosure control a slice of released
 * tables. API, dashboard, files and command line obtain every figure here, so none of them can forget maturity, uncertainty
 * or disclosure control. Every other question (comparison, funnel, control chart, revisions, case mix, pathways, data
 * quality) is made of breakdowns.
 *
 * @throws DomainError `NOT_PUBLISHED` when the profile may not see the answer, `TOO_EXPENSIVE` when it is beyond the bounds
 *   of the door.
 */
export async function runBreakdown(request: BreakdownRequest, door: Door): Promise<Breakdown> {
  return isUnderControl(request) ? answerPublished(request, door) : answerExactly(request, door);
}

async function answerExactly(
  request: BreakdownRequest,
  { source, context, dataVersion: asked, bounds = {}, pause = noPause }: Door,
): Promise<Breakdown> {
  const pinned = asked === undefined ? {} : { dataVersion: asked };
  return source.read({ context, asOf: request.asOf, ...pinned }, async (snapshot) => {
    const { dataVersion, phases, targets } = snapshot;
    const firstDays = needsWindows(request) ? await snapshot.firstDays() : { entry: null, place: null };
    const frame = { firstDays, phases, targets };
    const answers: AnsweredPart[] = [];
    for (const part of planBreakdown(request, { context, frame })) {
      const mostRows = remainingRows(answers, { request, bounds });
      const rows = await snapshot.answer(mostRows === null ? part : { ...part, mostRows });
      answers.push({ part, rows });
      requireWithin(answers, { request, bounds });
      await pause();
    }
    const assembled = assemble(request, answers);
    if (request.by.length > 0) requireFewRows(assembled.rows.length - 1, bounds);
    await pause();
    const derived = deriveRows(assembled, { request, context, frame });
    await pause();
    const total = derived.at(-1);
    if (total === undefined) throw new Error('assemble always ends with the grand total');
    return {
      asOf: request.asOf,
      dataVersion,
      profile: request.profile,
      exclusions: request.exclusions,
      by: request.by,
      measures: request.measures,
      rows: request.by.length === 0 ? [] : derived.slice(0, -1),
      total,
    };
  });
}

const noPause = (): Promise<void> => Promise.resolve();
