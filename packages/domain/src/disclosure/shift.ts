import type { Unit } from './lattice-index.ts';
import type { OpenProgram, ProgramSolver, Term } from './linear-program.ts';
import type { ShiftKind } from './model-cell.ts';
import { groupGains, timesColumn, yearsMoved } from './quarter-groups.ts';
import { buildShiftModel, type ShiftModel, type ShiftScope } from './shift-model.ts';

/** Facts that could be others than they are: which units gain how much, and which have to be withheld for it. */
export interface Shift {
  /** What withholding costs in addition. */
  readonly cost: number;
  readonly moved: readonly Unit[];
  /** What units gain, by atom. */
  readonly gains: readonly { readonly unit: Unit; readonly byAtom: readonly number[] }[];
  /** How often it can happen, and how often the other way round, before some facts run out. */
  readonly times: number;
  readonly back: number;
}

/** A gain that is wanted: of some atoms of a unit together. */
export interface WantedGain {
  readonly unit: Unit;
  readonly atoms: readonly number[];
  readonly gain: number;
}

/** What moving a unit costs that is withheld already: little, so that no shift is larger than it need be. */
const withheldCost = 0.01;

/** What a fact costs that comes or goes: shifts of few facts are whole and leave room for others. */
const factCost = 0.02;

interface FoundShift {
  readonly found: Float64Array;
  readonly model: ShiftModel;
  readonly kind: ShiftKind;
}

interface OpenedModel {
  readonly model: ShiftModel;
  readonly program: OpenProgram;
}

/** The programs of a lattice, opened as they are needed. */
export class ShiftSearch {
  readonly #scope: ShiftScope;
  readonly #solver: ProgramSolver;
  readonly #costOf: (unit: Unit) => number;
  readonly #opened = new Map<string, OpenedModel>();

  constructor(
    scope: ShiftScope,
    { solver, costOf }: { solver: ProgramSolver; costOf: (unit: Unit) => number },
  ) {
    this.#scope = scope;
    this.#solver = solver;
    this.#costOf = costOf;
  }

  /** The cheapest shift with this gain; `null` where there is none. */
  async find({ unit, atoms, gain }: WantedGain, kind: ShiftKind): Promise<Shift | null> {
    const { model, program } = await this.#open(kind);
    const gains = model.gains.get(unit);
    const sum = added(atoms.flatMap((atom) => gains?.[atom] ?? []));
    if (sum.length === 0) return null;
    const costs = this.#costs(model);
    const found = await program.cheapest({ costs, sum, value: gain });
    if (found === null) return null;
    const shift = shiftOf(found, { model, costs });
    return kind.quarters?.kind === 'apart' ? this.#placed(shift, { found, model, kind }) : shift;
  }

  /** The shift with the quarters in which it happens at the least cost; `null` where it can happen in none. */
  async #placed(shift: Shift, { found, model: { slots }, kind }: FoundShift): Promise<Shift | null> {
    const at = (column: number): number => found[column] ?? 0;
    const gains = { before: groupGains(slots.before, at), own: groupGains(slots.own, at) };
    const years = new Set([...yearsMoved(slots.before, gains.before), ...yearsMoved(slots.own, gains.own)]);
    if (years.size === 0) return shift;
    const model = buildShiftModel(this.#scope, { ...kind, quarters: { kind: 'alone', years, gains } });
    if (model.guards.length === 0) return shift;
    const costs = this.#costs(model);
    const program = await this.#solver.open(model.program);
    const sum = [{ column: timesColumn, factor: 1 }];
    const placed = await program.cheapest({ costs, sum, value: 1 });
    await program.close();
    return placed === null ? null : together(shift, shiftOf(placed, { model, costs }));
  }

  async close(): Promise<void> {
    for (const { program } of this.#opened.values()) await program.close();
    this.#opened.clear();
  }

  async #open(kind: ShiftKind): Promise<OpenedModel> {
    const { family, whole, quarters } = kind;
    const name = [family, whole, quarters?.kind, ...(quarters?.years ?? [])].join();
    const known = this.#opened.get(name);
    if (known !== undefined) return known;
    const model = buildShiftModel(this.#scope, kind);
    const opened = { model, program: await this.#solver.open(model.program) };
    this.#opened.set(name, opened);
    return opened;
  }

  #costs({ program, guards, cells }: ShiftModel): Float64Array {
    const costs = new Float64Array(program.columns.length);
    for (const { more, fewer } of cells) {
      costs[more] = factCost;
      costs[fewer] = factCost;
    }
    for (const { unit, up, down } of guards) {
      const cost = unit.by === null ? this.#costOf(unit) : withheldCost;
      costs[up] = cost;
      costs[down] = cost;
    }
    return costs;
  }
}

function shiftOf(found: Float64Array, { model, costs }: { model: ShiftModel; costs: Float64Array }): Shift {
  const at = (column: number): number => found[column] ?? 0;
  const moved = new Set<Unit>();
  let cost = 0;
  for (const { unit, up, down } of model.guards) {
    if (at(up) === 0 && at(down) === 0) continue;
    moved.add(unit);
    cost += (costs[up] ?? 0) * (at(up) + at(down));
  }
  let times = Number.POSITIVE_INFINITY;
  let back = Number.POSITIVE_INFINITY;
  for (const { more, fewer, count } of [...model.cells, ...model.present]) {
    const gain = at(more) - at(fewer);
    if (gain < 0) times = Math.min(times, Math.floor(count / -gain));
    if (gain > 0) back = Math.min(back, Math.floor(count / gain));
  }
  const gains = [...model.gains].flatMap(([unit, atoms]) => {
    const byAtom = atoms.map((terms) =>
      terms.reduce((sum, { column, factor }) => sum + factor * at(column), 0),
    );
    return byAtom.some((gain) => gain !== 0) ? [{ unit, byAtom }] : [];
  });
  return { cost, moved: [...moved], gains, times, back };
}

/** What is told by quarter moves with the rest. */
function together(one: Shift, other: Shift): Shift {
  return {
    cost: one.cost + other.cost,
    moved: [...one.moved, ...other.moved],
    gains: [...one.gains, ...other.gains],
    times: Math.min(one.times, other.times),
    back: Math.min(one.back, other.back),
  };
}

/** A sum in which every column stands once, and none without a factor. */
function added(terms: readonly Term[]): readonly Term[] {
  const factors = new Map<number, number>();
  for (const { column, factor } of terms) factors.set(column, (factors.get(column) ?? 0) + factor);
  return [...factors].flatMap(([column, factor]) => (factor === 0 ? [] : [{ column, factor }]));
}
