import type { Highs } from 'highs';
import type { Ledger } from './ledger.ts';
import type { LinearSystem, Range } from './linear-system.ts';
import { type Aim, openSolver } from './solver.ts';

/** How a system is searched, and what for. */
export interface Searching {
  readonly highs: Highs;
  readonly ledger: Ledger;
  /** By the number of a variable here its number in the ledger. */
  readonly numbers: readonly number[];
  /** Variables that the ledger keeps, by their numbers here. */
  readonly targets: readonly number[];
  /** Those that are moved at once, as many as possible. */
  readonly together: readonly number[];
  /** Those that have a search of their own, as far as they are not settled by then. */
  readonly alone: readonly number[];
  /** A solution that is known. */
  readonly start: Float64Array | null;
  /** Longest search for one solution in whole numbers. */
  readonly seconds: number;
  /** `both`: the system is the whole, so that nothing lies beyond what it has; else its solutions are some of the whole. */
  readonly proves: 'solutions' | 'both';
}

/** Looks for the least and greatest value of every target that is not settled, and enters them in the ledger. */
export function searchSystem(system: LinearSystem, searching: Searching): void {
  const { highs, ledger, numbers, targets, seconds, proves } = searching;
  const solver = openSolver(highs, { system, seconds });
  let start = searching.start;
  const numberOf = (target: number): number => numbers[target] ?? -1;
  const see = (point: Float64Array | null): void => {
    if (point === null) return;
    start ??= point;
    for (const target of targets) ledger.see(numberOf(target), point[target] ?? 0);
  };
  /** In fractions first, and in whole numbers where that finds none; gives what nothing goes beyond. */
  const look = (aim: Aim): number => {
    const relaxed = solver.relaxed(aim);
    see(relaxed.point);
    if (relaxed.point !== null || relaxed.bound === Infinity) return relaxed.bound;
    const whole = solver.whole(aim, start);
    see(whole.point);
    return Math.min(relaxed.bound, whole.bound);
  };
  const openTargets = (): readonly number[] =>
    searching.together.filter((target) => !ledger.isSettled(numberOf(target)));
  const reach = (target: number, direction: 1 | -1): Range => {
    const { least, most } = system.variables[target] ?? { least: 0, most: Infinity };
    const wanted = ledger.reach(numberOf(target), direction);
    return { least: Math.max(least, wanted.least), most: Math.min(most, wanted.most) };
  };
  const together = (): void => {
    for (let round = 0, idle = 0; idle < 3; round++) {
      const open = openTargets();
      if (open.length < 2) return;
      const factors = new Map<number, number>();
      const ranges = new Map<number, Range>();
      for (const [position, target] of open.entries()) {
        const direction = directionOf(position, round);
        factors.set(target, direction);
        ranges.set(target, reach(target, direction));
      }
      look({ factors, ranges });
      idle = openTargets().length < open.length ? 0 : idle + 1;
    }
  };
  const alone = (target: number): void => {
    for (const direction of [1, -1] as const) {
      if (ledger.isSettled(numberOf(target))) return;
      const within = reach(target, direction);
      const bound = look({ factors: new Map([[target, direction]]), ranges: new Map([[target, within]]) });
      if (proves !== 'solutions') enter({ target, direction, within, bound });
    }
  };
  /** A search that stopped where it was told to says nothing of what lies beyond. */
  const enter = ({ target, direction, within, bound }: Edge): void => {
    const number = numberOf(target);
    const { possible } = ledger.interval(number);
    const most = direction > 0 ? Math.floor(bound + tolerance) : possible.most;
    const least = direction < 0 ? Math.ceil(-bound - tolerance) + 0 : possible.least;
    const isStopped =
      direction > 0
        ? most >= within.most && within.most < possible.most
        : least <= within.least && within.least > possible.least;
    if (!isStopped) ledger.bound(number, { least, most });
  };
  try {
    together();
    for (const target of searching.alone) alone(target);
  } finally {
    solver.close();
  }
}

/** How far a search could go, and how far it got. */
interface Edge {
  readonly target: number;
  readonly direction: 1 | -1;
  readonly within: Range;
  readonly bound: number;
}

const tolerance = 1e-6;

/** First all up, then all down; later some up and others down, each time in other company. */
function directionOf(position: number, round: number): 1 | -1 {
  if (round < 2) return round === 0 ? 1 : -1;
  return (Math.imul(position + 1, 0x9e3779b1) >>> (round % 29)) % 2 === 0 ? 1 : -1;
}
