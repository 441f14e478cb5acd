/** Numbers that are looked for, each within bounds, under sums that have to be zero. */
export interface LinearProgram {
  readonly columns: readonly { readonly least: number; readonly most: number }[];
  readonly rows: readonly (readonly Term[])[];
}

/** A column with its factor in a sum. */
export interface Term {
  readonly column: number;
  readonly factor: number;
}

/** What is wanted of a solution: what each column costs, and a sum that must have a value. */
export interface ProgramAim {
  readonly costs: Float64Array;
  readonly sum: readonly Term[];
  readonly value: number;
}

/** A program that is solved again and again; it holds memory until it is closed. */
export interface OpenProgram {
  /**
   * A cheap solution in whole numbers, by column; `null` where there is none. Where it costs nothing more, the sum may reach a
   * multiple of the value.
   */
  cheapest(aim: ProgramAim): Promise<Float64Array | null>;
  close(): Promise<void>;
}

/** Solves linear programs in whole numbers. */
export interface ProgramSolver {
  open(program: LinearProgram): Promise<OpenProgram>;
}
