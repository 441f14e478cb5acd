import type { InferredInterval, Needed } from './infer-intervals.ts';
import type { Range } from './linear-system.ts';

/** What is known so far of the intervals of some variables. */
export interface Ledger {
  readonly targets: readonly number[];
  /** A solution has this value; of no account where the variable is no target. */
  see(target: number, value: number): void;
  /** No solution goes beyond. */
  bound(target: number, range: Range): void;
  /** As far as a target has to go in a direction, not to keep others from going. */
  reach(target: number, direction: 1 | -1): Range;
  /** Nothing is left to be found out: wide enough, or the whole interval is known. */
  isSettled(target: number): boolean;
  interval(target: number): InferredInterval;
}

/** Starts with the true values, where they are known, and the bounds of the variables. */
export function createLedger(
  targets: readonly number[],
  {
    variables,
    truth,
    needed,
  }: {
    readonly variables: readonly Range[];
    readonly truth: readonly (number | undefined)[];
    readonly needed: Needed | null;
  },
): Ledger {
  const intervals = new Map<number, InferredInterval>();
  for (const target of targets) {
    const value = truth[target];
    const attained = value === undefined ? nothing : { least: value, most: value };
    intervals.set(target, { attained, possible: variables[target] ?? anything });
  }
  const interval = (target: number): InferredInterval => {
    const found = intervals.get(target);
    if (found === undefined) throw new RangeError(`variable ${target} is no target`);
    return found;
  };
  const change = (target: number, changed: Partial<InferredInterval>): void => {
    intervals.set(target, { ...interval(target), ...changed });
  };
  return {
    targets,
    interval,
    see(target, value) {
      const known = intervals.get(target);
      if (known === undefined) return;
      const { least, most } = known.attained;
      if (value < least || value > most)
        change(target, { attained: { least: Math.min(least, value), most: Math.max(most, value) } });
    },
    bound(target, range) {
      const { least, most } = interval(target).possible;
      change(target, { possible: { least: Math.max(least, range.least), most: Math.min(most, range.most) } });
    },
    reach(target, direction) {
      const { attained, possible } = interval(target);
      if (needed === null || attained.least > attained.most) return possible;
      if (direction < 0)
        return { ...possible, least: Math.max(possible.least, attained.most - needed.width) };
      return {
        ...possible,
        most: Math.min(possible.most, Math.max(attained.least + needed.width, needed.most)),
      };
    },
    isSettled(target) {
      const { attained, possible } = interval(target);
      if (needed !== null && isWide(attained, needed)) return true;
      return attained.least === possible.least && attained.most === possible.most;
    },
  };
}

/** Whether an interval leaves open what it must. */
export function isWide({ least, most }: Range, needed: Needed): boolean {
  return most - least >= needed.width && most >= needed.most;
}

const nothing: Range = { least: Infinity, most: -Infinity };
const anything: Range = { least: 0, most: Infinity };
