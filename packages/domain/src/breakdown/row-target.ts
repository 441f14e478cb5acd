import type { Measure } from '../catalogue/measure.ts';
import type { AgreedTarget } from '../vocabulary/agreed-target.ts';
import type { RequestContext } from '../vocabulary/context.ts';
import type { AssembledRow } from './assemble.ts';
import type { MeasureValue, TargetValue } from './breakdown.ts';
import type { BreakdownRequest } from './request.ts';
import type { RowTime } from './row-time.ts';

/** What the targets of a question are found by. */
export interface TargetFrame {
  readonly request: BreakdownRequest;
  readonly targets: readonly AgreedTarget[];
  readonly context: RequestContext;
}

/**
 * The target agreed for what a row speaks of: one location and one year, or one year of the whole programme, and nothing
 * else. Whoever sees some locations only sees no target of another one and none of the programme.
 */
export function targetOf(
  measure: Measure,
  { row, time, frame }: { row: AssembledRow; time: RowTime; frame: TargetFrame },
): AgreedTarget | null {
  const { request, targets, context } = frame;
  if (targets.length === 0 || time.year === null) return null;
  const location = row.keys.location ?? onlyKey(request.where.location);
  const isWholeProgramme = location === undefined && request.where.location === undefined;
  if (!isWholeProgramme && location === undefined) return null;
  if (context.locations !== 'all' && (location === undefined || !context.locations.includes(location)))
    return null;
  const others = [...row.grouping, ...Object.keys(request.where)].some(
    (dimension) => dimension !== 'location' && dimension !== 'year',
  );
  if (others) return null;
  return targetsByPlace(targets).get(placeOf(measure.id, { year: time.year, location })) ?? null;
}

const knownPlaces = new WeakMap<readonly AgreedTarget[], ReadonlyMap<string, AgreedTarget>>();

/** Large answers look up a target per value: of two targets for one place the first counts. */
function targetsByPlace(targets: readonly AgreedTarget[]): ReadonlyMap<string, AgreedTarget> {
  const known = knownPlaces.get(targets);
  if (known !== undefined) return known;
  const byPlace = new Map(
    targets
      .toReversed()
      .map((target) => [
        placeOf(target.measure, { year: String(target.year), location: target.location ?? undefined }),
        target,
      ]),
  );
  knownPlaces.set(targets, byPlace);
  return byPlace;
}

function placeOf(
  measure: string,
  { year, location }: { year: string; location: string | undefined },
): string {
  return `${measure} ${year} ${location === undefined ? '' : `at ${location}`}`;
}

/** The value with its target beside it; an attainment only where both follow the same definition. */
export function withTarget<V extends MeasureValue>(
  value: V,
  { measure, target }: { measure: Measure; target: AgreedTarget | null },
): V {
  if (target === null) return value;
  const shown: TargetValue = {
    value: target.value,
    source: target.source,
    comment: target.comment,
    definitionVersion: target.definitionVersion,
    isSameDefinition: target.definitionVersion === measure.version,
    attainment: null,
  };
  return { ...value, target: withAttainment(shown, value.value) };
}

/** The target beside the value that is shown: an attainment is that value again. */
export function withAttainment(target: TargetValue, value: number | null): TargetValue {
  const isComparable = target.isSameDefinition && target.value !== 0;
  return { ...target, attainment: isComparable && value !== null ? value / target.value : null };
}

function onlyKey(keys: readonly string[] | undefined): string | undefined {
  return keys?.length === 1 ? keys[0] : undefined;
}
