import { type DimensionId, dimensionIds } from '../catalogue/dimension.ts';
import { publishedTables } from '../catalogue/published-tables.ts';
import { endClassOf } from '../disclosure/exit-end-classes.ts';
import type { Lattice, LatticeRow, LatticeTable, Slot } from '../disclosure/lattice.ts';
import { slotDimensions } from '../disclosure/lattice-index.ts';
import { completeKeys, type RowKeys } from '../disclosure/release.ts';
import { type DisclosureSystem, disclosureSystems, finestOf, systemOf } from '../disclosure/systems.ts';
import { ageBands, exitReasons, sexes, yesNo } from '../vocabulary/codes.ts';
import { keysOf } from './random-facts.ts';
import type { SeededRandom } from './seeded-random.ts';

interface Fact {
  readonly fact: 'entry' | 'exit';
  readonly person: number;
  readonly keys: RowKeys;
  /** Index of the class, by family. */
  readonly classes: Readonly<Record<string, number>>;
}

/** How large a random lattice is. */
export interface LatticeSize {
  /** Entries and exits; nobody leaves who has not entered. */
  readonly facts: number;
  readonly locations: number;
  readonly years: number;
}

const systems = disclosureSystems.filter(
  ({ id, timing: { horizon } }) => id !== 'stock' && (horizon === null || horizon === 6),
);

/** The lattice of random entries and exits in the published tables, without months of waiting: everything is mature. */
export function randomLattice(random: SeededRandom, size: LatticeSize): Lattice {
  const facts: Fact[] = [];
  for (let person = 0; facts.length < size.facts; person += 1)
    facts.push(...randomStay(random, { size, person }));
  const tables: LatticeTable[] = publishedTables.map(({ dimensions, measures }) => {
    const isPublished = (system: DisclosureSystem): boolean =>
      [...system.measures, ...system.unknownOf].some(({ id }) => measures.includes(id));
    return { dimensions, systems: systems.filter(isPublished).map(({ id }) => id) };
  });
  const rows = new Map<string, { row: LatticeRow; values: number[]; people: Set<number>[] }>();
  for (const table of tables)
    for (const fact of facts)
      for (const system of table.systems.map(systemOf)) {
        if (system.timing.fact !== fact.fact) continue;
        const ofFamily = system.family === null ? 0 : (fact.classes[system.family] ?? 0);
        const atom = system.atomOfClass[ofFamily] ?? 0;
        for (const keys of keysIn(table.dimensions, fact.keys)) {
          const id = `${system.id}${dimensionIds.map((dimension) => keys[dimension] ?? '').join('\t')}`;
          const row = rows.get(id) ?? newRow(system.id, keys);
          rows.set(id, row);
          row.people[atom]?.add(fact.person * publishedTables.length + tables.indexOf(table));
        }
      }
  return {
    tables,
    slots: slotsOf(facts),
    rows: [...rows.values()].map(({ row, people }) => {
      const counts = people.map(
        (set) => new Set([...set].map((one) => Math.floor(one / publishedTables.length))).size,
      );
      return { ...row, values: counts, persons: counts };
    }),
  };
}

/** The slots of the facts, with how many of each class each has. */
function slotsOf(facts: readonly Fact[]): readonly Slot[] {
  const finest = systems.filter(({ id, family }) => family === null || finestOf(family).id === id);
  const groups = Map.groupBy(facts, ({ keys }) =>
    JSON.stringify(slotDimensions.map((dimension) => keys[dimension] ?? null)),
  );
  return [...groups.values()].map((group) => {
    const { keys = {} } = group[0] ?? {};
    const placed = Object.fromEntries(
      slotDimensions.map((dimension) => [dimension, keys[dimension] ?? null]),
    );
    const counts = finest.map(({ id, family, timing, atoms }) => {
      const own = group.filter(({ fact }) => fact === timing.fact);
      const inClass = (one: number): number =>
        own.filter(({ classes }) => family === null || (classes[family] ?? 0) === one).length;
      return [id, atoms.map((_, one) => inClass(one))] as const;
    });
    return { keys: completeKeys(placed), counts: Object.fromEntries(counts) };
  });
}

function newRow(system: string, keys: RowKeys) {
  const atoms = systemOf(system).atoms.map(() => 0);
  return {
    row: { system, keys, values: atoms, persons: atoms },
    values: atoms,
    people: atoms.map(() => new Set<number>()),
  };
}

function* keysIn(dimensions: readonly DimensionId[], keys: RowKeys): Generator<RowKeys> {
  for (let bits = 0; bits < 2 ** dimensions.length; bits += 1) {
    const own: Partial<Record<DimensionId, string>> = {};
    dimensions.forEach((dimension, index) => {
      const key = keys[dimension];
      if ((bits & (1 << index)) !== 0 && key !== undefined) own[dimension] = key;
    });
    yield completeKeys(own);
  }
}

/** An entry, and as a rule the exit from the same group, in the same quarter or the one after it. */
function randomStay(
  random: SeededRandom,
  { size: { locations, years }, person }: { size: LatticeSize; person: number },
): readonly Fact[] {
  // Some places, groups and ends are rare, as they are.
  const rare = (count: number): number => Math.min(random.below(count), random.below(count));
  const location = `place${1 + rare(locations)}`;
  const year = String(2014 + random.below(years));
  const quarter = 1 + random.below(4);
  const project = random.pick(['wege', 'mobil']);
  const reason = random.pick(keysOf(exitReasons));
  const keys = {
    run: `${location}/${project}/${year}-${1 + random.below(2)}`,
    phase: Number(year) < 2016 ? 'pilot' : 'permanent',
    target_group: project === 'wege' ? 'all' : random.pick(['women', 'young']),
    delivery_mode: project === 'wege' ? 'on_site' : 'mobile',
    sex: keysOf(sexes)[rare(3)] ?? 'unknown',
    age_band: keysOf(ageBands)[rare(6)] ?? 'unknown',
    single_parent: keysOf(yesNo)[rare(3)] ?? 'unknown',
    long_term_recipient: random.pick(keysOf(yesNo)),
    residence: `0555400${rare(9)}`,
  };
  const classes = {
    exit_end: endClassOf(reason) ?? 3,
    receipt_6m: Math.min(random.below(6), random.below(6)),
  };
  const quarterIn = (one: number): string => `${year}-Q${Math.min(4, one)}`;
  const entry: Fact = {
    fact: 'entry',
    person,
    keys: completeKeys({ ...keys, quarter: quarterIn(quarter) }),
    classes,
  };
  if (random.chance(0.15)) return [entry];
  const left = completeKeys({ ...keys, quarter: quarterIn(quarter + random.below(2)), exit_reason: reason });
  return [entry, { fact: 'exit', person, keys: left, classes }];
}
