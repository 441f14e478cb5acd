import type { BreakdownRow, MeasureValue } from '../breakdown/breakdown.ts';
import { certainBase, rateValue } from '../breakdown/rate-value.ts';
import { withAttainment } from '../breakdown/row-target.ts';
import { enrolments, exits } from '../catalogue/enrolment-measures.ts';
import type { Measure } from '../catalogue/measure.ts';
import { occupancyRate } from '../catalogue/uptake-measures.ts';
import { type UnitId, unitIdOf } from './lattice.ts';
import { type ProtectedProfile, rowIdOf } from './release.ts';

/**
 * Figures that are no counts of people and belong to no disclosure system, but follow from when people came and left. They add
 * up over runs: a sum beside all runs but one would tell the days of that one, so that they are told of runs alone and never of
 * sums. Days divided by the days of a run that nobody leaves are its people, so that the public, which is told rounded counts, is
 * told none of them. From one release to the next a day more is a day that somebody stayed: so they are told when everybody has
 * left, and in whole months.
 */
export const figuresOfRuns: readonly Measure[] = [occupancyRate];

/** The systems that must be shown in a row that tells of them: who came, and who left. */
const systemsBeside = ['entries', 'exits'];

/** Whether a measure is one of {@link figuresOfRuns}. */
export function isFigureOfRuns({ id }: Pick<Measure, 'id'>): boolean {
  return figuresOfRuns.some((one) => one.id === id);
}

/**
 * Whether a row may tell them: of a run of at least ten people, as averages over fewer are never told, all of whom have left, as
 * else the next release would tell on which day somebody did.
 */
export function tellsFigureOfRuns(
  { keys, values }: BreakdownRow,
  { units, profile }: { readonly units: ReadonlySet<UnitId>; readonly profile: ProtectedProfile },
): boolean {
  const row = rowIdOf(keys);
  const isRun = keys.run !== undefined && keys.run !== null;
  const isShown = systemsBeside.every((system) => !units.has(unitIdOf(system, row)));
  const entered = values[enrolments.id]?.value ?? 0;
  const isOver = values[exits.id]?.value === entered;
  return profile === 'MANAGEMENT' && isRun && isShown && isOver && entered >= certainBase;
}

/** Days of a month of one person: to so many the days of participations are rounded. */
const daysOfMonth = 30;

/** An occupancy as a release tells it: of days in whole months, so that no correction tells by how many days one stay was another. */
export function inWholeMonths(value: MeasureValue, measure: Measure): MeasureValue {
  if (value.kind !== 'rate' || measure.kind !== 'rate' || value.numerator === null) return value;
  const { numerator, denominator, unknown, preliminary, target } = value;
  const counts = {
    numerator: daysOfMonth * Math.round(numerator / daysOfMonth),
    denominator: denominator ?? 0,
    unknown: unknown ?? 0,
  };
  const rounded = rateValue(measure, { ...counts, preliminary, excluded: null, all: null });
  return { ...rounded, target: target === null ? null : withAttainment(target, rounded.value) };
}
