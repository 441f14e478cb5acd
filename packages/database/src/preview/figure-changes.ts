import {
  type Breakdown,
  type BreakdownRow,
  headlineMeasures,
  type Measure,
  type MeasureValue,
  type PlainDate,
  parseBreakdownRequest,
  type RequestContext,
  runBreakdown,
} from '@neue-wege/domain';
import type { Transaction } from 'kysely';
import type { Tables } from '../connection/tables.ts';
import { factSourceIn } from '../facts/sql-fact-source.ts';

/** What a headline figure is, and what it would become. */
export interface FigureChange {
  readonly measure: Measure;
  readonly year: number;
  /** `null` for all locations of the context together. */
  readonly location: string | null;
  /** `null` where there is no row: nobody entered, left or was present. */
  readonly before: MeasureValue | null;
  readonly after: MeasureValue | null;
}

/** Which figures are compared: under the versions `before` and `after`, both as of the same day. */
export interface FiguresToCompare {
  readonly context: RequestContext;
  readonly asOf: PlainDate;
  readonly before: number;
  readonly after: number;
}

/**
 * The headline figures under two data versions that the transaction sees, one of which it may be about to make, of every year
 * in which one of them differs: first those of all locations together, where the others of that year are there too, then
 * those of each location that differ. None for a context that may not see exact values.
 */
export async function readFigureChanges(
  trx: Transaction<Tables>,
  { context, asOf, before, after }: FiguresToCompare,
): Promise<readonly FigureChange[]> {
  if (context.profile !== 'EXACT') return [];
  const request = parseBreakdownRequest(
    {
      by: ['location', 'year'],
      measures: headlineMeasures,
      asOf,
      margins: true,
    },
    { today: asOf, profile: 'EXACT' },
  );
  const source = factSourceIn(trx);
  const old = rowsByPlace(await runBreakdown(request, { source, context, dataVersion: before }));
  const young = rowsByPlace(await runBreakdown(request, { source, context, dataVersion: after }));
  const places = [...new Map([...old, ...young].map(([key, { place }]) => [key, place]))];
  return places
    .toSorted(([, a], [, b]) => compareText(a.location ?? '', b.location ?? '') || b.year - a.year)
    .flatMap(([key, place]) => {
      const figures = request.measures.map((measure): FigureChange => {
        const valueOf = (rows: PlacedRows): MeasureValue | null =>
          rows.get(key)?.row.values[measure.id] ?? null;
        return { measure, ...place, before: valueOf(old), after: valueOf(young) };
      });
      const different = figures.filter(differs);
      return place.location === null && different.length > 0 ? figures : different;
    });
}

interface Place {
  readonly location: string | null;
  readonly year: number;
}
type PlacedRows = ReadonlyMap<string, { readonly place: Place; readonly row: BreakdownRow }>;

/** The rows of a location and year, and of a year over all locations. */
function rowsByPlace({ rows }: Breakdown): PlacedRows {
  return new Map(
    rows
      .filter(({ isTotalOf, keys }) => !isTotalOf.includes('year') && keys.year !== 'unknown')
      .map((row) => {
        const place = { location: row.keys.location ?? null, year: Number(row.keys.year) };
        return [JSON.stringify([place.location, place.year]), { place, row }];
      }),
  );
}

/** Whether a figure would be another one, or in another state. */
function differs({ before, after }: FigureChange): boolean {
  return JSON.stringify(before) !== JSON.stringify(after);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
