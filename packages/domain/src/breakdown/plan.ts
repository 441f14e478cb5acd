import { type Aggregate, allOf, anyOf, type Condition, isIn } from '../catalogue/aggregate.ts';
import { type DimensionId, dimensionIds, dimensionOf, isTimeDimension } from '../catalogue/dimension.ts';
import type { Measure } from '../catalogue/measure.ts';
import { assertNever } from '../errors.ts';
import type { RequestContext } from '../vocabulary/context.ts';
import { type FactId, facts, isEvent } from '../vocabulary/facts.ts';
import type { FirstDays, Part, PhaseStretch, Window } from './fact-source.ts';
import { allIngredients, factsOf, ingredientName } from './ingredients.ts';
import type { BreakdownRequest, DimensionFilters } from './request.ts';
import { filteredDays, lastWindows, monthEndWindows, type WindowFrame, windowsOf } from './time-frame.ts';

/** What a plan needs to know of the snapshot. */
export interface Frame {
  /** Where windows begin; no day where no window is needed. */
  readonly firstDays: FirstDays;
  readonly phases: readonly PhaseStretch[];
}

/** The groupings of a question: what was asked for, its margins when wanted, and the grand total, each once. */
export function groupingsOf({
  by,
  margins,
}: Pick<BreakdownRequest, 'by' | 'margins'>): readonly (readonly DimensionId[])[] {
  if (by.length === 0) return [[]];
  if (!margins) return [by, []];
  const subsets = [...Array(2 ** by.length).keys()].map((bits) =>
    by.filter((_, index) => (bits & (1 << index)) !== 0),
  );
  return subsets.toSorted((a, b) => b.length - a.length);
}

/** Whether a measure can be split by these dimensions and these filters. */
export function canSplit(
  measure: Measure,
  { grouping, where }: { grouping: readonly DimensionId[]; where: DimensionFilters },
): boolean {
  return !measure.notSplitBy.some(
    (dimension) => grouping.includes(dimension) || where[dimension] !== undefined,
  );
}

/**
 * The parts of a question: one per kind of fact, and for presence and stock one per set of time dimensions, since a total
 * over time is seen through a window of its own. Facts are never joined to facts; parts meet by key in `assemble`.
 */
export function planBreakdown(
  request: BreakdownRequest,
  { context, frame }: { context: RequestContext; frame: Frame },
): readonly Part[] {
  const where = conditionOf(request.where, context);
  const days = filteredDays(request.where, frame.phases);
  return groupByFact(request).flatMap(({ fact, aggregates, groupings }): readonly Part[] => {
    const part = { fact, asOf: request.asOf, where, aggregates, splitBy: [], phases: frame.phases };
    if (isEvent(fact)) return [{ ...part, groupings, stretches: days, windows: [] }];
    return splitByTime(groupings).map((seen) => {
      const { entry, place } = frame.firstDays;
      const from = (fact === 'place' ? place : entry) ?? request.asOf;
      const until = request.asOf;
      return {
        ...part,
        groupings: seen.groupings,
        stretches: [],
        windows: windowsFor(fact, { dimensions: seen.dimensions, days, phases: frame.phases, from, until }),
      };
    });
  });
}

/** Whether the plan of a question looks through windows of days, so that it matters where they begin. */
export function needsWindows(request: Pick<BreakdownRequest, 'measures'>): boolean {
  return request.measures.some((measure) => factsOf(measure).some((fact) => !isEvent(fact)));
}

function windowsFor(
  fact: FactId,
  { dimensions, days, ...frame }: WindowFrame & { dimensions: readonly DimensionId[] },
): readonly Window[] {
  switch (facts[fact].seen) {
    case 'at_end':
      return lastWindows(windowsOf(dimensions, { days, ...frame }));
    case 'at_month_ends':
      return monthEndWindows(dimensions, { days, ...frame });
    case 'during':
    case 'on':
      return windowsOf(dimensions, { days, ...frame });
    default:
      return assertNever(facts[fact]);
  }
}

interface FactGroup {
  readonly fact: FactId;
  readonly aggregates: readonly Aggregate[];
  readonly groupings: readonly (readonly DimensionId[])[];
}

/** Numbers that can be answered by one part: same fact, same groupings. */
function groupByFact(request: BreakdownRequest): readonly FactGroup[] {
  const groups = new Map<string, FactGroup & { readonly names: Set<string>; aggregates: Aggregate[] }>();
  for (const measure of request.measures) {
    const groupings = groupingsOf(request).filter((grouping) =>
      canSplit(measure, { grouping, where: request.where }),
    );
    if (groupings.length === 0) continue;
    for (const ingredient of allIngredients(measure, request.exclusions)) {
      const id = JSON.stringify([ingredient.fact, groupings]);
      const group = groups.get(id) ?? {
        fact: ingredient.fact,
        groupings,
        names: new Set<string>(),
        aggregates: [],
      };
      groups.set(id, group);
      const name = ingredientName(ingredient);
      if (!group.names.has(name)) group.aggregates.push(ingredient.aggregate);
      group.names.add(name);
    }
  }
  return [...groups.values()].map(({ fact, aggregates, groupings }) => ({ fact, aggregates, groupings }));
}

function splitByTime(groupings: readonly (readonly DimensionId[])[]) {
  const byTime = new Map<
    string,
    { dimensions: readonly DimensionId[]; groupings: (readonly DimensionId[])[] }
  >();
  for (const grouping of groupings) {
    const dimensions = grouping.filter(isTimeDimension);
    const group = byTime.get(dimensions.join()) ?? { dimensions, groupings: [] };
    group.groupings.push(grouping);
    byTime.set(dimensions.join(), group);
  }
  return [...byTime.values()];
}

/** The filters on attributes, and the locations that the context may see. */
export function conditionOf(where: DimensionFilters, context: RequestContext): Condition | null {
  const conditions = dimensionIds.flatMap((dimension) => {
    const keys = where[dimension];
    const { source } = dimensionOf(dimension);
    if (keys === undefined || source.kind === 'period' || source.kind === 'phase') return [];
    const condition = isIn(source.attribute, keys);
    return [dimension === 'run' ? anyOf(condition, isIn('run_number', keys)) : condition];
  });
  const allowed = context.locations === 'all' ? null : isIn('location', context.locations);
  return allOf(allowed, ...conditions);
}
