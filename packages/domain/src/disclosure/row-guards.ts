import { levelsOf, ripenessOf, ripeningFamilies, wholeSystemOf } from './fact-cells.ts';
import type { LatticeIndex, Unit } from './lattice-index.ts';
import type { Term } from './linear-program.ts';
import { type CellKind, gainOf, type ModelCell, negative } from './model-cell.ts';
import type { ProgramBuilder } from './program-builder.ts';
import type { RowId } from './release.ts';

/** Two columns that tell how far a sum of atoms of a unit moves; a unit that is shown must not move. */
export interface Guard {
  readonly unit: Unit;
  readonly up: number;
  readonly down: number;
}

/** By atom of a unit: the sum of columns that it gains. */
export type AtomGains = readonly (readonly Term[])[];

interface Guarding {
  readonly index: LatticeIndex;
  /** The cells that add up to the row. */
  readonly sources: readonly ModelCell[];
  readonly builder: ProgramBuilder;
  readonly kind: CellKind;
  /** Units that cannot move. */
  readonly fixed: ReadonlySet<Unit>;
}

/** What a row gains, and what must not move in it as long as it is shown. */
export interface GuardedRow {
  readonly guards: readonly Guard[];
  readonly gains: readonly (readonly [Unit, AtomGains])[];
}

/** Sets guards over the units that a row shows. */
export function guardRow({ row, keys }: Pick<Unit, 'row' | 'keys'>, guarding: Guarding): GuardedRow {
  // Rows with a period tell what is due, rows without one what is mature.
  const isTimeless = keys.year === undefined;
  const whole = guardWhole(row, { ...guarding, isTimeless });
  const divided = guardClasses(row, { ...guarding, isTimeless });
  return { guards: [...whole.guards, ...divided.guards], gains: [...whole.gains, ...divided.gains] };
}

const nothing: GuardedRow = { guards: [], gains: [] };

/** All facts of the row; and those that are due for another family, where some are and others are not. */
function guardWhole(
  row: RowId,
  { index, sources, builder, kind, fixed, isTimeless }: Guarding & { isTimeless: boolean },
): GuardedRow {
  const dueFrom = (ripeness: number): readonly Term[] =>
    gainOf(sources.flatMap(({ facts }) => facts.slice(ripeness)));
  const all = dueFrom(0);
  const guards: Guard[] = [];
  const gains: [Unit, AtomGains][] = [];
  const unit = index.find(wholeSystemOf(kind), row);
  if (unit !== undefined && all.length > 0) {
    gains.push([unit, [guard(unit, { terms: all, builder, fixed, guards })]]);
  }
  for (const family of kind.fact === 'entry' || !isTimeless ? [] : ripeningFamilies) {
    if (family === kind.family) continue;
    const first = unitsOf(family, { index, row })[0];
    const due = dueFrom(ripenessOf(family));
    if (first !== undefined && due.length > 0 && due.length < all.length)
      guard(first, { terms: due, builder, fixed, guards });
  }
  return { guards, gains };
}

function unitsOf(family: string, { index, row }: { index: LatticeIndex; row: RowId }): readonly Unit[] {
  return levelsOf(family).flatMap(({ id }) => index.find(id, row) ?? []);
}

/** The classes of the family in the row, guarded level by level: finer ones may move where coarser ones do not. */
function guardClasses(
  row: RowId,
  { index, sources, builder, kind, fixed, isTimeless }: Guarding & { isTimeless: boolean },
): GuardedRow {
  if (kind.family === null) return nothing;
  const divided = sources.flatMap(({ cell, classes }) =>
    classes === null || (isTimeless && !cell.isMature) ? [] : [classes],
  );
  if (divided.length === 0) return nothing;
  const guards: Guard[] = [];
  const gains: [Unit, AtomGains][] = [];
  let base: { unit: Unit; atoms: AtomGains } | null = null;
  for (const unit of unitsOf(kind.family, { index, row })) {
    const atoms: (readonly Term[])[] = [];
    for (const [of, group] of groupsOf(unit, base?.unit ?? null)) {
      const rest: Term[] = [...(base?.atoms[of] ?? [])];
      const isFree = base === null && kind.whole;
      for (const [place, { atom, classes }] of group.entries()) {
        // The last of a group follows from the others and from what they divide.
        if (place === group.length - 1 && !isFree) atoms[atom] = rest;
        else {
          const terms = gainOf(divided.flatMap((own) => classes.map((one) => own[one] ?? null)));
          const move = guard(unit, { terms, builder, fixed, guards });
          atoms[atom] = move;
          rest.push(...negative(move));
        }
      }
    }
    gains.push([unit, atoms]);
    base = { unit, atoms };
  }
  return { guards, gains };
}

interface GroupedAtom {
  readonly atom: number;
  readonly classes: readonly number[];
}

/** The atoms of a unit with their classes, by the atom of the coarser unit in which they lie. */
function groupsOf({ system }: Unit, base: Unit | null): ReadonlyMap<number, readonly GroupedAtom[]> {
  const atoms = system.atoms.map((_, atom) => ({
    atom,
    classes: system.atomOfClass.flatMap((own, one) => (own === atom ? [one] : [])),
  }));
  return Map.groupBy(atoms, ({ classes: [first = -1] }) => base?.system.atomOfClass[first] ?? 0);
}

interface Guarded extends Pick<Guarding, 'builder' | 'fixed'> {
  readonly terms: readonly Term[];
  readonly guards: Guard[];
}

/** Guards a sum and gives how far it moves: nowhere, if it cannot. */
function guard(unit: Unit, { terms, builder, fixed, guards }: Guarded): readonly Term[] {
  if (fixed.has(unit)) {
    builder.zero(terms);
    return [];
  }
  const up = builder.column({ least: 0, most: Number.POSITIVE_INFINITY });
  const down = builder.column({ least: 0, most: Number.POSITIVE_INFINITY });
  guards.push({ unit, up, down });
  const move = [
    { column: up, factor: 1 },
    { column: down, factor: -1 },
  ];
  builder.zero([...terms, ...negative(move)]);
  return move;
}
