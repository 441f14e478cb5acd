import type { Highs } from 'highs';
import type { Needed } from './infer-intervals.ts';
import { createLedger, isWide, type Ledger } from './ledger.ts';
import type { LinearSystem } from './linear-system.ts';
import { type NearestWorlds, openNearestWorlds } from './nearest-world.ts';
import { excerptOf, surroundingsOf } from './neighbourhood.ts';
import { searchSystem } from './search-system.ts';
import type { Component } from './split-system.ts';

/** How a component is searched. */
export interface Probing {
  readonly highs: Highs;
  readonly targets: readonly number[];
  readonly needed: Needed | null;
  /** The true values, all of them, or none. */
  readonly truth: readonly number[] | null;
  readonly seconds: number;
  /** Whether to leave open what is open. */
  readonly isOver: () => boolean;
  readonly pause: () => Promise<void>;
}

/** Up to so many variables a system is searched as a whole. */
const small = 400;

/** How many variables around a target are searched in whole numbers, where fractions do not answer. */
const around: readonly number[] = [small, 2_000, 20_000];

/** The intervals of the targets of one component, by its own numbers. */
export async function probeComponent(component: Component, probing: Probing): Promise<Ledger> {
  const { targets, needed, truth, highs, seconds } = probing;
  const { variables } = component;
  const ledger = createLedger(targets, { variables, truth: truth ?? [], needed });
  if (truth !== null && needed !== null && variables.length > small) {
    await probeLarge(component, { ...probing, needed, truth, ledger });
    return ledger;
  }
  searchSystem(component, {
    highs,
    ledger,
    numbers: variables.map((_, variable) => variable),
    targets,
    together: needed === null ? [] : targets,
    alone: targets,
    start: truth === null ? null : Float64Array.from(truth),
    seconds,
    proves: 'both',
  });
  return ledger;
}

interface ProbingLarge extends Probing {
  readonly needed: Needed;
  readonly truth: readonly number[];
  readonly ledger: Ledger;
}

/**
 * Looks for the nearest world in which a target has moved as far as it needs; each shows how far others can move too. Where the
 * nearest is not whole, what is around the target is searched while all else stays as it is.
 */
async function probeLarge(component: Component, probing: ProbingLarge): Promise<void> {
  const { highs, targets, needed, truth, ledger, isOver, pause } = probing;
  const worlds = openNearestWorlds(highs, { system: component, world: truth });
  const surroundings = surroundingsOf(component);
  try {
    for (const target of targets) {
      if (ledger.isSettled(target)) continue;
      if (isOver()) return;
      await pause();
      moveNear(target, { worlds, truth, ledger });
      for (const size of around) {
        if (ledger.isSettled(target) || !isWide(ledger.interval(target).possible, needed)) break;
        const numbers = surroundings.around(target, size);
        const inner = excerptOf(component, { numbers, equations: surroundings.about(numbers), truth });
        searchInside(inner, { ...probing, numbers, target });
      }
    }
  } finally {
    worlds.close();
  }
}

/** Moves a target as far as it needs, and where that is impossible by less. */
function moveNear(
  target: number,
  { worlds, truth, ledger }: Pick<ProbingLarge, 'truth' | 'ledger'> & { readonly worlds: NearestWorlds },
): void {
  const value = truth[target] ?? 0;
  const changes = [
    () => ledger.reach(target, 1).most - value,
    () => ledger.reach(target, -1).least - value,
    ...[2, 1, -2, -1].map((change) => () => change),
  ];
  for (const changeOf of changes) {
    if (ledger.isSettled(target)) return;
    const change = changeOf();
    const { attained, possible } = ledger.interval(target);
    const wanted = value + change;
    if (wanted > possible.most || wanted < possible.least) continue;
    if (wanted >= attained.least && wanted <= attained.most) continue;
    const found = worlds.moved(target, change);
    if (found === 'impossible')
      ledger.bound(
        target,
        change > 0 ? { least: 0, most: wanted - 1 } : { least: wanted + 1, most: Infinity },
      );
    if (typeof found === 'string' || !found.isWhole) continue;
    for (const [variable, moved] of found.changes) ledger.see(variable, (truth[variable] ?? 0) + moved);
  }
}

function searchInside(
  inner: LinearSystem,
  {
    numbers,
    target,
    ...probing
  }: ProbingLarge & { readonly numbers: readonly number[]; readonly target: number },
): void {
  const { highs, ledger, truth, targets, seconds } = probing;
  const isTarget = new Set(targets);
  searchSystem(inner, {
    highs,
    ledger,
    numbers,
    seconds,
    targets: [...numbers.keys()].filter((own) => isTarget.has(numbers[own] ?? -1)),
    together: [],
    alone: [numbers.indexOf(target)],
    start: Float64Array.from(numbers, (variable) => truth[variable] ?? 0),
    proves: 'solutions',
  });
}
