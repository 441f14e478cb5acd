/** Numbers that are looked for, each within bounds, under sums that have to be zero. */
export interface LinearProgram {
  readonly columns: readonly Bounds[];
  /** Sums of columns with factors; each sum is zero. */
  readonly rows: readonly (readonly Term[])[];
}

export interface Bounds {
  readonly least: number;
  readonly most: number;
}

export interface Term {
  readonly column: number;
  readonly factor: number;
}

/** What is wanted of a solution. */
export interface ProgramAim {
  /** What each column costs; never negative. */
  readonly costs: Float64Array;
  /** A sum that must have this value. */
  readonly sum: readonly Term[];
  readonly value: number;
}

/** A program that is solved again and again. */
export interface OpenProgram {
  /**
   * A cheap solution in whole numbers, by column; `null` where there is none. Where it costs nothing more, the sum may reach a
   * multiple of the value.
   */
  cheapest(aim: ProgramAim): Promise<Float64Array | null>;
  /** Gives its memory back. */
  close(): Promise<void>;
}

/** Solves linear programs. Disclosure control takes none by itself: whoever calls it brings one. */
export interface ProgramSolver {
  open(program: LinearProgram): Promise<OpenProgram>;
}
