import type { Equation, LinearSystem, Range } from './linear-system.ts';

/** Variables that hang together, numbered anew; no equation leads out of them. */
export interface Component extends LinearSystem {
  /** By the own number of a variable its number in the whole. */
  readonly numbers: readonly number[];
}

/** Splits what is still unknown into parts that have nothing to do with each other; known variables become numbers. */
export function splitSystem({ variables, equations }: LinearSystem): readonly Component[] {
  const leader = variables.map((_, variable) => variable);
  const leaderOf = (variable: number): number => {
    let found = variable;
    for (let above = leader[found]; above !== undefined && above !== found; above = leader[found])
      found = above;
    for (let below = variable; below !== found; ) {
      const above = leader[below] ?? found;
      leader[below] = found;
      below = above;
    }
    return found;
  };
  const open = equations
    .map((equation) => withoutKnown(equation, variables))
    .filter(({ terms }) => terms.length > 0);
  for (const { terms } of open) {
    const first = leaderOf(terms[0]?.variable ?? 0);
    for (const { variable } of terms) leader[leaderOf(variable)] = first;
  }
  const parts = new Map<number, { numbers: number[]; equations: Equation[] }>();
  const position = new Int32Array(variables.length);
  for (const [variable, range] of variables.entries()) {
    if (range.least === range.most) continue;
    const part = parts.get(leaderOf(variable)) ?? { numbers: [], equations: [] };
    parts.set(leaderOf(variable), part);
    position[variable] = part.numbers.push(variable) - 1;
  }
  for (const { terms, range } of open) {
    const own = terms.map(({ variable, factor }) => ({ variable: position[variable] ?? 0, factor }));
    parts.get(leaderOf(terms[0]?.variable ?? 0))?.equations.push({ terms: own, range });
  }
  return [...parts.values()].map((part) => ({
    ...part,
    variables: part.numbers.map((variable) => variables[variable] ?? { least: 0, most: Infinity }),
  }));
}

function withoutKnown({ terms, range }: Equation, variables: readonly Range[]): Equation {
  let known = 0;
  const open = terms.filter(({ variable, factor }) => {
    const bounds = variables[variable];
    if (bounds === undefined || bounds.least !== bounds.most) return true;
    known += factor * bounds.least;
    return false;
  });
  return { terms: open, range: { least: range.least - known, most: range.most - known } };
}
