import type { Highs, Model } from 'highs';
import type { LinearSystem, Range } from './linear-system.ts';

/** What is looked for among the solutions of a system: the greatest sum of variables with these factors. */
export interface Aim {
  readonly factors: ReadonlyMap<number, number>;
  /** Tighter ranges for this search. */
  readonly ranges?: ReadonlyMap<number, Range>;
}

/** The outcome of a search. */
export interface Found {
  /** No solution goes beyond; `Infinity` where nothing bounds it. */
  readonly bound: number;
  /** A solution in whole numbers, by variable, the best that was found; `null` where none was. */
  readonly point: Float64Array | null;
  /** Whether the search ended by itself and not at its time limit. */
  readonly isFinished: boolean;
}

/** Searches one system again and again, each time from where the last search ended. */
export interface Solver {
  /** Solutions in fractions too: quick, and often whole by themselves. */
  relaxed(aim: Aim): Found;
  /** Solutions in whole numbers alone; `start` is a solution that is known. */
  whole(aim: Aim, start: Float64Array | null): Found;
  close(): void;
}

/** Opens a solver for a system; it holds memory until it is closed. */
export function openSolver(
  highs: Highs,
  { system, seconds }: { readonly system: LinearSystem; readonly seconds: number },
): Solver {
  const model = modelOf(highs, system);
  const columns = system.variables.length;
  const all = { kind: 'range', from: 0, to: columns - 1 } as const;
  const { integer, continuous } = highs.constants.variableType;
  const state = highs.constants.modelStatus;
  const aimAt = ({ factors, ranges }: Aim): void => {
    const costs = new Float64Array(columns);
    for (const [variable, factor] of factors) costs[variable] = factor;
    const range = (variable: number): Range => ranges?.get(variable) ?? system.variables[variable] ?? whole;
    model.changeColsCost(all, costs);
    model.changeColsBounds(
      all,
      Float64Array.from(costs, (_, variable) => range(variable).least),
      Float64Array.from(costs, (_, variable) => range(variable).most),
    );
  };
  const run = (isDone: boolean): Pick<Found, 'isFinished' | 'point'> & { isUnbounded: boolean } => {
    model.zeroAllClocks();
    model.run();
    const status = model.getModelStatus();
    if (status === state.infeasible) throw new Error('the equations contradict each other');
    const isUnbounded = status === state.unbounded || status === state.unboundedOrInfeasible;
    const isFinished = status === state.optimal || isUnbounded;
    const hasPoint = status === state.optimal || (isDone && model.info.get('primal_solution_status') === 2);
    return { isUnbounded, isFinished, point: hasPoint ? wholePoint(model.getSolution().colValue) : null };
  };
  return {
    relaxed(aim) {
      aimAt(aim);
      const { isUnbounded, isFinished, point } = run(false);
      const bound = isUnbounded || !isFinished ? Infinity : model.getObjectiveValue();
      return { bound, point, isFinished };
    },
    whole(aim, start) {
      aimAt(aim);
      model.changeColsIntegrality(all, new Int32Array(columns).fill(integer));
      model.options.set('time_limit', seconds);
      if (start !== null) model.setSolution({ colValue: start });
      const { isUnbounded, isFinished, point } = run(true);
      const best = model.info.get('mip_dual_bound');
      const bound = isUnbounded || typeof best !== 'number' ? Infinity : best;
      model.options.set('time_limit', unlimited);
      model.changeColsIntegrality(all, new Int32Array(columns).fill(continuous));
      return { bound, point, isFinished };
    },
    close: () => model.dispose(),
  };
}

/** The solver takes finite numbers alone. */
const unlimited = 1e9;
const whole: Range = { least: 0, most: Infinity };

function modelOf(highs: Highs, { variables, equations }: LinearSystem): Model {
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const { terms } of equations) {
    for (const { variable, factor } of terms) {
      indices.push(variable);
      values.push(factor);
    }
    starts.push(indices.length);
  }
  const model = highs.createModel({
    numCols: variables.length,
    numRows: equations.length,
    sense: highs.constants.objectiveSense.maximize,
    colCost: new Float64Array(variables.length),
    colLower: variables.map(({ least }) => least),
    colUpper: variables.map(({ most }) => most),
    rowLower: equations.map(({ range }) => range.least),
    rowUpper: equations.map(({ range }) => range.most),
    matrix: {
      format: 'csr',
      numRows: equations.length,
      numCols: variables.length,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(indices),
      values: Float64Array.from(values),
    },
  });
  model.options.set('output_flag', false);
  return model;
}

/** A solution whose numbers are whole but for the error of the machine; `null` for any other. */
function wholePoint(values: Float64Array): Float64Array | null {
  const point = values.map((value) => Math.round(value) + 0);
  return values.every((value, variable) => Math.abs(value - (point[variable] ?? 0)) < 1e-6) ? point : null;
}
