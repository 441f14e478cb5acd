import { requireFewNumbers, requireFewRows } from '../breakdown/answer-bounds.ts';
import { compareKeys } from '../breakdown/assemble.ts';
import type { Breakdown, BreakdownRow } from '../breakdown/breakdown.ts';
import { deriveRows } from '../breakdown/derive.ts';
import { groupingsOf } from '../breakdown/plan.ts';
import type { BreakdownRequest } from '../breakdown/request.ts';
import type { Door } from '../breakdown/run-breakdown.ts';
import { withoutValue } from '../breakdown/without-value.ts';
import { type DimensionId, isDimensionId } from '../catalogue/dimension.ts';
import { notPublished, tablesFor } from '../catalogue/find-table.ts';
import { DomainError } from '../errors.ts';
import type { RequestContext } from '../vocabulary/context.ts';
import { completeKeys, type ProtectedProfile, type TableOfRelease } from './release.ts';
import { isPopulated, pickCells, type ReleasedCell, withAncestors } from './released-cells.ts';

/** A question under disclosure control. */
export interface PublishedRequest extends BreakdownRequest {
  readonly profile: ProtectedProfile;
}

/** Whether a question is one under disclosure control. */
export function isUnderControl(request: BreakdownRequest): request is PublishedRequest {
  return request.profile !== 'EXACT';
}

/**
 * Answers a breakdown under disclosure control as a slice of released tables: nothing is counted, every figure is a cell as
 * it was released. What would merge cells, and for whoever may see some locations only what goes across locations, is
 * NOT_APPLICABLE. As-of day and data version are those of the release, which may be older than the question's.
 *
 * @throws DomainError `NOT_PUBLISHED` where the question is no slice of a published table, or nothing was released by its
 *   as-of day; `TOO_EXPENSIVE` beyond the bounds of the door.
 */
export async function answerPublished(request: PublishedRequest, door: Door): Promise<Breakdown> {
  const { by, measures, profile } = request;
  const { bounds = {}, context } = door;
  const slices = slicesOf(request);
  const tables = await readTables(slices, { request, door });
  const main = tables?.get(slices.main);
  if (tables === undefined || main === undefined) {
    if (await isBeforeAllData(request, door)) return withoutData(request, context);
    throw nothingReleased(request);
  }
  const frame = { request, context, main, tables };
  const rows = slices.groupings.flatMap((slice) => rowsOf(slice, frame));
  const total = rows.findLast(({ isTotalOf }) => isTotalOf.length === by.length);
  const shown = by.length === 0 ? [] : rows.filter((row) => row !== total);
  requireFewRows(shown.length, bounds);
  requireFewNumbers((shown.length + 1) * (by.length + measures.length), bounds);
  const { asOf, dataVersion } = main;
  const answer = { asOf, dataVersion, profile, exclusions: false, by, measures };
  const absent = () => (isGiven(request, context) ? nobody(request, context) : notGiven(request));
  return { ...answer, rows: shown, total: total ?? absent() };
}

/** A grouping of a question, and the id of the table that has a cell for each of its rows; `null` where rows merge cells. */
interface Slice {
  readonly grouping: readonly DimensionId[];
  readonly table: string | null;
}

interface Slices {
  /** Id of the table that answers the rows asked for. */
  readonly main: string;
  readonly groupings: readonly Slice[];
}

/** Every grouping is a question of its own: under a filter of several keys its totals have no cell, rows may. */
function slicesOf(request: PublishedRequest): Slices {
  const [first] = tablesFor(request);
  if (first === undefined) throw notPublished(request);
  const main = first.id;
  const groupings = groupingsOf(request).map((grouping): Slice => {
    const ids = tablesFor({ ...request, by: grouping }).map(({ id }) => id);
    return { grouping, table: ids.includes(main) ? main : (ids[0] ?? null) };
  });
  return { main, groupings };
}

type Tables = ReadonlyMap<string, TableOfRelease>;

/** The tables that a question is sliced from, all of one release; `undefined` before the first. */
async function readTables(
  { main, groupings }: Slices,
  { request, door }: { request: PublishedRequest; door: Door },
): Promise<Tables | undefined> {
  const { releases, context } = door;
  if (releases === undefined) return undefined;
  const { profile, asOf } = request;
  const ids = new Set([main, ...groupings.flatMap(({ table }) => table ?? [])]);
  const parts = partsOf(request, context);
  const tables = new Map<string, TableOfRelease>();
  for (const id of ids) {
    const table = await releases.table({ id, profile, asOf, context, ...(parts && { parts }) });
    if (table === undefined) return undefined;
    tables.set(id, table);
  }
  const versions = new Set([...tables.values()].map((table) => `${table.dataVersion} ${table.asOf}`));
  // A release that came in between is read anew: two releases in one answer would be a third that nobody protected.
  return versions.size === 1 ? tables : readTables({ main, groupings }, { request, door });
}

/** The parts of tables in which all cells of the answer lie; `undefined`: any. */
function partsOf(
  { by, where }: PublishedRequest,
  { locations }: RequestContext,
): readonly (string | null)[] | undefined {
  if (where.location !== undefined || locations !== 'all') return where.location;
  const dimensions = withAncestors([...by, ...Object.keys(where).filter(isDimensionId)]);
  return dimensions.includes('location') ? undefined : [null];
}

