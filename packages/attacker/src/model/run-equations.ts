import type { DimensionId, RowKeys } from '@neue-wege/domain';
import { additivityOf } from './hierarchy-equations.ts';
import type { PublishedUnit } from './published-units.ts';
import { classOf, type Reader } from './reader.ts';
import { nothingLeft, type Quantity, roomLeft, times } from './system-builder.ts';

/** What the page of a run tells: for whom it is and how it is held. */
const toldOfRuns = ['target_group', 'delivery_mode'] as const satisfies readonly DimensionId[];

/**
 * The row of a group holds the runs that have no other, and at most those that have it among others: what a run has may change
 * while it lasts.
 */
export function relateRuns(reader: Reader, units: readonly PublishedUnit[]): void {
  const runs = Map.groupBy(
    units.filter(({ keys }) => keys.run !== undefined && !toldOfRuns.some((one) => keys[one] !== undefined)),
    ({ family, keys }) => `${family.id} ${keys.year ?? ''} ${keys.quarter ?? ''}`,
  );
  for (const dimension of toldOfRuns) {
    const groupsOf = groupsByRun(reader, dimension);
    for (const unit of units) {
      const { family, keys } = unit;
      const group = keys[dimension];
      const others = Object.keys(keys).filter(
        (one) => ![dimension, 'location', 'project', 'year', 'quarter'].includes(one),
      );
      if (group === undefined || others.length > 0 || !additivityOf(family).over.includes('run')) continue;
      const inRow = runs
        .get(`${family.id} ${keys.year ?? ''} ${keys.quarter ?? ''}`)
        ?.filter((run) => isAt(run.keys, keys));
      if (inRow === undefined) continue;
      const groups = ({ keys: { run } }: PublishedUnit): ReadonlySet<string> =>
        groupsOf.get(run ?? '') ?? none;
      const possible = inRow.filter((run) => groups(run).has(group));
      const certain = possible.filter((run) => groups(run).size === 1);
      relateToGroup(reader, { unit, certain, possible });
    }
  }
}

const none: ReadonlySet<string> = new Set();

function groupsByRun({ slots }: Reader, dimension: DimensionId): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>();
  for (const { keys } of slots) {
    const [run, group] = [keys.run, keys[dimension]];
    if (run === undefined || group === undefined) continue;
    const known = groups.get(run) ?? new Set();
    groups.set(run, known.add(group));
  }
  return groups;
}

function isAt(run: RowKeys, { location, project }: RowKeys): boolean {
  return (
    (location === undefined || run.location === location) &&
    (project === undefined || run.project === project)
  );
}

interface Group {
  readonly unit: PublishedUnit;
  readonly certain: readonly PublishedUnit[];
  readonly possible: readonly PublishedUnit[];
}

function relateToGroup(reader: Reader, { unit, certain, possible }: Group): void {
  const whole = reader.quantitiesOf(unit);
  const classesOf = (runs: readonly PublishedUnit[], position: number): readonly Quantity[] =>
    runs.map((run) => classOf(reader.quantitiesOf(run), position));
  for (const [position] of unit.family.classes.entries()) {
    const own = [classOf(whole, position)];
    const why = `${unit.id} holds its runs`;
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
