import type { Bounds, LinearProgram, Term } from './linear-program.ts';

/** Writes a linear program down. */
export class ProgramBuilder {
  readonly #columns: Bounds[] = [];
  readonly #rows: (readonly Term[])[] = [];

  /** Opens a column and gives its number. */
  column(bounds: Bounds): number {
    return this.#columns.push(bounds) - 1;
  }

  /** Says that a sum is zero. */
  zero(terms: readonly Term[]): void {
    if (terms.length > 0) this.#rows.push(terms);
  }

  program(): LinearProgram {
    return { columns: this.#columns, rows: this.#rows };
  }
}
