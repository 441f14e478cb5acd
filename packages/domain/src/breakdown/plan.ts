import { type Aggregate, aggregateName, allOf, anyOf, type Condition, isIn } from '../catalogue/aggregate.ts';
import { type DimensionId, dimensionIds, dimensionOf, isTimeDimension } from '../catalogue/dimension.ts';
import type { Measure } from '../catalogue/measure.ts';
import { assertNever } from '../errors.ts';
import type { RequestContext } from '../vocabulary/context.ts';
import { type FactId, facts, isEvent } from '../vocabulary/facts.ts';
import type { FactSnapshot, Part } from './fact-source.ts';
import type { BreakdownRequest, DimensionFilters } from './request.ts';
import { filteredDays, lastWindows, windowsOf } from './time-frame.ts';

/** What a plan needs to know of the snapshot. */
export type Frame = Pick<FactSnapshot, 'firstEntry' | 'phases'>;

/** The numbers behind one value of a measure. */
export interface Ingredients {
  readonly value: Aggregate;
  /** Rates: the population; quantities: the number of facts behind the value. */
  readonly base: Aggregate | null;
  readonly unknown: Aggregate | null;
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

/** The aggregates of a measure: over all facts, or over the mature ones only. */
export function ingredientsOf(measure: Measure, over: 'all' | 'mature'): Ingredients {
  const limit: Condition | null =
    over === 'mature' && measure.horizon !== null
      ? { kind: 'mature', timing: { horizon: measure.horizon, waiting: measure.waiting } }
      : null;
  const limited = (aggregate: Aggregate): Aggregate => ({
    ...aggregate,
    where: allOf(limit, aggregate.where),
  });
  switch (measure.kind) {
    case 'count':
      return { value: limited(measure.value), base: null, unknown: null };
    case 'quantity':
      return { value: limited(measure.value), base: limited(measure.n), unknown: null };
    case 'rate':
      return {
        value: limited(measure.numerator),
        base: limited(measure.denominator),
        unknown: measure.unknown === null ? null : limited(measure.unknown),
      };
    default:
      return assertNever(measure);
  }
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
  return groupByFact(request).flatMap(({ fact, measures, groupings }): readonly Part[] => {
    const part = {
      fact,
      asOf: request.asOf,
      where,
      aggregates: aggregatesOf(measures),
      phases: frame.phases,
    };
    if (isEvent(fact)) return [{ ...part, groupings, stretches: days, windows: [] }];
    return splitByTime(groupings).map((seen) => {
      const from = frame.firstEntry ?? request.asOf;
      const windows = windowsOf(seen.dimensions, { days, phases: frame.phases, from, until: request.asOf });
      return {
        ...part,
        groupings: seen.groupings,
        stretches: [],
        windows: facts[fact].seen === 'at_end' ? lastWindows(windows) : windows,
      };
    });
  });
}

interface FactGroup {
  readonly fact: FactId;
  readonly measures: readonly Measure[];
  readonly groupings: readonly (readonly DimensionId[])[];
}

/** Measures that can be answered by one part: same fact, same groupings. */
function groupByFact(request: BreakdownRequest): readonly FactGroup[] {
  const groups = new Map<string, FactGroup>();
  for (const measure of request.measures) {
    const groupings = groupingsOf(request).filter((grouping) =>
      canSplit(measure, { grouping, where: request.where }),
    );
    if (groupings.length === 0) continue;
    const id = JSON.stringify([measure.fact, groupings]);
    const group = groups.get(id);
    groups.set(id, { fact: measure.fact, groupings, measures: [...(group?.measures ?? []), measure] });
  }
  return [...groups.values()];
}

function aggregatesOf(measures: readonly Measure[]): readonly Aggregate[] {
  const byName = new Map<string, Aggregate>();
  for (const measure of measures) {
    for (const over of measure.horizon === null ? (['all'] as const) : (['all', 'mature'] as const)) {
      const { value, base, unknown } = ingredientsOf(measure, over);
      for (const aggregate of [value, base, unknown]) {
        if (aggregate !== null) byName.set(aggregateName(aggregate), aggregate);
      }
    }
  }
  return [...byName.values()];
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
function conditionOf(where: DimensionFilters, context: RequestContext): Condition | null {
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
