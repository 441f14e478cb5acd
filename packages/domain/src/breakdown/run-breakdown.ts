import type { RequestContext } from '../vocabulary/context.ts';
import { type AnsweredPart, assemble } from './assemble.ts';
import type { Breakdown } from './breakdown.ts';
import { deriveRows } from './derive.ts';
import type { FactSource } from './fact-source.ts';
import { planBreakdown } from './plan.ts';
import { protect } from './protect.ts';
import type { BreakdownRequest } from './request.ts';

/**
 * The one door to the numbers: request → plan → rows → assemble → derive → protect. API, dashboard, files and command line
 * obtain every figure here, so none of them can forget maturity, uncertainty or disclosure control.
 *
 * @throws DomainError `NOT_PUBLISHED` when the profile may not see the answer.
 */
export function runBreakdown(
  request: BreakdownRequest,
  { source, context }: { source: FactSource; context: RequestContext },
): Promise<Breakdown> {
  return source.read({ context, asOf: request.asOf }, async (snapshot) => {
    const answers: AnsweredPart[] = [];
    for (const part of planBreakdown(request, { context, frame: snapshot })) {
      answers.push({ part, rows: await snapshot.answer(part) });
    }
    const derived = deriveRows(assemble(request, answers), { request, phases: snapshot.phases });
    const total = derived.at(-1);
    if (total === undefined) throw new Error('assemble always ends with the grand total');
    return protect({
      asOf: request.asOf,
      dataVersion: snapshot.dataVersion,
      profile: request.profile,
      by: request.by,
      measures: request.measures,
      rows: request.by.length === 0 ? [] : derived.slice(0, -1),
      total,
    });
  });
}
