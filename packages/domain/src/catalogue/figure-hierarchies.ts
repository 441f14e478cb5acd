import { facts } from '../vocabulary/facts.ts';
import type { Aggregate } from './aggregate.ts';
import { type DimensionId, dimensionIds, isTimeDimension } from './dimension.ts';
import type { FigurePart, HierarchyIdentity } from './figure-identity.ts';
import type { Measure } from './measure.ts';

/** Over which dimensions the figures behind a measure add up: it follows from what is counted, and how it is seen. */
export function hierarchiesOf(measure: Measure): readonly HierarchyIdentity[] {
  return countedParts(measure).flatMap(({ part, aggregate, fact }): readonly HierarchyIdentity[] => {
    const over = dimensionIds.filter((dimension) => addsUp(measure, { dimension, aggregate, fact }));
    if (over.length === 0) return [];
    return [
      {
        id: `${measure.id}.${part}`,
        kind: 'hierarchy',
        figure: { measure: measure.id, part },
        over,
        relation: aggregate.kind === 'distinct_participants' ? 'at_most' : 'equal',
        periods: ripens(measure) ? 'within_periods' : 'everywhere',
      },
    ];
  });
}

interface CountedPart {
  readonly part: FigurePart;
  readonly aggregate: Aggregate;
  readonly fact: Measure['fact'];
}

function countedParts(measure: Measure): readonly CountedPart[] {
  const { fact } = measure;
  switch (measure.kind) {
    case 'count':
      return [{ part: 'value', aggregate: measure.value, fact }];
    case 'quantity':
      return measure.n === 'month_ends'
        ? [{ part: 'sum', aggregate: measure.value, fact }]
        : [{ part: 'n', aggregate: measure.n, fact }];
    case 'rate': {
      const { numerator, denominator, unknown, denominatorFact: beneath = fact } = measure;
      return [
        { part: 'numerator', aggregate: numerator, fact },
        { part: 'denominator', aggregate: denominator, fact: beneath },
        ...(unknown === null ? [] : [{ part: 'unknown' as const, aggregate: unknown, fact: beneath }]),
        ...(measure.isProportion === false
          ? []
          : [{ part: 'known_rest' as const, aggregate: denominator, fact: beneath }]),
      ];
    }
    default:
      return [];
  }
}

/** Events add up over everything; what lasts is seen anew in every period, unless its days or month ends are added up. */
function addsUp(
  measure: Measure,
  { dimension, aggregate, fact }: { dimension: DimensionId } & Omit<CountedPart, 'part'>,
): boolean {
  if (measure.notSplitBy.includes(dimension)) return false;
  if (!isTimeDimension(dimension)) return true;
  if (measure.onlyPer === 'year') return false;
  if (ripens(measure) && dimension === 'year') return false;
  const { seen } = facts[fact];
  const isSeenAnew = seen === 'at_end' || (seen === 'during' && aggregate.kind === 'count');
  return !isSeenAnew;
}

/** Whether rows without a period leave out what is not mature. */
function ripens({ horizon, ripens: plan }: Measure): boolean {
  return horizon !== null || plan === 'plan';
}
