import type { DimensionId } from '../catalogue/dimension.ts';
import { type FactCell, levelsOf, ripeSteps, slotCells, traitCells, wholeSystemOf } from './fact-cells.ts';
import type { FormerUnits } from './former-units.ts';
import { type LatticeIndex, slotDimensions, type TraitTable, type Unit } from './lattice-index.ts';
import type { LinearProgram } from './linear-program.ts';
import {
  type CellColumns,
  type CellKind,
  gainOf,
  type ModelCell,
  negative,
  type Opening,
  openCell,
  type ShiftKind,
} from './model-cell.ts';
import { ProgramBuilder } from './program-builder.ts';
import { type GroupGains, keepGroups, timesColumn } from './quarter-groups.ts';
import { isWithin, type RowKeys } from './release.ts';
import { type AtomGains, type Guard, guardRow } from './row-guards.ts';
import { keepStaysInGroups, keepStaysInQuarters, keepStaysInRows } from './stays.ts';

/**
 * Every way in which the facts of a kind can be others than they are, as a linear program: columns for what a cell gains, of
 * what each row of each table gains follows.
 */
export interface ShiftModel {
  readonly program: LinearProgram;
  readonly cells: readonly CellColumns[];
  /** Who is present: no fewer than none. */
  readonly present: readonly CellColumns[];
  readonly guards: readonly Guard[];
  /** What each atom of a unit gains, in columns. */
  readonly gains: ReadonlyMap<Unit, AtomGains>;
  /** The cells of slots whose exits exchange classes, of the last release and of this one. */
  readonly slots: Readonly<Record<'before' | 'own', readonly ModelCell[]>>;
}

/** Whose facts may be others: those of a release, and those of the one before it, as far as readers join both. */
export interface ShiftScope {
  readonly index: LatticeIndex;
  readonly former: FormerUnits;
}

/**
 * Builds the program of a kind of shifts. Facts of the last release may be others too, as long as what it shows stays, and every
 * count that is the same in both moves alike in both.
 */
export function buildShiftModel({ index, former }: ShiftScope, kind: ShiftKind): ShiftModel {
  const builder = new ProgramBuilder();
  const alone = kind.quarters?.kind === 'alone' ? kind.quarters : undefined;
  if (alone !== undefined && builder.column({ least: 0, most: 1 }) !== timesColumn)
    throw new Error('how often the gains of groups happen is the first column');
  const frame = { builder, kind, fixed: former.known };
  const before = openIndex(former.index, { ...frame, groups: alone?.gains.before });
  const own = openIndex(index, { ...frame, groups: alone?.gains.own });
  for (const [unit, one] of former.same) {
    const there = before.gains.get(one) ?? [];
    for (const [atom, terms] of (own.gains.get(unit) ?? []).entries())
      builder.zero([...terms, ...negative(there[atom] ?? [])]);
  }
  return {
    program: builder.program(),
    cells: [...before.cells, ...own.cells],
    present: [...before.present, ...own.present],
    guards: [...before.guards, ...own.guards],
    gains: new Map([...before.gains, ...own.gains]),
    slots: { before: before.slots, own: own.slots },
  };
}

interface ModelFrame {
  readonly builder: ProgramBuilder;
  readonly kind: ShiftKind;
  readonly fixed: ReadonlySet<Unit>;
  /** What groups gain, where quarters alone are looked at. */
  readonly groups: GroupGains | undefined;
}

interface FactsFrame extends Omit<ModelFrame, 'kind'> {
  readonly kind: CellKind;
}

interface Opened extends Omit<ShiftModel, 'program' | 'slots'> {
  readonly slots: readonly ModelCell[];
}

/** Opens the cells of one release and guards its rows. */
function openIndex(index: LatticeIndex, { kind, ...frame }: ModelFrame): Opened {
  const exits = openFacts(index, { ...frame, kind: { fact: 'exit', ...kind } });
  if (!kind.whole) return exits;
  const entries = openFacts(index, { ...frame, kind: { fact: 'entry', family: null, whole: true } });
  const present: CellColumns[] = [];
  const staying = { index, builder: frame.builder, present };
  const slots = { entries: entries.slots, exits: exits.slots };
  keepStaysInQuarters(slots, staying);
  keepStaysInRows(slots, staying);
  keepStaysInGroups({ entries: entries.groups, exits: exits.groups }, staying);
  return {
    present,
    slots: exits.slots,
    cells: [...entries.cells, ...exits.cells],
    guards: [...entries.guards, ...exits.guards],
    gains: new Map([...entries.gains, ...exits.gains]),
  };
}

interface OpenedFacts extends Opened {
  /** The cells of all traits. */
  readonly groups: readonly ModelCell[];
}

