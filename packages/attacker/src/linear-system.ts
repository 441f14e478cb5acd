/** Whole numbers from `least` to `most`, both included; `Infinity` where nothing bounds them above. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** A variable times a factor. */
export interface Term {
  readonly variable: number;
  readonly factor: number;
}

/** What a reader knows of some numbers together: their sum, with factors, lies in a range. Each variable stands in it once. */
export interface Equation {
  readonly terms: readonly Term[];
  readonly range: Range;
}

/** Whole numbers that a reader does not know, and everything that the reader knows about them. */
export interface LinearSystem {
  /** By the number of the variable. */
  readonly variables: readonly Range[];
  readonly equations: readonly Equation[];
}

/** The sum of terms for values of the variables. */
export function sumOf(terms: readonly Term[], valueOf: (variable: number) => number): number {
  let sum = 0;
  for (const { variable, factor } of terms) sum += factor * valueOf(variable);
  return sum;
}
