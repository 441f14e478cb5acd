import type { BreakdownRow } from '../breakdown/breakdown.ts';
import { certainBase } from '../breakdown/rate-value.ts';
import { enrolments } from '../catalogue/enrolment-measures.ts';
import type { Measure } from '../catalogue/measure.ts';
import { occupancyRate } from '../catalogue/uptake-measures.ts';
import { type UnitId, unitIdOf } from './lattice.ts';
import { type ProtectedProfile, rowIdOf } from './release.ts';

/**
 * Figures that are no counts of people and belong to no disclosure system, but follow from when people came and left. They add
 * up over runs: a sum beside all runs but one would tell the days of that one, so that they are told of runs alone and never of
 * sums; and days divided by the days of a run that nobody leaves are its people, so that the public, which is told rounded counts, is
 * told none of them.
 */
export const figuresOfRuns: readonly Measure[] = [occupancyRate];

/** The systems that must be shown in a row that tells of them: who came, and who left. */
const systemsBeside = ['entries', 'exits'];

/** Whether a measure is one of {@link figuresOfRuns}. */
export function isFigureOfRuns({ id }: Pick<Measure, 'id'>): boolean {
  return figuresOfRuns.some((one) => one.id === id);
}

/** Whether a row may tell them: of a run of at least ten people, as averages over fewer are never told. */
export function tellsFigureOfRuns(
  { keys, values }: BreakdownRow,
  { units, profile }: { readonly units: ReadonlySet<UnitId>; readonly profile: ProtectedProfile },
): boolean {
  const row = rowIdOf(keys);
  const isRun = keys.run !== undefined && keys.run !== null;
  const isShown = systemsBeside.every((system) => !units.has(unitIdOf(system, row)));
  return profile === 'MANAGEMENT' && isRun && isShown && (values[enrolments.id]?.value ?? 0) >= certainBase;
}
