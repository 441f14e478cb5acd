import type { Highs } from 'highs';
import { openSolver } from './solver.ts';
import { type Component, splitSystem } from './split-system.ts';
import { tightenBounds } from './tighten-bounds.ts';

/**
 * A solution of a component with the true values as far as they are known, by its own numbers: counts that nobody keeps are found
 * to fit. `null` where no value is known at all.
 */
export function completeTruth(
  component: Component,
  { highs, truth }: { readonly highs: Highs; readonly truth: (variable: number) => number | undefined },
): readonly number[] | null {
  const known = component.numbers.map(truth);
  if (known.every((value) => value === undefined)) return null;
  const fixed = component.variables.map((range, variable) => {
    const value = known[variable];
    return value === undefined ? range : { least: value, most: value };
  });
  const variables = tightenBounds({ variables: fixed, equations: component.equations });
  const values = variables.map(({ least }) => least);
  for (const part of splitSystem({ variables, equations: component.equations })) {
    const solver = openSolver(highs, { system: part, seconds: 60 });
    try {
      const aim = { factors: new Map<number, number>() };
      const point = solver.relaxed(aim).point ?? solver.whole(aim, null).point;
      if (point === null) throw new Error('no whole numbers fit the true counts');
      for (const [own, variable] of part.numbers.entries()) values[variable] = point[own] ?? 0;
    } finally {
      solver.close();
    }
  }
  return values;
}
