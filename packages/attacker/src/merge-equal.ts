import type { Equation, LinearSystem, Range } from './linear-system.ts';

/** A system in which variables that are one number are one variable. */
export interface Merged {
  readonly system: LinearSystem;
  /** By the number of a variable before its number now. */
  readonly numberOf: readonly number[];
}

/**
 * Merges variables that an equation sets equal: a row with a single row beneath it says the same twice. Known variables count as
 * numbers, and equations that say nothing any more are dropped.
 */
export function mergeEqual({ variables, equations }: LinearSystem): Merged {
  const leader = variables.map((_, variable) => variable);
  const leaderOf = (variable: number): number => {
    let found = variable;
    for (let above = leader[found]; above !== undefined && above !== found; above = leader[found])
      found = above;
    leader[variable] = found;
    return found;
  };
  let left: readonly Equation[] = equations;
  for (let isNew = true; isNew; ) {
    isNew = false;
    left = left.map((equation) => simplify(equation, { variables, leaderOf }));
    for (const { terms, range } of left) {
      const [one, other] = terms;
      if (one === undefined || other === undefined || terms.length !== 2) continue;
      if (one.factor + other.factor !== 0 || range.least !== 0 || range.most !== 0) continue;
      const [a, b] = [leaderOf(one.variable), leaderOf(other.variable)];
      if (a === b) continue;
      leader[b] = a;
      isNew = true;
    }
    left = left.filter(({ terms }) => terms.length > 0);
  }
  const numbers = new Map<number, number>();
  const ranges: Range[] = [];
  const numberOf = variables.map((range, variable) => {
    const first = leaderOf(variable);
    const number = numbers.get(first) ?? ranges.push(range) - 1;
    numbers.set(first, number);
    const known = ranges[number] ?? range;
    ranges[number] = { least: Math.max(known.least, range.least), most: Math.min(known.most, range.most) };
    return number;
  });
  const renumbered = left.map(({ terms, range }) => ({
    terms: terms.map(({ variable, factor }) => ({ variable: numberOf[variable] ?? 0, factor })),
    range,
  }));
  return { system: { variables: ranges, equations: unique(renumbered) }, numberOf };
}

function simplify(
  { terms, range }: Equation,
  { variables, leaderOf }: { variables: readonly Range[]; leaderOf: (variable: number) => number },
): Equation {
  let known = 0;
  const factors = new Map<number, number>();
  for (const { variable, factor } of terms) {
    const bounds = variables[variable];
    if (bounds !== undefined && bounds.least === bounds.most) {
      known += factor * bounds.least;
      continue;
    }
    const first = leaderOf(variable);
    factors.set(first, (factors.get(first) ?? 0) + factor);
  }
  return {
    terms: [...factors].flatMap(([variable, factor]) => (factor === 0 ? [] : [{ variable, factor }])),
    range: { least: range.least - known, most: range.most - known },
  };
}

/** Several tables say the same. */
function unique(equations: readonly Equation[]): readonly Equation[] {
  const known = new Map<string, Equation>();
  for (const equation of equations) {
    const name = equation.terms
      .map(({ variable, factor }) => `${variable}*${factor}`)
      .toSorted()
      .join(' ');
    const other = known.get(name);
    if (other === undefined) {
      known.set(name, equation);
      continue;
    }
    const least = Math.max(other.range.least, equation.range.least);
    known.set(name, { ...equation, range: { least, most: Math.min(other.range.most, equation.range.most) } });
  }
  return [...known.values()];
}
