import type { ShiftModel, Unit } from '@neue-wege/domain';
import type { loadHighs } from '@neue-wege/solver';

/** The solver, as it was loaded. */
export type Highs = Awaited<ReturnType<typeof loadHighs>>;

type Model = ReturnType<Highs['createModel']>;

/** Factors by column. */
export type Sum = ReadonlyMap<number, number>;

/** What is looked for: the world in which a sum is greatest. */
export interface WorldSearch {
  readonly sum: Sum;
  /** More is not needed. */
  readonly most: number;
  /** All other units must not move. */
  readonly isWithheld: (unit: Unit) => boolean;
}

/** A world that goes farthest. */
export interface FarWorld {
  readonly gain: number;
  readonly moved: ReadonlySet<Unit>;
  /** Shown units of which one must move before a world goes farther. */
  readonly held: ReadonlySet<Unit>;
  readonly isWhole: boolean;
}

const tolerance = 1e-6;

/** The worlds of the engine in which facts of one kind are others, in the memory of the solver. */
export class ShiftWorlds {
  readonly #highs: Highs;
  readonly #shifts: ShiftModel;
  readonly #model: Model;
  readonly #all: { readonly kind: 'range'; readonly from: number; readonly to: number };
  readonly #aimRow: number;
  #aimed: Sum = new Map();

  constructor(highs: Highs, shifts: ShiftModel) {
    this.#highs = highs;
    this.#shifts = shifts;
    this.#all = { kind: 'range', from: 0, to: shifts.program.columns.length - 1 };
    this.#aimRow = shifts.program.rows.length;
    this.#model = modelOf(highs, shifts.program);
  }

  /** What atoms of a unit gain together, or lose; `null` where nothing of this kind moves them. */
  sumOf(
    unit: Unit,
    { atoms, sign }: { readonly atoms: readonly number[]; readonly sign: 1 | -1 },
  ): Sum | null {
    const gains = this.#shifts.gains.get(unit);
    const sum = new Map<number, number>();
    for (const { column, factor } of atoms.flatMap((atom) => gains?.[atom] ?? []))
      sum.set(column, (sum.get(column) ?? 0) + sign * factor);
    for (const [column, factor] of sum) if (factor === 0) sum.delete(column);
    return sum.size === 0 ? null : sum;
  }

  /** In fractions: no world in whole numbers goes farther. */
  farthest(search: WorldSearch): FarWorld {
    this.#aimAt(search);
    this.#model.run();
    if (this.#model.getModelStatus() !== this.#highs.constants.modelStatus.optimal)
      throw new Error('a world in which nothing moves is always there');
    const { colValue, colDual } = this.#model.getSolution();
    const isHeld = (column: number): boolean => (colDual[column] ?? 0) < -tolerance;
    const held = this.#shifts.guards.flatMap(({ unit, up, down }) =>
      !search.isWithheld(unit) && (isHeld(up) || isHeld(down)) ? [unit] : [],
    );
    return this.#worldOf(colValue, held);
  }

  /** In whole numbers. */
  farthestWhole(search: WorldSearch): FarWorld {
    this.#aimAt(search);
    const model = this.#model;
    const { integer, continuous } = this.#highs.constants.variableType;
    const count = this.#all.to + 1;
    model.changeColsIntegrality(this.#all, new Int32Array(count).fill(integer));
    model.options.set('presolve', 'on');
    model.run();
    const isFound = model.info.get('primal_solution_status') === 2;
    const point = isFound ? model.getSolution().colValue : new Float64Array(count);
    model.options.set('presolve', 'off');
    model.changeColsIntegrality(this.#all, new Int32Array(count).fill(continuous));
    return this.#worldOf(point, []);
  }

  close(): void {
    this.#model.dispose();
  }

  #aimAt({ sum, most, isWithheld }: WorldSearch): void {
    const { program, guards } = this.#shifts;
    const costs = new Float64Array(program.columns.length);
    for (const [column, factor] of sum) costs[column] = -factor;
    const upper = Float64Array.from(program.columns, (column) => column.most);
    for (const { unit, up, down } of guards)
      if (!isWithheld(unit)) upper.fill(0, up, up + 1).fill(0, down, down + 1);
    this.#model.changeColsCost(this.#all, costs);
    this.#model.changeColsBounds(this.#all, new Float64Array(upper.length), upper);
    for (const column of this.#aimed.keys()) this.#model.changeCoefficient(this.#aimRow, column, 0);
    for (const [column, factor] of sum) this.#model.changeCoefficient(this.#aimRow, column, factor);
    this.#model.changeRowBounds(this.#aimRow, 0, most);
    this.#aimed = sum;
  }

  #worldOf(point: Float64Array, held: readonly Unit[]): FarWorld {
    const at = (column: number): number => point[column] ?? 0;
    const moved = this.#shifts.guards.flatMap(({ unit, up, down }) =>
      at(up) > tolerance || at(down) > tolerance ? [unit] : [],
    );
    let gain = 0;
    for (const [column, factor] of this.#aimed) gain += factor * at(column);
    return {
      // What moves moves by whole numbers.
      gain: Math.floor(gain + tolerance),
      moved: new Set(moved),
      held: new Set(held),
      isWhole: point.every((value) => Math.abs(value - Math.round(value)) < tolerance),
    };
  }
}

function modelOf(highs: Highs, { columns, rows }: ShiftModel['program']): Model {
  const starts = [0];
  const terms = rows.flat();
  for (const row of [...rows, []]) starts.push((starts.at(-1) ?? 0) + row.length);
  const numRows = rows.length + 1;
  const model = highs.createModel({
    numCols: columns.length,
    numRows,
    sense: highs.constants.objectiveSense.minimize,
    colCost: new Float64Array(columns.length),
    colLower: columns.map(({ least }) => least),
    colUpper: columns.map(({ most }) => most),
    rowLower: new Float64Array(numRows),
    rowUpper: new Float64Array(numRows),
    matrix: {
      format: 'csr',
      numRows,
      numCols: columns.length,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(terms, ({ column }) => column),
      values: Float64Array.from(terms, ({ factor }) => factor),
    },
  });
  model.options.set('output_flag', false);
  // A search goes on from a known basis, which presolving would throw away.
  model.options.set('presolve', 'off');
  return model;
}
