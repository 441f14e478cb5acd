import type { Breakdown, BreakdownRow, MeasureValue } from '../breakdown/breakdown.ts';
import { certainBase, certainCoverage, needsCoverage } from '../breakdown/rate-value.ts';
import { withAttainment } from '../breakdown/row-target.ts';
import { withoutValue } from '../breakdown/without-value.ts';
import type { Measure } from '../catalogue/measure.ts';
import { assertNever } from '../errors.ts';
import { inWholeMonths, isFigureOfRuns, tellsFigureOfRuns } from './figures-of-runs.ts';
import { type UnitId, unitIdOf } from './lattice.ts';
import { type ProtectedProfile, rowIdOf } from './release.ts';
import { roundCounts } from './round-counts.ts';
import { systemOfMeasure, systemOfUnknown } from './systems.ts';

/**
 * A breakdown of exact figures as a profile under disclosure control may see it: what belongs to a withheld unit, and rates and
 * medians over fewer than ten, `null` in every part under one status; for the public rounded. Figures of runs are told of runs
 * alone. Rows keep their order.
 * The units must be those of a whole release; withheld over less, one figure gives another away.
 */
export function withhold(
  breakdown: Breakdown,
  { units, profile }: { readonly units: ReadonlySet<UnitId>; readonly profile: ProtectedProfile },
): Breakdown {
  const measures = breakdown.measures
    .filter((measure) => !isFigureOfRuns(measure))
    .map((measure) => ({
      measure,
      system: requiredSystem(measure),
      unknown: systemOfUnknown(measure.id)?.id ?? null,
    }));
  const ofRuns = breakdown.measures.filter(isFigureOfRuns);
  const systems = new Set(
    measures.flatMap(({ system, unknown }) => [system, ...(unknown === null ? [] : [unknown])]),
  );
  const withheldRow = (row: BreakdownRow): BreakdownRow => {
    const id = rowIdOf(row.keys);
    const hidden = new Set([...systems].filter((system) => units.has(unitIdOf(system, id))));
    const values: Record<string, MeasureValue> = {};
    for (const { measure, system, unknown } of measures) {
      const value = valueIn(row, measure);
      const told = unknown !== null && hidden.has(unknown) ? withoutUnknown(value, measure) : value;
      values[measure.id] =
        hidden.has(system) || told === null
          ? confidential(value, measure)
          : shownValue(told, { measure, profile });
    }
    const tellsOfRun = tellsFigureOfRuns(row, { units, profile });
    for (const measure of ofRuns) {
      const value = valueIn(row, measure);
      values[measure.id] = tellsOfRun ? inWholeMonths(value, measure) : confidential(value, measure);
    }
    return { ...row, values };
  };
  return {
    ...breakdown,
    profile,
    rows: breakdown.rows.map(withheldRow),
    total: withheldRow(breakdown.total),
  };
}

function valueIn({ values }: BreakdownRow, { id }: Measure): MeasureValue {
  const value = values[id];
  if (value === undefined)
    throw new Error(`a row of a breakdown has a value for each measure, but none for ${id}`);
  return value;
}

function requiredSystem({ id }: Measure): string {
  const system = systemOfMeasure(id);
  if (system === undefined) throw new Error(`${id} belongs to no disclosure system and cannot be published`);
  return system.id;
}

/**
 * How many are unknown, and all that follows from it, is withheld alone. `null` where too much is unknown: that the rate is
 * uncertain would tell how many, and without it the rate would be told as certain. `null` also where a certain rate would
 * tell that fewer than three are unknown.
 */
function withoutUnknown(value: MeasureValue, measure: Measure): MeasureValue | null {
  if (value.kind !== 'rate' || measure.kind !== 'rate') return value;
  const { coverage, denominator } = value;
  if (coverage !== null && denominator !== null && needsCoverage(measure)) {
    if (coverage < certainCoverage || denominator - 3 < certainCoverage * denominator) return null;
  }
  return { ...value, unknown: null, coverage: null, knownOnly: null, bounds: null };
}

/** Not even a target's attainment remains, and not how final the value is. */
function confidential({ target }: MeasureValue, measure: Measure): MeasureValue {
  const nothing = withoutValue(measure, { status: 'CONFIDENTIAL', preliminary: false });
  return target === null ? nothing : { ...nothing, target: withAttainment(target, null) };
}

/** How many stand beside a rate, due or taken out, is no cell of any table: it is never told. */
function shownValue(
  value: MeasureValue,
  { measure, profile }: { measure: Measure; profile: ProtectedProfile },
): MeasureValue {
  const hasMore = value.kind === 'rate' && (value.excluded !== null || value.matureShare !== null);
  const alone: MeasureValue = hasMore ? { ...value, excluded: null, matureShare: null } : value;
  const shown = profile === 'PUBLIC' ? roundCounts(alone, measure) : alone;
  // The true base decides: rounded up to ten, eight would show the public what management is not told.
  const base = baseOf(value) ?? 0;
  return base > 0 && base < certainBase ? confidential(value, measure) : shown;
}

/** What a rate or median is computed over; a count has nothing of the kind. */
function baseOf(value: MeasureValue): number | null {
  switch (value.kind) {
    case 'count':
      return null;
    case 'quantity':
      return value.n;
    case 'rate':
      return value.denominator;
    default:
      return assertNever(value);
  }
}