interface SliceFrame {
  readonly request: PublishedRequest;
  readonly context: RequestContext;
  readonly main: TableOfRelease;
  readonly tables: Tables;
}

/** The rows of a grouping in the order of their keys; for the grand total at most one. */
function rowsOf({ grouping, table }: Slice, frame: SliceFrame): readonly BreakdownRow[] {
  const { request, context, main, tables } = frame;
  const { where, by } = request;
  const { locations } = context;
  const filtered = Object.keys(where).filter(isDimensionId);
  const dimensions = withAncestors([...grouping, ...filtered]);
  const crossesLocations = locations !== 'all' && !dimensions.includes('location');
  const released = table === null || crossesLocations ? undefined : tables.get(table);
  if (released !== undefined) {
    const cells = pickCells(released.breakdown, { dimensions, where, locations });
    return inOrder(
      cells.filter((cell) => isRow(cell, frame)).map((cell) => rowOf(cell, { grouping, request })),
    );
  }
  const beneath = locations === 'all' ? by : (['location', ...by] as const);
  const cells = pickCells(main.breakdown, { dimensions: [...beneath, ...filtered], where, locations });
  const { values } = notGiven(request);
  const rows = cells
    .filter((cell) => isRow(cell, frame))
    .map(({ keys }) => rowOf({ keys, values }, { grouping, request }));
  if (grouping.length === 0) return [notGiven(request)];
  const byKeys = new Map(rows.map((row) => [JSON.stringify(grouping.map((id) => row.keys[id])), row]));
  return inOrder([...byKeys.values()]);

  function inOrder(unsorted: readonly BreakdownRow[]): readonly BreakdownRow[] {
    const compare = compareKeys(grouping);
    const keysOf = ({ keys }: BreakdownRow) => grouping.map((id) => keys[id] ?? '');
    return unsorted.toSorted((one, other) => compare(keysOf(one), keysOf(other)));
  }
}

/** Whether a cell is a row of the answer: somebody is counted by one of the measures asked for. */
function isRow(cell: ReleasedCell, { request: { measures } }: SliceFrame): boolean {
  return measures.some((measure) => isPopulated(cell, measure));
}

function rowOf(
  { keys, values }: ReleasedCell,
  { grouping, request: { by, measures } }: { grouping: readonly DimensionId[]; request: PublishedRequest },
): BreakdownRow {
  const isAsked = (id: DimensionId): boolean => grouping.includes(id);
  return {
    keys: Object.fromEntries(by.map((id) => [id, isAsked(id) ? (keys[id] ?? null) : null])),
    isTotalOf: by.filter((id) => !isAsked(id)),
    values: Object.fromEntries(
      measures.map(({ id }) => {
        const value = values[id];
        if (value === undefined) throw new Error(`a released table lacks ${id}`);
        return [id, value];
      }),
    ),
  };
}

/** Whether a cell that the filters pick would be given to the reader: a place that they may not see is not empty. */
function isGiven({ where }: PublishedRequest, { locations }: RequestContext): boolean {
  if (locations === 'all') return true;
  const ofRuns = (where.run ?? []).map((run) => completeKeys({ run }).location ?? '');
  return [...(where.location ?? []), ...ofRuns].every((location) => locations.includes(location));
}

/** The grand total that the reader is not given. */
function notGiven({ by, measures }: PublishedRequest): BreakdownRow {
  const state = { status: 'NOT_APPLICABLE', preliminary: false } as const;
  return {
    keys: Object.fromEntries(by.map((id) => [id, null])),
    isTotalOf: by,
    values: Object.fromEntries(measures.map((measure) => [measure.id, withoutValue(measure, state)])),
  };
}

/** The grand total of a cell in which nobody is, as far as its keys exist at all: the figures of an empty world. */
function nobody(request: PublishedRequest, context: RequestContext): BreakdownRow {
  const frame = { firstDays: { entry: null, place: null }, phases: [], targets: [] };
  const empty = { rows: [{ grouping: [], keys: {}, numbers: [] }], positions: new Map<string, number>() };
  const [total] = deriveRows(empty, { request, context, frame });
  if (total === undefined) throw new Error('one row in, one row out');
  return total;
}

/** Before the first data version there is nothing to protect: no rows and zero totals, as under EXACT. */
async function isBeforeAllData({ asOf }: PublishedRequest, { source }: Door): Promise<boolean> {
  const versions = await source.versions();
  return versions.every(({ knownOn }) => knownOn > asOf);
}

function withoutData(request: PublishedRequest, context: RequestContext): Breakdown {
  const { asOf, profile, by, measures } = request;
  const answer = { asOf, dataVersion: 0, profile, exclusions: false, by, measures, rows: [] };
  return { ...answer, total: nobody(request, context) };
}

function nothingReleased({ profile, asOf }: PublishedRequest): DomainError {
  return new DomainError('NOT_PUBLISHED', [
    {
      place: 'asOf',
      message: `nothing was released for profile ${profile} by ${asOf}; figures are released as protected tables with the deliveries of data, and are answered from the newest release by that day`,
    },
  ]);
}
