import {
  type DisclosureRule,
  disclosureRules,
  indexLattice,
  type ProgramSolver,
  suppress,
  type Unit,
  unitIdOf,
} from '@neue-wege/domain';
import type { SmallWorld } from '../testing/small-worlds.ts';
import { findOptimalPattern } from './find-optimal-pattern.ts';
import type { Highs } from './shift-worlds.ts';

/** What a pattern withholds. */
export interface PatternFigures {
  readonly units: number;
  /** By the weights of the engine: totals are dearest. */
  readonly cost: number;
  /** Of the sum of all counts. */
  readonly lost: number;
}

/** The engine beside the best there is. */
export interface WorldFigures {
  readonly name: string;
  readonly units: number;
  /** What small cells cost in any pattern. */
  readonly small: PatternFigures;
  readonly engine: PatternFigures;
  /** `null` where only a bound was found. */
  readonly optimal: PatternFigures | null;
  /** No safe pattern costs less. */
  readonly leastCost: number;
  readonly seconds: number;
}

const rule: DisclosureRule = disclosureRules.MANAGEMENT;

/** So long the best pattern is looked for. */
const mostSeconds = 120;

/** Protects a small world as the engine does, and as well as can be. */
export async function comparePatterns(
  { name, lattice }: SmallWorld,
  { highs, solver }: { readonly highs: Highs; readonly solver: ProgramSolver },
): Promise<WorldFigures> {
  const index = indexLattice(lattice);
  const found = await suppress(lattice, { rule, solver });
  const byId = new Map(
    index.units.map((unit) => [unitIdOf(unit.system.id, JSON.stringify(unit.keys)), unit]),
  );
  const unitsOf = (protectedUnits: typeof found): ReadonlySet<Unit> =>
    new Set(
      protectedUnits.flatMap(({ system, keys }) => byId.get(unitIdOf(system, JSON.stringify(keys))) ?? []),
    );
  const known = unitsOf(found);
  const small = unitsOf(found.filter(({ by }) => by === 'primary'));
  const begun = performance.now();
  const question = { index, rule, small, known, seconds: mostSeconds };
  const { withheld, leastCost } = findOptimalPattern(highs, question);
  const figures = (units: ReadonlySet<Unit>): PatternFigures => figuresOf(units, index.units);
  return {
    name,
    units: index.units.length,
    small: figures(small),
    engine: figures(known),
    optimal: withheld === null ? null : figures(withheld),
    leastCost,
    seconds: (performance.now() - begun) / 1000,
  };
}

function figuresOf(withheld: ReadonlySet<Unit>, all: readonly Unit[]): PatternFigures {
  const units = [...withheld];
  return {
    units: units.length,
    cost: units.reduce((sum, { cost }) => sum + cost, 0),
    lost: countsIn(units) / countsIn(all),
  };
}

function countsIn(units: readonly Unit[]): number {
  return units.reduce((sum, { values }) => sum + values.reduce((own, value) => own + value, 0), 0);
}
