import {
  ancestorsOf,
  type BreakdownRow,
  completeKeys,
  type DimensionId,
  figurePart,
  isDimensionId,
  type Measure,
  type ReleasedTable,
  type RowKeys,
  rowIdOf,
  type UnitId,
  unitIdOf,
} from '@neue-wege/domain';
import { type Family, families } from './families.ts';
import { type CountedPart, classesOfFigure, countedParts } from './figure-atoms.ts';

/** A figure that is shown: the sum of some classes of its unit. */
export interface ShownFigure {
  readonly name: string;
  /** Positions of the classes in the family. */
  readonly classes: readonly number[];
  readonly value: number;
}

/** What a reader sees of a family of systems in a row, in all tables together. */
export interface PublishedUnit {
  readonly id: UnitId;
  readonly family: Family;
  readonly keys: RowKeys;
  /** The tables in which it stands. */
  readonly tables: readonly string[];
  readonly shown: readonly ShownFigure[];
}

/** Everything that the tables of a release show. */
export interface PublishedUnits {
  readonly units: ReadonlyMap<UnitId, PublishedUnit>;
  /**
   * The unit of a family with these keys; `nobody` where a table would have the row if there were somebody; `undefined` where no
   * table speaks of such rows.
   */
  find(family: string, keys: RowKeys): PublishedUnit | 'nobody' | undefined;
}

interface Column {
  readonly family: Family;
  readonly figures: readonly {
    readonly measure: Measure;
    readonly part: CountedPart;
    readonly classes: readonly number[];
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
    for (const { family } of columns)
      for (const dimensions of subsetsOf(breakdown.by)) spoken.add(shapeOf(family.id, dimensions));
    for (const row of [...breakdown.rows, breakdown.total]) {
      const keys = completeKeys(row.keys);
      const rowId = rowIdOf(keys);
      for (const { family, figures } of columns) {
        const id = unitIdOf(family.id, rowId);
        const unit = units.get(id) ?? { id, family, keys, tables: [], shown: [] };
        units.set(id, unit);
        unit.tables.push(table);
        unit.shown.push(...shownIn(row, { figures, known: unit.shown }));
      }
    }
  }
  return {
    units,
    find(family, keys) {
      const complete = completeKeys(keys);
      const found = units.get(unitIdOf(family, rowIdOf(complete)));
      if (found !== undefined) return found;
      return spoken.has(shapeOf(family, dimensionsOf(complete))) ? 'nobody' : undefined;
    },
  };
}

function columnsOf(measures: readonly Measure[]): readonly Column[] {
  return families.flatMap((family) => {
    const own = measures.filter(({ id }) =>
      family.systems.some((system) => system.measures.some((measure) => measure.id === id)),
    );
    const figures = own.flatMap((measure) =>
      countedParts.flatMap((part) => {
        const classes = classesOfFigure({ measure, part }, family.classes);
        return classes === undefined ? [] : [{ measure, part, classes }];
      }),
    );
    return own.length === 0 ? [] : [{ family, figures }];
  });
}

function shownIn(
  row: BreakdownRow,
  { figures, known }: { figures: Column['figures']; known: readonly ShownFigure[] },
): readonly ShownFigure[] {
  return figures.flatMap(({ measure, part, classes }) => {
    const value = figurePart(row.values[measure.id], { measure, part });
    const name = `${measure.id}.${part}`;
    if (value === null || known.some((one) => one.name === name && one.value === value)) return [];
    return [{ name, classes, value }];
  });
}

function shapeOf(family: string, dimensions: readonly DimensionId[]): string {
  return `${family} ${dimensions.toSorted().join()}`;
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
