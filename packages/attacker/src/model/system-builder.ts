import type { Equation, LinearSystem, Range, Term } from '../linear-system.ts';

/** A count as a reader has it: a number, or a variable. */
export type Quantity =
  | { readonly kind: 'known'; readonly value: number }
  | { readonly kind: 'open'; readonly variable: number };

/** A quantity times a factor. */
export interface Weighted {
  readonly quantity: Quantity;
  readonly factor: number;
}

/** Collects what a reader does not know, and the equations about it. */
export interface SystemBuilder {
  /** A new count that is not known. `truth` is kept for judging alone. */
  open(truth: number | undefined, range?: Range): Quantity;
  /**
   * The sum lies in the range.
   *
   * @throws Error when it does not, whatever the variables are, or for their true values: then the rule `why` is wrong.
   */
  relate(sum: readonly Weighted[], relation: { readonly range: Range; readonly why: string }): void;
  system(): LinearSystem;
  truth(variable: number): number | undefined;
}

/** A system without variables. */
export function createSystemBuilder(): SystemBuilder {
  const variables: Range[] = [];
  const truths: (number | undefined)[] = [];
  const equations: Equation[] = [];
  return {
    open(truth, range = anyCount) {
      truths.push(truth);
      return { kind: 'open', variable: variables.push(range) - 1 };
    },
    relate(sum, { range, why }) {
      const { terms, known } = collect(sum);
      const left: Range = { least: range.least - known, most: range.most - known };
      let trueSum: number | undefined = 0;
      for (const { variable, factor } of terms) {
        const truth = truths[variable];
        trueSum = truth === undefined || trueSum === undefined ? undefined : trueSum + factor * truth;
      }
      if (trueSum !== undefined && (trueSum < left.least || trueSum > left.most))
        throw new Error(`what a reader is supposed to know does not hold: ${why}`);
      if (terms.length > 0) equations.push({ terms, range: left });
    },
    system: () => ({ variables, equations }),
    truth: (variable) => truths[variable],
  };
}

const anyCount: Range = { least: 0, most: Infinity };

/** Exactly zero: two sides of an equation. */
export const nothingLeft: Range = { least: 0, most: 0 };

/** At most zero: the first side fits into the second. */
export const roomLeft: Range = { least: -Infinity, most: 0 };

function collect(sum: readonly Weighted[]): { terms: readonly Term[]; known: number } {
  let known = 0;
  const factors = new Map<number, number>();
  for (const { quantity, factor } of sum) {
    if (quantity.kind === 'known') known += factor * quantity.value;
    else factors.set(quantity.variable, (factors.get(quantity.variable) ?? 0) + factor);
  }
  const terms = [...factors].flatMap(([variable, factor]) => (factor === 0 ? [] : [{ variable, factor }]));
  return { terms, known };
}

/** Quantities with one factor, as terms of a sum. */
export function times(factor: number, quantities: readonly Quantity[]): readonly Weighted[] {
  return quantities.map((quantity) => ({ quantity, factor }));
}
