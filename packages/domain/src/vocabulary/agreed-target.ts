/** A value agreed for a measure and a year, for one location or (`null`) for the whole programme. */
export interface AgreedTarget {
  /** Id of the measure. */
  readonly measure: string;
  readonly location: string | null;
  readonly year: number;
  /** In the unit of the measure; rates as fractions of 1. */
  readonly value: number;
  /** Where it was agreed. */
  readonly source: string;
  readonly comment: string | null;
  /** Version of the measure's definition under which it was agreed. */
  readonly definitionVersion: number;
}
