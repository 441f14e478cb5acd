import type { Highs, Model } from 'highs';
import type { LinearProgram, ProgramAim, Term } from './program-solver.ts';

/** A program in the solver's memory. */
export interface LoadedProgram {
  cheapest(aim: ProgramAim): Float64Array | null;
  close(): void;
}

/** The same question has the same answer on every machine: what ends a search early is a number of steps and never time. */
const limits = { mip_max_nodes: 20, mip_max_improving_sols: 1, mip_rel_gap: 3 } as const;

/** How often other small costs are tried before the search for whole numbers, which takes longer. */
const mostTries = 8;

/** After so many, what they move together is searched. */
const triesTogether = 2;

/** Whole numbers are searched up to here first: near a solution in fractions, then everywhere. Without a bound it takes ten times as long. */
const searchedUpTo = { near: 10, everywhere: 100 } as const;

/** Columns that cost less than this move freely. */
const freeBelow = 1;

/** Loads a program into HiGHS. */
export function loadProgram(highs: Highs, program: LinearProgram): LoadedProgram {
  const loaded = new HighsProgram(highs, program);
  return { cheapest: (aim) => loaded.cheapest(aim), close: () => loaded.close() };
}

class HighsProgram {
  readonly #highs: Highs;
  readonly #model: Model;
  readonly #all: { readonly kind: 'range'; readonly from: number; readonly to: number };
  readonly #least: Float64Array;
  readonly #most: Float64Array;
  readonly #aimRow: number;
  #aimed: readonly Term[] = [{ column: 0, factor: 1 }];
  #atRest: ReturnType<Model['getBasis']> | null = null;

  constructor(highs: Highs, program: LinearProgram) {
    this.#highs = highs;
    this.#model = modelOf(highs, program);
    this.#all = { kind: 'range', from: 0, to: program.columns.length - 1 };
    this.#least = Float64Array.from(program.columns, ({ least }) => least);
    this.#most = Float64Array.from(program.columns, ({ most }) => most);
    this.#aimRow = program.rows.length;
  }

  cheapest(aim: ProgramAim): Float64Array | null {
    this.#aimAt(aim);
    const relaxed = this.#solution();
    if (relaxed === null) return null;
    return this.#wholeOf(relaxed) ?? this.#wholeNear(relaxed, aim);
  }

  close(): void {
    this.#model.dispose();
  }

