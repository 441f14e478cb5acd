import type { Lattice } from '@neue-wege/domain';
import { entriesLattice, type LatticeSize, randomLattice, seededRandom } from '@neue-wege/domain/testing';

/** A world small enough to look for the best protection of all. */
export interface SmallWorld {
  /** What worlds of one kind have in common. */
  readonly kind: string;
  readonly name: string;
  readonly lattice: Lattice;
}

/** Tables 2 to 4 of the confidentiality paper (2.5). */
const plainTables = [
  [
    [12, 9, 15],
    [8, 2, 11],
    [10, 7, 14],
  ],
  [
    [12, 9, 15],
    [8, 2, 11],
    [10, 1, 14],
  ],
  [
    [5, 0, 7],
    [2, 6, 4],
    [9, 3, 0],
  ],
];

interface RandomWorlds {
  readonly name: string;
  readonly size: LatticeSize;
  /** Tables of the location by these dimensions; `null`: all published tables. */
  readonly by: readonly string[] | null;
  readonly seeds: number;
}

const randomWorlds: readonly RandomWorlds[] = [
  { name: 'year', size: { facts: 900, locations: 4, years: 3 }, by: ['year'], seeds: 8 },
  { name: 'age band', size: { facts: 600, locations: 3, years: 2 }, by: ['age_band'], seeds: 6 },
  {
    name: 'year, exit reason',
    size: { facts: 600, locations: 3, years: 2 },
    by: ['year', 'exit_reason'],
    seeds: 6,
  },
  { name: 'year, sex', size: { facts: 600, locations: 3, years: 2 }, by: ['year', 'sex'], seeds: 6 },
  { name: 'all tables', size: { facts: 30, locations: 2, years: 2 }, by: null, seeds: 3 },
];

/** The worlds in which protection is compared with the best there is, the same in every run. */
export function smallWorlds(): readonly SmallWorld[] {
  const plain = plainTables.map((cells, place) => ({
    kind: 'tables of the paper',
    name: `vector ${place + 2}`,
    lattice: entriesLattice(cells),
  }));
  const random = randomWorlds.flatMap(({ name, size, by, seeds }) =>
    Array.from({ length: seeds }, (_, place) => {
      const lattice = randomLattice(seededRandom(place + 1), size);
      return {
        kind: `${size.facts} facts by ${name}`,
        name: `seed ${place + 1}`,
        lattice: by === null ? lattice : onlyTables(lattice, by),
      };
    }),
  );
  return [...plain, ...random];
}

/** The lattice as if only the tables by these dimensions were published. */
function onlyTables(lattice: Lattice, by: readonly string[]): Lattice {
  const tables = lattice.tables.filter(({ dimensions }) => dimensions.some((one) => by.includes(one)));
  const rows = lattice.rows.filter(({ system, keys }) =>
    tables.some(
      ({ dimensions, systems }) =>
        systems.includes(system) &&
        Object.keys(keys).every((dimension) => dimensions.some((own) => own === dimension)),
    ),
  );
  return { ...lattice, tables, rows };
}
