import { ancestorsOf, type DimensionId, isDimensionId, type RowKeys } from '@neue-wege/domain';
import { additivityOf, isPeriod } from './hierarchy-equations.ts';
import type { PublishedUnit } from './published-units.ts';
import { classOf, type Reader } from './reader.ts';
import { nothingLeft, type Quantity, roomLeft, times } from './system-builder.ts';

/** A dimension whose keys are known to lie in groups, though no row is split by both. */
interface Told {
  readonly of: DimensionId;
  readonly group: DimensionId;
}

/** What everybody can know: for whom a run is and how it is held, hence what its project offers, and when a phase lasts. */
const told: readonly Told[] = [
  { of: 'run', group: 'target_group' },
  { of: 'run', group: 'delivery_mode' },
  { of: 'project', group: 'target_group' },
  { of: 'project', group: 'delivery_mode' },
  { of: 'quarter', group: 'phase' },
  { of: 'year', group: 'phase' },
];

/**
 * The row of a group holds the rows that lie in no other group, and at most those that lie in it among others: what a run has may
 * change while it lasts, a project has many runs, and a phase may begin within a quarter.
 */
export function relateGroups(reader: Reader, units: readonly PublishedUnit[]): void {
  const byShape = Map.groupBy(units, ({ family, keys }) => shapeOf(family.id, dimensionsOf(keys)));
  for (const { of, group } of told) {
    const groupsIn = readGroups(reader, { of, group });
    const lines = new Map<string, ReadonlyMap<string, readonly PublishedUnit[]>>();
    for (const unit of units) {
      const { family, keys } = unit;
      const own = keys[group];
      const rest = dimensionsOf(keys).filter((one) => one !== group);
      if (own === undefined || !addsUpOver(unit, of) || !rest.every((one) => isBeside(one, of))) continue;
      const shape = shapeOf(family.id, [...new Set([...rest, of, ...ancestorsOf(of)])]);
      const name = `${shape} by ${rest.join()}`;
      const line =
        lines.get(name) ?? Map.groupBy(byShape.get(shape) ?? [], (one) => valuesOf(one.keys, rest));
      lines.set(name, line);
      if (line.size === 0) continue;
      const inRow = line.get(valuesOf(keys, rest)) ?? [];
      const possible = inRow.filter((one) => groupsIn(one.keys).has(own));
      const certain = possible.filter((one) => groupsIn(one.keys).size === 1);
      relateToGroup(reader, { unit, certain, possible });
    }
  }
}

function shapeOf(family: string, dimensions: readonly DimensionId[]): string {
  return `${family} ${dimensions.toSorted().join()}`;
}

function dimensionsOf(keys: RowKeys): readonly DimensionId[] {
  return Object.keys(keys).filter(isDimensionId);
}

function valuesOf(keys: RowKeys, dimensions: readonly DimensionId[]): string {
  return dimensions.map((one) => keys[one]).join('\n');
}

/** Whether the counts of a unit are those of the rows into which a dimension would split it. */
function addsUpOver({ family }: PublishedUnit, dimension: DimensionId): boolean {
  const { over, periods } = additivityOf(family);
  return over.includes(dimension) && !(isPeriod(dimension) && periods === 'within_periods');
}

/** Whether the row of a group may be split by a further dimension, and the rows in it by the same. */
function isBeside(one: DimensionId, of: DimensionId): boolean {
  if (one === of || ancestorsOf(one).includes(of)) return false;
  return one === 'location' || one === 'project' || (isPeriod(one) && !isPeriod(of));
}

const none: ReadonlySet<string> = new Set();

/** The groups in which a row lies. A project may be offered differently at every location. */
function readGroups({ slots }: Reader, { of, group }: Told): (keys: RowKeys) => ReadonlySet<string> {
  const places: readonly DimensionId[] = of === 'project' ? ['location'] : [];
  const groups = new Map<string, Set<string>>();
  for (const { keys } of slots) {
    const own = keys[group];
    if (keys[of] === undefined || own === undefined) continue;
    for (const dimensions of [[of], [of, ...places]]) {
      const name = valuesOf(keys, dimensions);
      groups.set(name, (groups.get(name) ?? new Set<string>()).add(own));
    }
  }
  return (keys) => {
    const dimensions = [of, ...places.filter((place) => keys[place] !== undefined)];
    return groups.get(valuesOf(keys, dimensions)) ?? none;
  };
}

interface Group {
  readonly unit: PublishedUnit;
  readonly certain: readonly PublishedUnit[];
  readonly possible: readonly PublishedUnit[];
}

function relateToGroup(reader: Reader, { unit, certain, possible }: Group): void {
  const whole = reader.quantitiesOf(unit);
  const classesOf = (rows: readonly PublishedUnit[], position: number): readonly Quantity[] =>
    rows.map((row) => classOf(reader.quantitiesOf(row), position));
  for (const [position] of unit.family.classes.entries()) {
    const own = [classOf(whole, position)];
    const why = `${unit.id} holds what lies in it`;
    if (certain.length === possible.length) {
      const sum = [...times(1, classesOf(certain, position)), ...times(-1, own)];
      reader.builder.relate(sum, { range: nothingLeft, why });
      continue;
    }
    const least = [...times(1, classesOf(certain, position)), ...times(-1, own)];
    reader.builder.relate(least, { range: roomLeft, why });
    const most = [...times(1, own), ...times(-1, classesOf(possible, position))];
    reader.builder.relate(most, { range: roomLeft, why });
  }
}