  #aimAt({ costs, sum, value }: ProgramAim): void {
    const model = this.#model;
    model.changeColsCost(this.#all, costs);
    for (const { column } of this.#aimed) model.changeCoefficient(this.#aimRow, column, 0);
    for (const { column, factor } of sum) model.changeCoefficient(this.#aimRow, column, factor);
    this.#aimed = sum;
    // From the state in which nothing moves, fewer steps lead to the solution than from that of another question.
    if (this.#atRest !== null) model.setBasis(this.#atRest);
    else {
      model.changeRowBounds(this.#aimRow, 0, 0);
      model.run();
      this.#atRest = model.getBasis();
    }
    model.changeRowBounds(this.#aimRow, value, value);
  }

  #solution(): Float64Array | null {
    this.#model.run();
    const isFound = this.#model.getModelStatus() === this.#highs.constants.modelStatus.optimal;
    return isFound ? this.#model.getSolution().colValue : null;
  }

  /** The solution if it is whole, or two or three times it, where there is so much to move. */
  #wholeOf(solution: Float64Array): Float64Array | null {
    for (const multiple of [1, 2, 3]) {
      const point = wholePoint(solution.map((value) => value * multiple));
      if (point?.every((value, column) => value <= (this.#most[column] ?? 0)) === true) return point;
    }
    return null;
  }

  /**
   * A whole solution near one in fractions: what moves no more than that one does, or else more. What several solutions in
   * fractions move together holds a whole one, as a rule, and is small enough to be searched.
   */
  #wholeNear(relaxed: Float64Array, { costs }: ProgramAim): Float64Array | null {
    const used = relaxed.map((value) => Number(value !== 0));
    const isFree = (column: number): boolean => (costs[column] ?? 0) < freeBelow || relaxed[column] !== 0;
    let found: Float64Array | null = null;
    for (let attempt = 1; attempt <= mostTries && found === null; attempt += 1) {
      this.#openOnly(isFree);
      const uneven = costs.map((cost, column) => cost * (1 + 3 * unevenness(column, attempt)));
      this.#model.changeColsCost(this.#all, uneven);
      const solution = this.#solution();
      solution?.forEach((value, column) => {
        if (value !== 0) used[column] = 1;
      });
      found = solution === null ? null : this.#wholeOf(solution);
      this.#model.changeColsCost(this.#all, costs);
      if (found !== null || attempt % triesTogether > 0) continue;
      this.#openOnly((column) => used[column] === 1);
      found = this.#wholeByBranching();
    }
    const isNear = (column: number): boolean => isFree(column) || used[column] === 1;
    for (const { isOpen, most } of [
      { isOpen: isNear, most: searchedUpTo.near },
      { isOpen: () => true, most: searchedUpTo.everywhere },
    ]) {
      if (found !== null) break;
      this.#openOnly(isOpen, most);
      found = this.#wholeByBranching();
    }
    this.#openOnly(() => true);
    return found ?? this.#wholeByBranching();
  }

  #openOnly(isOpen: (column: number) => boolean, highest = Number.POSITIVE_INFINITY): void {
    const most = this.#most.map((bound, column) => (isOpen(column) ? Math.min(bound, highest) : 0));
    this.#model.changeColsBounds(this.#all, this.#least, most);
  }

  #wholeByBranching(): Float64Array | null {
    const model = this.#model;
    const { integer, continuous } = this.#highs.constants.variableType;
    const count = this.#all.to + 1;
    model.changeColsIntegrality(this.#all, new Int32Array(count).fill(integer));
    model.options.set('presolve', 'on');
    model.run();
    const isFound = model.info.get('primal_solution_status') === 2;
    const point = isFound ? wholePoint(model.getSolution().colValue) : null;
    model.options.set('presolve', 'off');
    model.changeColsIntegrality(this.#all, new Int32Array(count).fill(continuous));
    return point;
  }
}

/** Between 0 and 1, without a pattern that columns could share, and the same for ever. */
function unevenness(column: number, attempt: number): number {
  return ((column * 7919 * attempt + attempt * 104_729) % 97) / 97;
}

function modelOf(highs: Highs, { columns, rows }: LinearProgram): Model {
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const row of [...rows, [{ column: 0, factor: 1 }]]) {
    for (const { column, factor } of row) {
      indices.push(column);
      values.push(factor);
    }
    starts.push(indices.length);
  }
  const numRows = rows.length + 1;
  const rowBounds = (ofAim: number): Float64Array => new Float64Array(numRows).fill(ofAim, rows.length);
  const model = highs.createModel({
    numCols: columns.length,
    numRows,
    sense: highs.constants.objectiveSense.minimize,
    colCost: new Float64Array(columns.length),
    colLower: columns.map(({ least }) => least),
    colUpper: columns.map(({ most }) => most),
    rowLower: rowBounds(Number.NEGATIVE_INFINITY),
    rowUpper: rowBounds(Number.POSITIVE_INFINITY),
    matrix: {
      format: 'csr',
      numRows,
      numCols: columns.length,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(indices),
      values: Float64Array.from(values),
    },
  });
  model.options.set('output_flag', false);
  // A search goes on from a known basis, which presolving would throw away.
  model.options.set('presolve', 'off');
  model.options.set('simplex_strategy', 1);
  for (const [name, value] of Object.entries(limits)) model.options.set(name, value);
  return model;
}

/** A solution whose numbers are whole but for the error of the machine; `null` for any other. */
function wholePoint(values: Float64Array): Float64Array | null {
  const point = values.map((value) => Math.round(value) + 0);
  return values.every((value, column) => Math.abs(value - (point[column] ?? 0)) < 1e-6) ? point : null;
}
