import { endClassOf } from './exit-end-classes.ts';
import type { LatticeIndex, TraitTable, Unit } from './lattice-index.ts';
import type { RowKeys } from './release.ts';
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

/** The cells of slots that have such facts: what is openly empty stays so. */
export function slotCells(index: LatticeIndex, kind: FactKind): readonly FactCell[] {
  return index.slots.flatMap((slot) => {
    const { keys, counts, mature, ripe = {} } = slot;
    const all = counts[wholeSystemOf(kind)]?.[0] ?? 0;
    if (all === 0) return [];
    const { family } = kind;
    const isMature = (one: string): boolean => mature?.has(one) ?? true;
    const due =
      kind.fact === 'entry' ? [] : ripeningFamilies.map((one) => (isMature(one) ? all : sumOf(ripe[one])));
    const facts = factsByRipeness({ all, due });
    const classes = family === null ? undefined : inPopulation(family, counts[finestOf(family).id]);
    const isWhole = family !== null && isMature(family);
    const early = family === null || isWhole ? undefined : inPopulation(family, ripe[family]);
    if (early === undefined)
      return [{ keys, trait: null, facts: present(facts), classes, isMature: isWhole }];
    // Of the facts that are due in part some count in rows without a period, and the others do not yet.
    const isRipe = (level: number): boolean => level >= ripenessOf(family);
    const part = (ofRipe: boolean): FactCell['facts'] =>
      present(facts.map((count, level) => (isRipe(level) === ofRipe ? count : 0)));
    const late = classes?.map((count, one) => (count === null ? null : count - (early[one] ?? 0)));
    return [
      { keys, trait: null, facts: part(true), classes: early, isMature: true },
      { keys, trait: null, facts: part(false), classes: late, isMature: false },
    ];
  });
}

/** Of the facts by ripeness those that there are. */
function present(facts: readonly number[]): FactCell['facts'] {
  return facts.map((count) => (count > 0 ? count : null));
}

/**
 * How many horizons have passed where a table begins to tell facts apart: those of two steps it does not, as it does not publish
 * what is due between.
 */
export function ripeSteps({ families }: Pick<TraitTable, 'families'>, { fact }: FactKind): readonly number[] {
  if (fact === 'entry') return [0];
  return [0, ...ripeningFamilies.flatMap((one, place) => (families.has(one) ? [place + 1] : []))];
}

/** The finest rows of a table that is split by a trait; facts that it does not tell apart stand at the first of their levels. */
export function traitCells(
  table: TraitTable,
  { index, kind }: { index: LatticeIndex; kind: FactKind },
): readonly FactCell[] {
  const { trait, placed } = table;
  const steps = ripeSteps(table, kind);
  const isFinest = ({ system, keys, trait: own, values }: Unit): boolean =>
    own === trait &&
    values.some((count) => count > 0) &&
    system.id === wholeSystemOf(kind) &&
    placed.every((dimension) => keys[dimension] !== undefined);
  return index.units.filter(isFinest).map(({ keys, row, values }) => {
    const due = steps.slice(1).map((level) => sumOf(index.classesIn(ripeningFamilies[level - 1] ?? '', row)));
    const counts = factsByRipeness({ all: values[0] ?? 0, due });
    const facts: (number | null)[] = ripeningFamilies.map(() => null);
    for (const [step, level] of steps.entries()) facts[level] = counts[step] ?? 0;
    const classes = kind.family === null ? undefined : classesIn(kind.family, { index, row, keys, values });
    return { keys, trait, facts, classes, isMature: true };
  });
}

interface RipeningFacts {
  readonly all: number;
  /** By family, that of the shortest horizon first: how many are due. */
  readonly due: readonly number[];
}

/** Facts for which no horizon has passed, one, and so on. */
function factsByRipeness({ all, due }: RipeningFacts): readonly number[] {
  const nested = [all, ...due];
  return nested.map((count, level) => Math.max(0, count - (nested[level + 1] ?? 0)));
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
  if (family !== 'exit_end' || reason === undefined)
    return inPopulation(family, index.classesIn(family, row));
  const own = endClassOf(reason);
  return finestOf(family).atoms.map((_, one) => (one === own ? (values[0] ?? 0) : null));
}

/** Who is outside the population of one family is outside that of all, so that no fact goes in or out. */
function inPopulation(
  family: string,
  counts: readonly number[] | undefined,
): readonly (number | null)[] | undefined {
  const { atoms } = finestOf(family);
  return counts?.map((count, one) => (atoms[one]?.isOutside === true ? null : count));
}

function sumOf(counts: readonly number[] | undefined): number {
  return counts?.reduce((sum, count) => sum + count, 0) ?? 0;
}

/** The systems of a family, coarse ones first. */
export function levelsOf(family: string): readonly DisclosureSystem[] {
  return disclosureSystems.filter((one) => one.family === family);
}
