import { type Release, systemOf, unitIdOf } from '@neue-wege/domain';
import { type Inference, type InferredInterval, inferIntervals } from './infer-intervals.ts';
import { mergeEqual } from './merge-equal.ts';
import { familyOf } from './model/families.ts';
import type { TrueCounts } from './model/reader.ts';
import {
  type JudgedRelease,
  readRelease,
  type Target,
  targetsOf,
  trueCounts,
} from './model/reader-system.ts';
import type { Quantity } from './model/system-builder.ts';
import { createSystemBuilder } from './model/system-builder.ts';
import { tightenBounds } from './tighten-bounds.ts';

/** A withheld count with what a reader can infer of it. */
export interface InferredCount extends Target {
  readonly interval: InferredInterval;
}

/** What was inferred, and from how much. */
export interface InferredCounts {
  readonly counts: readonly InferredCount[];
  /** Withheld counts of nobody: zero is open, so they are not judged. */
  readonly zeros: number;
  /** Withheld counts that are told elsewhere: they are not judged either. */
  readonly told: number;
  readonly variables: number;
  readonly equations: number;
}

/**
 * What a reader of releases can infer of each withheld count. For the public the reader is given the true values of all rounded
 * figures: more than anybody has, so that what withstands this withstands rounded figures.
 */
export async function inferCounts(
  releases: readonly JudgedRelease[],
  search: Pick<Inference, 'needed' | 'isOver' | 'pause'> | 'bounds_alone',
): Promise<InferredCounts> {
  const builder = createSystemBuilder();
  const unchanged = new Map<string, readonly Quantity[]>();
  const found = releases.map(({ release, exact }, place) => {
    const truth = withNobody(trueCounts(exact.lattice), release);
    const figures = release.profile === 'PUBLIC' ? 'unrounded' : 'exact';
    const reader = readRelease({ release, exact }, { builder, figures, unchanged, truth });
    const before = releases[place - 1];
    const former = before && { release: before.release, lattice: before.exact.lattice };
    return targetsOf(reader, { release, truth, former });
  });
  const targets = found.flatMap((one) => one.targets);
  const system = builder.system();
  const variables = targets.flatMap(({ quantity }) => (quantity.kind === 'open' ? [quantity.variable] : []));
  const intervals =
    search === 'bounds_alone'
      ? boundsOf(system)
      : await inferIntervals(system, {
          ...search,
          targets: [...new Set(variables)],
          truth: (variable) => builder.truth(variable),
        });
  return {
    counts: targets.map((target) => ({ ...target, interval: intervalOf(target, intervals) })),
    zeros: found.reduce((sum, one) => sum + one.zeros, 0),
    told: found.reduce((sum, one) => sum + one.told, 0),
    variables: system.variables.length,
    equations: system.equations.length,
  };
}

/** A row that is there though nobody is in it counts zero: the exact counts have no such row. */
function withNobody(truth: TrueCounts, { withheld }: Release): TrueCounts {
  const counts = new Map(truth);
  for (const { system, row } of withheld)
    for (const { id, atoms } of [systemOf(system), systemOf(familyOf(system).id)]) {
      const unit = unitIdOf(id, row);
      if (!counts.has(unit))
        counts.set(
          unit,
          atoms.map(() => 0),
        );
    }
  return counts;
}

/** What follows from single equations, without a search. */
function boundsOf(system: Parameters<typeof tightenBounds>[0]): ReadonlyMap<number, InferredInterval> {
  const variables = tightenBounds(system);
  const merged = mergeEqual({ variables, equations: system.equations });
  return new Map(
    merged.numberOf.map((number, variable) => {
      const range = merged.system.variables[number] ?? { least: 0, most: Infinity };
      return [variable, { attained: range, possible: range }];
    }),
  );
}

function intervalOf(
  { quantity }: Target,
  intervals: ReadonlyMap<number, InferredInterval>,
): InferredInterval {
  if (quantity.kind === 'known') {
    const range = { least: quantity.value, most: quantity.value };
    return { attained: range, possible: range };
  }
  const found = intervals.get(quantity.variable);
  if (found === undefined) throw new Error(`no interval of variable ${quantity.variable}`);
  return found;
}
