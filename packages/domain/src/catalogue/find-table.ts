import { DomainError, type Issue } from '../errors.ts';
import type { DisclosureProfile } from '../vocabulary/context.ts';
import { type DimensionId, isDimensionId } from './dimension.ts';
import type { Measure } from './measure.ts';
import { type PublishedTable, publishedTables } from './published-tables.ts';
import { ancestorsOf } from './table-hierarchies.ts';

/** What of a breakdown decides whether a published table answers it. */
export interface TableRequest {
  readonly by: readonly DimensionId[];
  readonly measures: readonly Pick<Measure, 'id'>[];
  readonly where: Readonly<Partial<Record<DimensionId, readonly string[]>>>;
  readonly profile: DisclosureProfile;
  /** Outcomes without the closed list of exclusions: beside those with it they would show who was taken out. */
  readonly exclusions?: boolean;
}

/** How many tables a refusal names at most. */
const namedTables = 5;

/**
 * The published tables of which a breakdown under disclosure control is a slice, in the order of the list; none for EXACT,
 * which needs no table. A filter picks cells and never merges them (contract 8): any keys of a dimension of `by`, or of one
 * in which a dimension of `by` lies (years for quarters, projects for runs); a single key of another dimension of the table.
 */
export function tablesFor(request: TableRequest): readonly PublishedTable[] {
  return tablesOf(request.profile).filter((table) => obstaclesTo(table, request).length === 0);
}

/**
 * The refusal of a breakdown that is no slice of a published table: names the measures that no table publishes, else the tables
 * of all its measures, nearest first, and what stands in the way of the nearest; the tables of some measures where none
 * has all. It repeats no key of the question.
 */
export function notPublished(request: TableRequest): DomainError {
  const { profile } = request;
  const tables = tablesOf(profile);
  const unpublished = request.measures.filter(
    ({ id }) => !tables.some((table) => table.measures.includes(id)),
  );
  if (tables.length > 0 && unpublished.length > 0) {
    const names = unpublished.map(({ id }) => id).join(', ');
    const message = `not published for profile ${profile}: no table publishes ${names}`;
    return new DomainError('NOT_PUBLISHED', [{ place: 'profile', message }]);
  }
  const publishes = (table: PublishedTable) => (measure: { readonly id: string }) =>
    table.measures.includes(measure.id);
  const ofAll = tables.filter((table) => request.measures.every(publishes(table)));
  const ofSome = tables.filter((table) => request.measures.some(publishes(table)));
  const candidates = (ofAll.length === 0 ? ofSome : ofAll).map((table) => {
    const obstacles = obstaclesTo(table, request);
    const missing = obstacles.filter(({ weight }) => weight === weights.dimension).length;
    return { table, obstacles, missing };
  });
  const fewest = Math.min(...candidates.map(({ missing }) => missing));
  const nearest = candidates
    .filter(({ missing }) => missing === fewest)
    .toSorted((a, b) => distance(a) - distance(b))
    .slice(0, namedTables);
  const names = nearest.map(({ table }) => nameOf(table)).join('; ');
  const refusal =
    nearest.length === 0
      ? `no table is published for profile ${profile}`
      : `not published for profile ${profile}; tables that would answer: ${names}`;
  const obstacles = nearest[0]?.obstacles ?? [];
  return new DomainError('NOT_PUBLISHED', [
    { place: 'profile', message: refusal },
    ...obstacles.map(({ place, message }) => ({ place, message })),
  ]);
}

function tablesOf(profile: DisclosureProfile): readonly PublishedTable[] {
  return publishedTables.filter(({ profiles }) => profiles.includes(profile));
}

function nameOf({ id, dimensions }: PublishedTable): string {
  return `${id} (${dimensions.join(', ')})`;
}

/** What keeps a table from answering, and how far the question is away from it on that account. */
interface Obstacle extends Issue {
  readonly weight: number;
}

/** A dimension decides what the answer is about; a filter that merges is mended by naming its dimension in `by`. */
const weights = { dimension: 10_000, merging: 1_000, measure: 100, exclusions: 0 } as const;

function obstaclesTo(
  table: PublishedTable,
  { by, measures, where, exclusions }: TableRequest,
): readonly Obstacle[] {
  const unsplit = by
    .filter((dimension) => !table.dimensions.includes(dimension))
    .map((dimension) => ({
      place: 'by',
      message: `${nameOf(table)} is not split by ${dimension}`,
      weight: weights.dimension,
    }));
  const unpicked = Object.entries(where).flatMap(([dimension, keys]) => {
    if (!isDimensionId(dimension) || keys === undefined) return [];
    return filterObstacles(table, { dimension, keys, by });
  });
  const missing = measures
    .filter(({ id }) => !table.measures.includes(id))
    .map(({ id }) => ({
      place: 'measures',
      message: `${nameOf(table)} does not publish ${id}`,
      weight: weights.measure,
    }));
  const excluded = {
    place: 'exclusions',
    message: 'published tables keep everybody in the denominators',
    weight: weights.exclusions,
  };
  return [...unsplit, ...unpicked, ...missing, ...(exclusions === true ? [excluded] : [])];
}

interface Filter {
  readonly dimension: DimensionId;
  readonly keys: readonly string[];
  readonly by: readonly DimensionId[];
}

/** Why a filter would merge cells of a table, or touch what it has no cells for; nothing where it picks cells. */
function filterObstacles(table: PublishedTable, { dimension, keys, by }: Filter): readonly Obstacle[] {
  const isOwn = table.dimensions.includes(dimension);
  const split = by.filter((one) => table.dimensions.includes(one));
  if (split.some((one) => one === dimension || ancestorsOf(one).includes(dimension))) return [];
  const place = `where.${dimension}`;
  if (!isOwn) {
    const message = `no filter of ${nameOf(table)} here; its filters: ${table.filters.join(', ')}`;
    return [{ place, message, weight: weights.dimension }];
  }
  if (keys.length !== 1) {
    const message = `several keys only where by names ${dimension}; otherwise one key`;
    return [{ place, message, weight: weights.merging }];
  }
  if (dimension === 'run' && keys[0]?.split('/').length !== 3) {
    const message = 'a number of a run may name several; write location/project/number';
    return [{ place, message, weight: weights.merging }];
  }
  return [];
}

/** Among tables that are equally far away the smaller is nearer. */
function distance({ table, obstacles }: { table: PublishedTable; obstacles: readonly Obstacle[] }): number {
  return obstacles.reduce((sum, { weight }) => sum + weight, table.dimensions.length);
}
