import { loadHighs } from '@neue-wege/solver';
import type { Highs } from 'highs';
import { completeTruth } from './complete-truth.ts';
import type { LinearSystem, Range } from './linear-system.ts';
import { mergeEqual } from './merge-equal.ts';
import { probeComponent } from './probe-component.ts';

import { splitSystem } from './split-system.ts';
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
  /** Asked between the searches of large systems: whether to leave open what is open. */
  readonly isOver?: () => boolean;
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
  const { system: merged, numberOf } = mergeEqual({ variables, equations: system.equations });
  const found = new Map<number, InferredInterval>();
  const asked = new Set(inference.targets.map((target) => numberOf[target] ?? -1));
  const truths = mergedTruth(numberOf, inference.truth);
  let highs: Highs | undefined;
  for (const component of splitSystem(merged)) {
    const { numbers } = component;
    const own = [...numbers.entries()].flatMap(([index, number]) => (asked.has(number) ? [index] : []));
    if (own.length === 0) continue;
    highs ??= await loadHighs();
    const ledger = await probeComponent(component, {
      highs,
      targets: own,
      needed: inference.needed ?? null,
      truth: completeTruth(component, { highs, truth: (number) => truths.get(number) }),
      seconds: inference.seconds ?? 10,
      isOver: inference.isOver ?? never,
      pause: inference.pause ?? noPause,
    });
    for (const index of own) found.set(numbers[index] ?? -1, ledger.interval(index));
  }
  return new Map(
    inference.targets.map((target) => {
      const number = numberOf[target];
      if (number === undefined) throw new RangeError(`no variable ${target}`);
      const range = merged.variables[number] ?? { least: 0, most: Infinity };
      return [target, found.get(number) ?? { attained: range, possible: range }];
    }),
  );
}

const never = (): boolean => false;
const noPause = (): Promise<void> => Promise.resolve();

function mergedTruth(numberOf: readonly number[], truth: Inference['truth']): ReadonlyMap<number, number> {
  const truths = new Map<number, number>();
  for (const [variable, number] of numberOf.entries()) {
    const value = truth?.(variable);
    if (value !== undefined) truths.set(number, value);
  }
  return truths;
}
