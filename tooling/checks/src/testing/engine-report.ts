import type { Difference } from './compare-answer.ts';

/** What one engine did with a folder. */
export interface EngineReport {
  /** Rows imported, and how long that took: reading, checking and storing. */
  readonly rows: number;
  readonly seconds: number;
  /** Peak memory of the process after the import, in MB. */
  readonly importPeak: number;
  /** Figures compared. */
  readonly compared: number;
  readonly differences: readonly Difference[];
  /** Median of the breakdown by location and year, every figure of the question: as a whole, and spent in the fact source; in ms. */
  readonly wholeMs: number;
  readonly sourceMs: number;
}
