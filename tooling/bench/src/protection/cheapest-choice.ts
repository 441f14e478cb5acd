import type { Highs } from './shift-worlds.ts';

/** Who chooses all of `given` chooses one of `some` too. */
export interface Clause {
  readonly given: readonly number[];
  readonly some: readonly number[];
}

/** What is chosen from: as many things as there are costs. */
export interface ChoiceQuestion {
  readonly costs: Float64Array;
  readonly required: ReadonlySet<number>;
  readonly clauses: readonly Clause[];
  /** After so long the search ends with what it has. */
  readonly seconds: number;
}

/** The cheapest choice that was found. */
export interface Choice {
  readonly chosen: ReadonlySet<number>;
  /** No choice costs less. */
  readonly leastCost: number;
}

/** The cheapest choice that keeps all clauses, by a program in zeros and ones. */
export function cheapestChoice(highs: Highs, { costs, required, clauses, seconds }: ChoiceQuestion): Choice {
  const rows = clauses.map(({ given, some }) => [
    ...some.map((column) => ({ column, factor: 1 })),
    ...given.map((column) => ({ column, factor: -1 })),
  ]);
  const starts = [0];
  for (const row of rows) starts.push((starts.at(-1) ?? 0) + row.length);
  const model = highs.createModel({
    numCols: costs.length,
    numRows: rows.length,
    sense: highs.constants.objectiveSense.minimize,
    colCost: costs,
    colLower: costs.map((_, one) => Number(required.has(one))),
    colUpper: new Float64Array(costs.length).fill(1),
    rowLower: clauses.map(({ given }) => 1 - given.length),
    rowUpper: new Float64Array(rows.length).fill(Number.POSITIVE_INFINITY),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: costs.length,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(rows.flat(), ({ column }) => column),
      values: Float64Array.from(rows.flat(), ({ factor }) => factor),
    },
  });
  model.options.set('output_flag', false);
  model.options.set('mip_rel_gap', 1e-6);
  model.options.set('time_limit', seconds);
  const all = { kind: 'range', from: 0, to: costs.length - 1 } as const;
  const { integer } = highs.constants.variableType;
  model.changeColsIntegrality(all, new Int32Array(costs.length).fill(integer));
  model.run();
  const { colValue } = model.getSolution();
  const leastCost = Number(model.info.get('mip_dual_bound'));
  model.dispose();
  return { chosen: new Set([...costs.keys()].filter((one) => (colValue[one] ?? 0) > 0.5)), leastCost };
}
