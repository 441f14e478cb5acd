import type { Highs } from 'highs';
import type { LinearSystem } from './linear-system.ts';

/** The world that differs least from the known one in which a variable has changed. */
export interface NearWorld {
  readonly changes: ReadonlyMap<number, number>;
  /** Whether all changes are whole numbers. */
  readonly isWhole: boolean;
}

/** Asks for worlds near a known one. */
export interface NearestWorlds {
  /** `impossible`: no world has the change, not even in fractions; `unknown`: the search was given up. */
  moved(variable: number, change: number): NearWorld | 'impossible' | 'unknown';
  close(): void;
}

/** Steps after which a search is given up. */
const mostSteps = 600;

/**
 * Every variable is split into what is added to the known world and what is taken away, each at a price. With nothing moved the
 * solver starts from an optimum, and a question costs it only the steps that lead to the next.
 */
export function openNearestWorlds(
  highs: Highs,
  {
    system: { variables, equations },
    world,
  }: { readonly system: LinearSystem; readonly world: readonly number[] },
): NearestWorlds {
  const columns = variables.length;
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  const [rowLower, rowUpper]: [number[], number[]] = [[], []];
  for (const { terms, range } of equations) {
    let known = 0;
    for (const { variable, factor } of terms) {
      indices.push(variable, columns + variable);
      values.push(factor, -factor);
      known += factor * (world[variable] ?? 0);
    }
    starts.push(indices.length);
    rowLower.push(range.least - known);
    rowUpper.push(range.most - known);
  }
  const room = variables.map(({ least, most }, variable) => {
    const value = world[variable] ?? 0;
    return { up: most - value, down: value - least };
  });
  const model = highs.createModel({
    numCols: 2 * columns,
    numRows: equations.length,
    colCost: new Float64Array(2 * columns).fill(1),
    colLower: new Float64Array(2 * columns),
    colUpper: [...room.map(({ up }) => up), ...room.map(({ down }) => down)],
    rowLower,
    rowUpper,
    matrix: {
      format: 'csr',
      numRows: equations.length,
      numCols: 2 * columns,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(indices),
      values: Float64Array.from(values),
    },
  });
  model.options.set({
    output_flag: false,
    presolve: 'off',
    solver: 'simplex',
    simplex_iteration_limit: mostSteps,
  });
  model.setLogicalBasis();
  model.run();
  const basis = model.getBasis();
  const { optimal, infeasible } = highs.constants.modelStatus;
  return {
    moved(variable, change) {
      const { up = 0, down = 0 } = room[variable] ?? {};
      if (change > up || -change > down) return 'impossible';
      model.changeColBounds(variable, change > 0 ? change : 0, change > 0 ? up : 0);
      model.changeColBounds(columns + variable, change < 0 ? -change : 0, change < 0 ? down : 0);
      model.setBasis(basis);
      model.run();
      const status = model.getModelStatus();
      const solution = status === optimal ? model.getSolution().colValue : null;
      model.changeColBounds(variable, 0, up);
      model.changeColBounds(columns + variable, 0, down);
      if (solution === null) return status === infeasible ? 'impossible' : 'unknown';
      const changes = new Map<number, number>();
      let isWhole = true;
      for (let index = 0; index < columns; index++) {
        const moved = (solution[index] ?? 0) - (solution[columns + index] ?? 0);
        if (Math.abs(moved) < 1e-7) continue;
        const rounded = Math.round(moved);
        isWhole &&= Math.abs(moved - rounded) < 1e-6;
        changes.set(index, isWhole ? rounded : moved);
      }
      return { changes, isWhole };
    },
    close: () => model.dispose(),
  };
}