/** Opens the cells of one kind of facts and guards the rows in which they count. */
function openFacts(index: LatticeIndex, { builder, kind, fixed, groups }: FactsFrame): OpenedFacts {
  const cells: CellColumns[] = [];
  const open = (cell: FactCell): ModelCell => openCell(cell, { builder, cells, kind });
  const { quarters } = kind;
  const isInYears = ({ keys }: { readonly keys: RowKeys }): boolean =>
    quarters === undefined || quarters.years.has(keys.year ?? '');
  const isAlone = quarters?.kind === 'alone';
  const units = index.units.filter(
    (unit) => isConcerned(unit.system.id, kind) && (unit.keys.quarter === undefined || isInYears(unit)),
  );
  const told = slotDimensions.filter(
    (one) =>
      kind.whole || units.some(({ system, keys }) => system.family !== null && keys[one] !== undefined),
  );
  const found = slotCells(index, kind);
  const apart = found.filter(isInYears);
  const others = isAlone ? [] : found.filter((cell) => !isInYears(cell));
  const withoutQuarter = told.filter((one) => one !== 'quarter');
  const slots = (kind.whole ? found : [...merged(apart, told), ...merged(others, withoutQuarter)]).map(open);
  if (groups !== undefined) keepGroups(slots, { index, told, gains: groups, builder });
  const byTrait = (isAlone ? [] : index.traitTables).map((table) => {
    const own = traitCells(table, { index, kind }).map(open);
    linkTrait({ own, slots, table }, { builder, kind });
    return { trait: table.trait, own };
  });
  const guards: Guard[] = [];
  const gains = new Map<Unit, AtomGains>();
  const guarded = isAlone ? units.filter(({ keys }) => keys.quarter !== undefined) : units;
  const rows = new Map(guarded.map((unit) => [unit.row, unit]));
  for (const { row, keys, trait } of rows.values()) {
    const sources = (byTrait.find((one) => one.trait === trait)?.own ?? slots).filter(({ cell }) =>
      isWithin(cell.keys, keys),
    );
    const added = guardRow({ row, keys }, { index, sources, builder, kind, fixed });
    guards.push(...added.guards);
    for (const [unit, own] of added.gains) gains.set(unit, own);
  }
  return { cells, present: [], guards, gains, slots, groups: byTrait.flatMap(({ own }) => own) };
}

function isConcerned(system: string, kind: CellKind): boolean {
  return system === wholeSystemOf(kind) || (kind.family !== null && levelsOf(kind.family)[0]?.id === system);
}

/** Slots that no row of the family tells apart: where facts stay where they are, the rest does not matter. */
function merged(cells: readonly FactCell[], told: readonly DimensionId[]): readonly FactCell[] {
  const groups = Map.groupBy(
    cells.filter(({ classes }) => classes !== undefined),
    ({ keys, isMature }) => JSON.stringify([isMature, ...told.map((one) => keys[one] ?? null)]),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first?.classes === undefined) return [];
    const keys = Object.fromEntries(
      told.flatMap((one) => (first.keys[one] === undefined ? [] : [[one, first.keys[one]]])),
    );
    const classes = first.classes.map((count, one) =>
      count === null ? null : group.reduce((sum, cell) => sum + (cell.classes?.[one] ?? 0), 0),
    );
    return [{ ...first, keys, classes }];
  });
}

/** In every row of slots the cells of a trait add up to it. */
function linkTrait(
  { own, slots, table }: { own: readonly ModelCell[]; slots: readonly ModelCell[]; table: TraitTable },
  { builder, kind }: Pick<Opening, 'builder' | 'kind'>,
): void {
  const { placed } = table;
  const groups = Map.groupBy(own, ({ cell: { keys } }) => JSON.stringify(placed.map((one) => keys[one])));
  const steps = ripeSteps(table, kind);
  for (const group of groups.values()) {
    const keys = Object.fromEntries(placed.map((one) => [one, group[0]?.cell.keys[one]]));
    const beside = slots.filter(({ cell }) => isWithin(cell.keys, keys));
    const link = (columnsOf: (cell: ModelCell) => readonly (CellColumns | null)[]): void => {
      builder.zero([...gainOf(group.flatMap(columnsOf)), ...negative(gainOf(beside.flatMap(columnsOf)))]);
    };
    if (kind.whole)
      for (const [step, level] of steps.entries()) link(({ facts }) => facts.slice(level, steps[step + 1]));
    const count = group.find(({ classes }) => classes !== null)?.classes?.length ?? 0;
    for (let one = 0; one < count; one += 1)
      link(({ cell, classes }) => (cell.isMature ? [classes?.[one] ?? null] : []));
  }
}
