import { endClassOf } from './exit-end-classes.ts';
import type { LatticeIndex, TraitTable, Unit } from './lattice-index.ts';
import type { RowKeys } from './release.ts';
import { rowIdOf } from './release.ts';
import { type DisclosureSystem, disclosureSystems, finestOf } from './systems.ts';

/** Facts that no reader can tell apart further: of a slot, or of a finest row of a trait. */
export interface FactCell {
  readonly keys: RowKeys;
  /** The trait that splits it; `null` for a slot. */
  readonly trait: TraitTable['trait'] | null;
  /** Entries or exits, by how many horizons have passed for them; `null` where there can be none. */
  readonly facts: readonly (number | null)[];
  /**
   * Facts of each class of the family that are due, `null` of a class that the cell cannot have; `undefined` where it does not
   * divide them.
   */
  readonly classes: readonly (number | null)[] | undefined;
  /** Whether the classes count in rows without a period too. */
  readonly isMature: boolean;
}

/** Which facts are looked at: entries, or exits with the classes of a family. */
export interface FactKind {
  readonly fact: 'entry' | 'exit';
  readonly family: string | null;
}

const wholeOf: Readonly<Record<FactKind['fact'], string>> = { entry: 'entries', exit: 'exits' };

/** The system that counts all facts of a kind. */
export function wholeSystemOf({ fact }: Pick<FactKind, 'fact'>): string {
  return wholeOf[fact];
}

/** The families whose facts are due one after the other, those of the shortest horizon first. */
export const ripeningFamilies: readonly string[] = [
  ...new Set(
    disclosureSystems
      .filter(({ timing }) => timing.horizon !== null)
      .toSorted((one, other) => (one.timing.horizon ?? 0) - (other.timing.horizon ?? 0))
      .flatMap(({ family }) => family ?? []),
  ),
];

/** How many horizons must have passed for a family to count a fact. */
export function ripenessOf(family: string | null): number {
  return family === null ? 0 : ripeningFamilies.indexOf(family) + 1;
}

const families: readonly string[] = [...new Set(disclosureSystems.flatMap(({ family }) => family ?? []))];

/**
 * The cells of slots that have such facts: what is openly empty stays so. Whoever comes or goes is of the most common class of
 * every other family.
 */
export function slotCells(index: LatticeIndex, kind: FactKind): readonly FactCell[] {
  const commons = commonClasses(index, kind);
  return index.slots.flatMap(({ keys, counts, mature }) => {
    const all = counts[wholeSystemOf(kind)]?.[0] ?? 0;
    if (all === 0) return [];
    const isMature = (family: string): boolean => mature?.has(family) ?? true;
    const ripeness = kind.fact === 'entry' ? 0 : ripeningFamilies.filter(isMature).length;
    const moved = [...commons].map(([family, common]) => counts[finestOf(family).id]?.[common] ?? all);
    return [
      {
        keys,
        trait: null,
        facts: ripeLevels.map((level) => (level === ripeness ? Math.min(all, ...moved) : null)),
        classes: kind.family === null ? undefined : counts[finestOf(kind.family).id],
        isMature: kind.family !== null && isMature(kind.family),
      },
    ];
  });
}

/** Nothing has passed, or one horizon more. */
export const ripeLevels: readonly number[] = [0, ...ripeningFamilies.map((_, place) => place + 1)];

/** The finest rows of a table that is split by a trait. */
export function traitCells(
  { trait, placed }: TraitTable,
  { index, kind }: { index: LatticeIndex; kind: FactKind },
): readonly FactCell[] {
  const isFinest = ({ system, keys, trait: own, values }: Unit): boolean =>
    own === trait &&
    values.some((count) => count > 0) &&
    system.id === wholeSystemOf(kind) &&
    placed.every((dimension) => keys[dimension] !== undefined);
  const commons = commonClasses(index, kind);
  return index.units.filter(isFinest).map(({ keys, row, values }) => {
    const due = kind.fact === 'entry' ? [] : ripeningFamilies.map((family) => index.classesIn(family, row));
    const moved = [...commons].map(([family, common]) => index.classesIn(family, row)?.[common] ?? Infinity);
    const reason = keys.exit_reason;
    const isMoved = reason === undefined || [endClassOf(reason), undefined].includes(commons.get('exit_end'));
    const facts = factsByRipeness({ all: values[0] ?? 0, due, moved }).map((count) =>
      isMoved ? count : null,
    );
    const classes = kind.family === null ? undefined : classesIn(kind.family, { index, row, keys, values });
    return { keys, trait, facts, classes, isMature: true };
  });
}

interface RipeningFacts {
  readonly all: number;
  /** By family, that of the shortest horizon first: facts of each class that are due. */
  readonly due: readonly (readonly number[] | undefined)[];
  /** Facts of the class that is moved, by family. */
  readonly moved: readonly number[];
}

/** Facts for which no horizon has passed, one, and so on; at most as many as can be moved. */
function factsByRipeness({ all, due, moved }: RipeningFacts): readonly number[] {
  const nested = [all, ...due.map(sumOf)];
  return nested.map((count, level) => Math.max(0, Math.min(count - (nested[level + 1] ?? 0), ...moved)));
}

interface TraitRow extends Pick<Unit, 'row' | 'keys' | 'values'> {
  readonly index: LatticeIndex;
}

/** A reason lies in one class, also where no table divides the row by them. */
function classesIn(
  family: string,
  { index, row, keys, values }: TraitRow,
): readonly (number | null)[] | undefined {
  const reason = keys.exit_reason;
  if (family !== 'exit_end' || reason === undefined) return index.classesIn(family, row);
  const own = endClassOf(reason);
  return finestOf(family).atoms.map((_, one) => (one === own ? (values[0] ?? 0) : null));
}

/** The most common class of every family but the own one. */
function commonClasses(index: LatticeIndex, { fact, family: own }: FactKind): ReadonlyMap<string, number> {
  const total = rowIdOf({});
  const commons = new Map<string, number>();
  for (const family of fact === 'entry' ? [] : families) {
    const counts = index.classesIn(family, total);
    if (family === own || counts === undefined) continue;
    commons.set(family, counts.indexOf(Math.max(...counts)));
  }
  return commons;
}

function sumOf(counts: readonly number[] | undefined): number {
  return counts?.reduce((sum, count) => sum + count, 0) ?? 0;
}

/** The systems of a family, coarse ones first. */
export function levelsOf(family: string): readonly DisclosureSystem[] {
  return disclosureSystems.filter((one) => one.family === family);
}
