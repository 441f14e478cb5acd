import {
  ancestorsOf,
  type BreakdownRow,
  completeKeys,
  type DimensionId,
  type DisclosureSystem,
  disclosureSystems,
  figurePart,
  isDimensionId,
  type Measure,
  type ReleasedTable,
  type RowKeys,
  rowIdOf,
  type UnitId,
  unitIdOf,
} from '@neue-wege/domain';
import { atomsOfFigure, countedParts } from './figure-atoms.ts';

/** A figure that is shown: the sum of some atoms of its unit. */
export interface ShownFigure {
  readonly name: string;
  /** Positions of the atoms in the system. */
  readonly atoms: readonly number[];
  readonly value: number;
}

/** What a reader sees of a system in a row, in all tables together. */
export interface PublishedUnit {
  readonly id: UnitId;
  readonly system: DisclosureSystem;
  readonly keys: RowKeys;
  /** The tables in which it stands. */
  readonly tables: readonly string[];
  readonly shown: readonly ShownFigure[];
}

/** Everything that the tables of a release show. */
export interface PublishedUnits {
  readonly units: ReadonlyMap<UnitId, PublishedUnit>;
  /**
   * The unit of a system with these keys; `nobody` where a table would have the row if there were somebody; `undefined` where no
   * table speaks of such rows.
   */
  find(system: string, keys: RowKeys): PublishedUnit | 'nobody' | undefined;
}

interface Column {
  readonly system: DisclosureSystem;
  readonly figures: readonly {
    readonly measure: Measure;
    readonly part: (typeof countedParts)[number];
    readonly atoms: readonly number[];
  }[];
}

interface GrowingUnit extends PublishedUnit {
  readonly tables: string[];
  readonly shown: ShownFigure[];
}

/** Reads the tables as a reader does: by what is shown in their rows. */
export function publishedUnits(tables: readonly ReleasedTable[]): PublishedUnits {
  const units = new Map<UnitId, GrowingUnit>();
  const spoken = new Set<string>();
  for (const { id: table, breakdown } of tables) {
    const columns = columnsOf(breakdown.measures);
    for (const { system } of columns)
      for (const dimensions of subsetsOf(breakdown.by)) spoken.add(shapeOf(system.id, dimensions));
    for (const row of [...breakdown.rows, breakdown.total]) {
      const keys = completeKeys(row.keys);
      const rowId = rowIdOf(keys);
      for (const { system, figures } of columns) {
        const id = unitIdOf(system.id, rowId);
        const unit = units.get(id) ?? { id, system, keys, tables: [], shown: [] };
        units.set(id, unit);
        unit.tables.push(table);
        unit.shown.push(...shownIn(row, { figures, known: unit.shown }));
      }
    }
  }
  return {
    units,
    find(system, keys) {
      const complete = completeKeys(keys);
      const found = units.get(unitIdOf(system, rowIdOf(complete)));
      if (found !== undefined) return found;
      return spoken.has(shapeOf(system, dimensionsOf(complete))) ? 'nobody' : undefined;
    },
  };
}

function columnsOf(measures: readonly Measure[]): readonly Column[] {
  return disclosureSystems.flatMap((system) => {
    const own = measures.filter(({ id }) => system.measures.some((measure) => measure.id === id));
    const figures = own.flatMap((measure) =>
      countedParts.flatMap((part) => {
        const atoms = atomsOfFigure({ measure, part }, system);
        return atoms === undefined ? [] : [{ measure, part, atoms }];
      }),
    );
    return own.length === 0 ? [] : [{ system, figures }];
  });
}

function shownIn(
  row: BreakdownRow,
  { figures, known }: { figures: Column['figures']; known: readonly ShownFigure[] },
): readonly ShownFigure[] {
  return figures.flatMap(({ measure, part, atoms }) => {
    const value = figurePart(row.values[measure.id], { measure, part });
    const name = `${measure.id}.${part}`;
    if (value === null || known.some((one) => one.name === name && one.value === value)) return [];
    return [{ name, atoms, value }];
  });
}

function shapeOf(system: string, dimensions: readonly DimensionId[]): string {
  return `${system} ${dimensions.toSorted().join()}`;
}

function dimensionsOf(keys: RowKeys): readonly DimensionId[] {
  return Object.keys(keys).filter(isDimensionId);
}

/** The dimensions of the rows of a table and of all its margins, with what follows from them. */
function subsetsOf(dimensions: readonly DimensionId[]): readonly (readonly DimensionId[])[] {
  let subsets: readonly (readonly DimensionId[])[] = [[]];
  for (const dimension of dimensions)
    subsets = [...subsets, ...subsets.map((subset) => [...subset, dimension])];
  return subsets.map((subset) => [
    ...new Set(subset.flatMap((dimension) => [dimension, ...ancestorsOf(dimension)])),
  ]);
}
