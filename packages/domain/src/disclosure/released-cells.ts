import type { Breakdown, BreakdownRow } from '../breakdown/breakdown.ts';
import type { DimensionFilters } from '../breakdown/request.ts';
import { type DimensionId, dimensionIds, isDimensionId } from '../catalogue/dimension.ts';
import type { Measure } from '../catalogue/measure.ts';
import { ancestorsOf } from '../catalogue/table-hierarchies.ts';
import type { RequestContext } from '../vocabulary/context.ts';
import { completeKeys, type RowKeys, rowIdOf } from './release.ts';
import { disclosureSystems } from './systems.ts';

/** A row of a released table with all keys that follow from its own. */
export interface ReleasedCell {
  readonly keys: RowKeys;
  readonly values: BreakdownRow['values'];
}

/** Which cells of a table: those of exactly these dimensions that the filters pick and the context may see. */
export interface CellQuestion {
  readonly dimensions: readonly DimensionId[];
  readonly where: DimensionFilters;
  readonly locations: RequestContext['locations'];
}

/** The cells that are asked for, in the order of the table. Whoever sees some locations only is given none across locations. */
export function pickCells(
  table: Breakdown,
  { dimensions, where, locations }: CellQuestion,
): readonly ReleasedCell[] {
  const cells = cellsOf(table).get(withAncestors(dimensions).join()) ?? [];
  return cells.filter(
    ({ keys }) => isVisible(keys, locations) && Object.entries(where).every((filter) => picks(filter, keys)),
  );
}

/** The dimensions of a cell with those in which they lie, in the order of the catalogue. */
export function withAncestors(dimensions: readonly DimensionId[]): readonly DimensionId[] {
  const all = new Set([...dimensions, ...dimensions.flatMap(ancestorsOf)]);
  return dimensionIds.filter((id) => all.has(id));
}

/**
 * Whether anybody is counted by a measure in a cell, as far as it shows: what is withheld counts as somebody. Read off the
 * figure of the same facts as a whole, as a row of a breakdown exists wherever there are such facts.
 */
export function isPopulated({ values }: ReleasedCell, { fact }: Pick<Measure, 'fact'>): boolean {
  const whole = disclosureSystems.find(({ base, timing }) => base === null && timing.fact === fact);
  const shown = whole?.measures[0];
  return shown === undefined || values[shown.id]?.value !== 0;
}

const knownCells = new WeakMap<Breakdown, ReadonlyMap<string, readonly ReleasedCell[]>>();

/** By the dimensions of their complete keys; the same cell may stand in several rows, such as a run with or without its project. */
function cellsOf(table: Breakdown): ReadonlyMap<string, readonly ReleasedCell[]> {
  const known = knownCells.get(table);
  if (known !== undefined) return known;
  const byId = new Map<string, ReleasedCell>();
  for (const { keys, values } of [...table.rows, table.total])
    byId.set(rowIdOf(keys), { keys: completeKeys(keys), values });
  const cells = Map.groupBy(byId.values(), ({ keys }) =>
    dimensionIds.filter((id) => keys[id] !== undefined).join(),
  );
  knownCells.set(table, cells);
  return cells;
}

function isVisible({ location }: RowKeys, locations: RequestContext['locations']): boolean {
  return locations === 'all' || (location !== undefined && locations.includes(location));
}

function picks([dimension, asked]: readonly [string, readonly string[] | undefined], keys: RowKeys): boolean {
  if (asked === undefined) return true;
  const key = isDimensionId(dimension) ? keys[dimension] : undefined;
  if (key === undefined) return false;
  return asked.includes(key) || (dimension === 'run' && asked.includes(runNumber(key)));
}

/** The number of a run, which picks it at every location. */
function runNumber(key: string): string {
  return (key.split('/')[2] ?? key).replaceAll('%2F', '/').replaceAll('%25', '%');
}
