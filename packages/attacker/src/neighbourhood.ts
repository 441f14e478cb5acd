import type { Equation, LinearSystem } from './linear-system.ts';

/** Finds the surroundings of variables. */
export interface Surroundings {
  /** The variables nearest to one, at most so many: near is what short equations join. */
  around(centre: number, size: number): readonly number[];
  /** The equations in which any of them stands. */
  about(variables: readonly number[]): readonly Equation[];
}

/** Prepares the surroundings of a system once for many questions. */
export function surroundingsOf({ variables, equations }: LinearSystem): Surroundings {
  const standsIn: Equation[][] = variables.map(() => []);
  for (const equation of equations)
    for (const { variable } of equation.terms) standsIn[variable]?.push(equation);
  for (const own of standsIn) own.sort((a, b) => a.terms.length - b.terms.length);
  return {
    around(centre, size) {
      const found = new Set([centre]);
      for (const variable of found) {
        for (const { terms } of standsIn[variable] ?? [])
          for (const other of terms) {
            if (found.size >= size) return [...found];
            found.add(other.variable);
          }
      }
      return [...found];
    },
    about: (chosen) => [...new Set(chosen.flatMap((variable) => standsIn[variable] ?? []))],
  };
}

/** The part of a system that some variables make up, while all else stays as it truly is: what solves it solves the whole. */
export function excerptOf(
  { variables }: LinearSystem,
  {
    numbers,
    equations,
    truth,
  }: {
    readonly numbers: readonly number[];
    readonly equations: readonly Equation[];
    readonly truth: readonly number[];
  },
): LinearSystem {
  const position = new Map(numbers.map((variable, index) => [variable, index]));
  return {
    variables: numbers.map((variable) => variables[variable] ?? { least: 0, most: Infinity }),
    equations: equations.map(({ terms, range }) => {
      let fixed = 0;
      const inside = terms.flatMap(({ variable, factor }) => {
        const index = position.get(variable);
        if (index !== undefined) return [{ variable: index, factor }];
        fixed += factor * (truth[variable] ?? 0);
        return [];
      });
      return { terms: inside, range: { least: range.least - fixed, most: range.most - fixed } };
    }),
  };
}
