import type { Highs } from 'highs';
import type { InferredInterval, Needed } from './infer-intervals.ts';
import type { Range } from './linear-system.ts';
import { type Aim, type Found, openSolver, type Solver } from './solver.ts';
import type { Component } from './split-system.ts';

/** How a component is searched. */
export interface Probing {
  readonly highs: Highs;
  readonly targets: readonly number[];
  readonly needed: Needed | null;
  readonly truth: readonly (number | undefined)[];
  readonly seconds: number;
}

/** The intervals of the targets of one component, by its own numbers. */
export function probeComponent(
  component: Component,
  { highs, targets, needed, truth, seconds }: Probing,
): ReadonlyMap<number, InferredInterval> {
  const solver = openSolver(highs, { system: component, seconds });
  try {
    const search = new Search(component, { solver, needed, truth, targets });
    if (needed !== null) search.together();
    for (const target of targets) search.alone(target);
    return search.intervals();
  } finally {
    solver.close();
  }
}

interface Setting {
  readonly solver: Solver;
  readonly needed: Needed | null;
  readonly truth: readonly (number | undefined)[];
  readonly targets: readonly number[];
}

/** How far a search could go, and how far it got. */
interface Edge {
  readonly direction: 1 | -1;
  readonly within: Range;
  readonly bound: number;
}

/** Keeps the least and greatest value of every target in any solution seen, so that most need no search of their own. */
class Search {
  readonly #component: Component;
  readonly #setting: Setting;
  readonly #attained = new Map<number, Range>();
  readonly #possible = new Map<number, Range>();
  #start: Float64Array | null;

  constructor(component: Component, setting: Setting) {
    const { truth, targets } = setting;
    this.#component = component;
    this.#setting = setting;
    const known = truth.filter((value) => value !== undefined);
    this.#start = known.length === component.variables.length ? Float64Array.from(known) : null;
    for (const target of targets) {
      const value = truth[target];
      this.#attained.set(target, value === undefined ? nothing : { least: value, most: value });
      this.#possible.set(target, component.variables[target] ?? anything);
    }
  }

  intervals(): ReadonlyMap<number, InferredInterval> {
    return new Map(
      this.#setting.targets.map((target) => [
        target,
        { attained: this.#attainedBy(target), possible: this.#possible.get(target) ?? anything },
      ]),
    );
  }

  /** Moves as many targets at once as far as they need, up and down in turn, until that finds no more. */
  together(): void {
    for (let round = 0, idle = 0; idle < 4; round++) {
      const open = this.#setting.targets.filter((target) => !this.#isSettled(target));
      if (open.length < 2) return;
      const factors = new Map<number, number>();
      const ranges = new Map<number, Range>();
      for (const [position, target] of open.entries()) {
        const direction = round < 2 ? (round === 0 ? 1 : -1) : directionOf(position, round);
        factors.set(target, direction);
        ranges.set(target, this.#upTo(target, direction));
      }
      this.#look({ factors, ranges });
      const left = open.filter((target) => !this.#isSettled(target)).length;
      idle = left < open.length ? 0 : idle + 1;
    }
  }

  alone(target: number): void {
    for (const direction of [1, -1] as const) {
      if (this.#isSettled(target)) return;
      const within = this.#upTo(target, direction);
      const aim = { factors: new Map([[target, direction]]), ranges: new Map([[target, within]]) };
      this.#bound(target, { direction, within, bound: this.#look(aim) });
    }
  }

  /** Searches in fractions, and in whole numbers where that finds none; gives what nothing goes beyond. */
  #look(aim: Aim): number {
    const { solver } = this.#setting;
    const relaxed = solver.relaxed(aim);
    this.#see(relaxed);
    if (relaxed.point !== null || relaxed.bound === Infinity) return relaxed.bound;
    const whole = solver.whole(aim, this.#start);
    this.#see(whole);
    return Math.min(relaxed.bound, whole.bound);
  }

  #see({ point }: Found): void {
    if (point === null) return;
    this.#start ??= point;
    for (const [target, { least, most }] of this.#attained) {
      const value = point[target] ?? 0;
      if (value < least || value > most)
        this.#attained.set(target, { least: Math.min(least, value), most: Math.max(most, value) });
    }
  }

  /** As far as a target has to go in a direction, not to keep others from going. */
  #upTo(target: number, direction: number): Range {
    const range = this.#component.variables[target] ?? anything;
    const { needed } = this.#setting;
    const attained = this.#attainedBy(target);
    if (needed === null || attained.least > attained.most) return range;
    if (direction > 0)
      return { ...range, most: Math.min(range.most, Math.max(attained.least + needed.width, needed.most)) };
    return { ...range, least: Math.max(range.least, attained.most - needed.width) };
  }

  /** A search that stopped where it was told to says nothing of what lies beyond. */
  #bound(target: number, { direction, within, bound }: Edge): void {
    const known = this.#possible.get(target) ?? anything;
    const end = direction > 0 ? Math.floor(bound + tolerance) : Math.ceil(-bound - tolerance) + 0;
    if (direction > 0 && (end < within.most || within.most === known.most))
      this.#possible.set(target, { ...known, most: Math.min(known.most, end) });
    if (direction < 0 && (end > within.least || within.least === known.least))
      this.#possible.set(target, { ...known, least: Math.max(known.least, end) });
  }

  #isSettled(target: number): boolean {
    const { needed } = this.#setting;
    const { least, most } = this.#attainedBy(target);
    if (needed !== null && most - least >= needed.width && most >= needed.most) return true;
    const possible = this.#possible.get(target) ?? anything;
    return possible.least === least && possible.most === most;
  }

  #attainedBy(target: number): Range {
    return this.#attained.get(target) ?? nothing;
  }
}

const nothing: Range = { least: Infinity, most: -Infinity };
const anything: Range = { least: 0, most: Infinity };
const tolerance = 1e-6;

/** Later rounds move some up and others down, each time in other company. */
function directionOf(position: number, round: number): 1 | -1 {
  return (Math.imul(position + 1, 0x9e3779b1) >>> (round % 29)) % 2 === 0 ? 1 : -1;
}
