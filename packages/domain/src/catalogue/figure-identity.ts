import type { DimensionId } from './dimension.ts';

/**
 * The numbers behind a value: of a count its `value`; of a quantity `n`, and of a mean also its `sum` (value × n); of a rate
 * the counts, where `known_rest` is what is known and not reached. In every rate `unknown` and `known_rest` are cells of
 * their own for disclosure control (contract 8).
 */
export type FigurePart = 'value' | 'n' | 'sum' | 'numerator' | 'denominator' | 'unknown' | 'known_rest';

/** A number that a reader can see, or compute from what stands beside it. */
export interface Figure {
  /** Id of a measure: of the catalogue, of a rule of data quality, or one of the counts of pathways. */
  readonly measure: string;
  readonly part: FigurePart;
}

/** A figure with its sign, in the row that is looked at or in one that belongs to it. */
export interface FigureTerm extends Figure {
  readonly sign: 1 | -1;
  /** In the row of the period just before, all other keys alike; a row that is not there has zeros. */
  readonly at?: 'previous';
  /** Added up over the rows with these keys of a dimension by which the row itself is not split. */
  readonly over?: { readonly dimension: DimensionId; readonly keys: readonly string[] };
}

/**
 * In which rows an identity holds, as far as all its figures are shown: in `all`; in those `with_period`, whose key names a
 * year, quarter or month; in those `without_time`, which no time dimension and no phase splits; in `final` ones, in which
 * no value of the identity is preliminary.
 */
export type IdentityRows = 'all' | 'with_period' | 'without_time' | 'final';

/**
 * The signed sum of the terms is zero: of several (`sum`), of two alike (`equal`), of stock and flows over successive
 * periods (`stock_flow`). For `part_of` it is at most zero, and the room that is left is a number that a reader sees too.
 */
export interface LinearIdentity {
  readonly id: string;
  readonly kind: 'sum' | 'equal' | 'part_of' | 'stock_flow';
  readonly rows: IdentityRows;
  readonly terms: readonly FigureTerm[];
}

/**
 * The figure of a row is that of the rows into which any one of the dimensions splits it, added up. It may be less where
 * persons are counted (`at_most`), but not less than any of them.
 */
export interface HierarchyIdentity {
  readonly id: string;
  readonly kind: 'hierarchy';
  readonly figure: Figure;
  readonly over: readonly DimensionId[];
  readonly relation: 'equal' | 'at_most';
  /**
   * `within_periods`: periods add up to the period in which they lie, but not to rows without one, because those count mature
   * cases alone. For dimensions other than the calendar it makes no difference.
   */
  readonly periods: 'everywhere' | 'within_periods';
}

/** What a reader knows without being told: a figure that is hidden must not follow from those that are shown. */
export type FigureIdentity = LinearIdentity | HierarchyIdentity;

/** The parts of a measure by name, so that identities read like equations. */
export const figure = {
  value: (measure: string): Figure => ({ measure, part: 'value' }),
  n: (measure: string): Figure => ({ measure, part: 'n' }),
  numerator: (measure: string): Figure => ({ measure, part: 'numerator' }),
  denominator: (measure: string): Figure => ({ measure, part: 'denominator' }),
  unknown: (measure: string): Figure => ({ measure, part: 'unknown' }),
  knownRest: (measure: string): Figure => ({ measure, part: 'known_rest' }),
} as const;

/** The name of a figure, as in `exits.value`. */
export function figureName({ measure, part }: Figure): string {
  return `${measure}.${part}`;
}

/** Two figures that are one number. */
export function equal([a, b]: readonly [Figure, Figure], rows: IdentityRows = 'all'): LinearIdentity {
  return {
    id: `${figureName(a)}=${figureName(b)}`,
    kind: 'equal',
    rows,
    terms: [
      { ...a, sign: 1 },
      { ...b, sign: -1 },
    ],
  };
}

/** Parts that add up to a whole. */
export function sumOf(
  parts: readonly Omit<FigureTerm, 'sign'>[],
  { whole, rows = 'all' }: { whole: Figure; rows?: IdentityRows },
): LinearIdentity {
  return {
    id: `${parts.map(figureName).join('+')}=${figureName(whole)}`,
    kind: 'sum',
    rows,
    terms: [...parts.map((part) => ({ ...part, sign: 1 as const })), { ...whole, sign: -1 }],
  };
}

/** Parts that do not overlap and have room in a whole. */
export function partOf(
  parts: readonly Figure[],
  { wholes, rows = 'all' }: { wholes: readonly Omit<FigureTerm, 'sign'>[]; rows?: IdentityRows },
): LinearIdentity {
  return {
    id: `${parts.map(figureName).join('+')}<=${wholes.map(figureName).join('+')}`,
    kind: 'part_of',
    rows,
    terms: [
      ...parts.map((part) => ({ ...part, sign: 1 as const })),
      ...wholes.map((whole) => ({ ...whole, sign: -1 as const })),
    ],
  };
}
