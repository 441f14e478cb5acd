import type { Highs } from 'highs';
import type { LinearSystem, Range } from './linear-system.ts';
import { probeComponent } from './probe-component.ts';
import { loadSolver } from './solver.ts';
import { type Component, splitSystem } from './split-system.ts';
import { tightenBounds } from './tighten-bounds.ts';

/** What must at least be left open: an interval of this width that reaches up to `most`. */
export interface Needed {
  readonly width: number;
  readonly most: number;
}

/** What a reader can infer of a variable. */
export interface InferredInterval {
  /** Values that solutions of the system have; of an interval that is wide enough a part. */
  readonly attained: Range;
  /** No solution goes beyond. Where both are alike, it is the interval; a search that was stopped leaves them apart. */
  readonly possible: Range;
}

/** What is wanted of a system. */
export interface Inference {
  readonly targets: readonly number[];
  /** Stop at an interval that is wide enough; absent: every interval exactly. */
  readonly needed?: Needed;
  /** The true value of a variable, for judging: a value that is attained. Absent where it is not known. */
  readonly truth?: (variable: number) => number | undefined;
  /** Longest search for one solution in whole numbers. */
  readonly seconds?: number;
  /** Called between the searches of large systems. */
  readonly pause?: () => Promise<void>;
}

/**
 * The least and the greatest value that a reader can infer of variables, in whole numbers: bounds first, then a search
 * in every part of the system that is left.
 *
 * @throws Error when the equations contradict each other.
 */
export async function inferIntervals(
  system: LinearSystem,
  inference: Inference,
): Promise<ReadonlyMap<number, InferredInterval>> {
  const variables = tightenBounds(system);
  const found = new Map<number, InferredInterval>();
  for (const target of inference.targets) {
    const range = variables[target];
    if (range === undefined) throw new RangeError(`no variable ${target}`);
    if (range.least === range.most) found.set(target, { attained: range, possible: range });
  }
  let highs: Highs | undefined;
  const targets = new Set(inference.targets);
  for (const component of splitSystem({ variables, equations: system.equations })) {
    const own = ownTargets(component, targets);
    if (own.length === 0) continue;
    highs ??= await loadSolver();
    await inference.pause?.();
    const { numbers } = component;
    const { truth } = inference;
    const intervals = probeComponent(component, {
      highs,
      targets: own,
      needed: inference.needed ?? null,
      truth: component.variables.map((_, variable) => truth?.(numbers[variable] ?? -1)),
      seconds: inference.seconds ?? 10,
    });
    for (const [variable, interval] of intervals) found.set(numbers[variable] ?? -1, interval);
  }
  return found;
}

function ownTargets({ numbers }: Component, targets: ReadonlySet<number>): readonly number[] {
  return [...numbers.entries()].flatMap(([own, variable]) => (targets.has(variable) ? [own] : []));
}
