import {
  type DimensionId,
  dimensionOf,
  isPeriodKey,
  type Measure,
  periodOf,
  type RateMeasure,
  yearOf,
} from '@neue-wege/domain';
import { leastCeiling } from '../overview/trend.ts';
import { isDrawn } from '../values/is-drawn.ts';
import type { ExploreRow, ExploreValue } from './explore-rows.ts';

/** A period of a chart over time: its place in the row of periods, each one after the other. */
export interface DrawnPeriod {
  readonly at: number;
  readonly key: string;
}

/** A value in its place; `null` where the server has no row. */
export interface DrawnPoint {
  readonly at: number;
  readonly value: ExploreValue | null;
}

/** One line of a chart without time. */
export interface DrawnLine {
  readonly key: string;
  readonly value: ExploreValue;
}

/** A chart of its own within the drawing of a measure; `key` is `null` where rows are split by one dimension alone. */
interface Panel {
  readonly key: string | null;
  /** The value that sums over what the panel is split by; `null` where the server has no row. */
  readonly total: ExploreValue | null;
}

export interface TimePanel extends Panel {
  readonly points: readonly DrawnPoint[];
}

export interface LinePanel extends Panel {
  readonly lines: readonly DrawnLine[];
}

/** The measures that are drawn: counts as bars from 0, rates as points with their intervals. */
export type DrawnMeasure = Exclude<Measure, { readonly kind: 'quantity' }>;

/** How a measure is drawn, all its panels on a common scale up to `top`; or why it is not. */
export type ExploreDrawing =
  | {
      readonly kind: 'time';
      readonly measure: DrawnMeasure;
      readonly time: TimeDimension;
      /** What panels stand for; `null` for a single one. */
      readonly panelsOf: DimensionId | null;
      readonly periods: readonly DrawnPeriod[];
      readonly panels: readonly TimePanel[];
      /** All panels together, where the server tells it. */
      readonly all: readonly DrawnPoint[];
      readonly top: number;
    }
  | {
      readonly kind: 'lines';
      readonly measure: DrawnMeasure;
      readonly linesOf: DimensionId;
      readonly panelsOf: DimensionId | null;
      readonly panels: readonly LinePanel[];
      readonly top: number;
    }
  | { readonly kind: 'none'; readonly reason: 'quantity' }
  | {
      readonly kind: 'none';
      readonly reason: 'panels' | 'periods' | 'rows';
      readonly n: number;
      readonly most: number;
    };

/** More than these can hardly be read side by side. */
export const mostPanels = 12;
export const mostPeriods = 60;
export const mostLines = 30;

const timeDimensions = ['year', 'quarter', 'month'] as const;

export type TimeDimension = (typeof timeDimensions)[number];

/** How the answer is drawn for one measure. */
export function exploreDrawing(
  rows: readonly ExploreRow[],
  { by, measure }: { readonly by: readonly DimensionId[]; readonly measure: Measure },
): ExploreDrawing {
  if (measure.kind === 'quantity') return { kind: 'none', reason: 'quantity' };
  const times = by.filter(isTime);
  // Of two periods one lies in the other: the finer one says both.
  const time = times.toSorted((a, b) => timeDimensions.indexOf(b) - timeDimensions.indexOf(a))[0];
  const others = by.filter((id) => !isTime(id));
  if (time !== undefined) return timeDrawing(rows, { measure, time, panelsOf: others[0] ?? null, by });
  const [first, second] = by;
  if (first === undefined) throw new Error('A question is split by something');
  if (second === undefined) return lineDrawing(rows, { measure, by, linesOf: first, panelsOf: null });
  const isTurned = keysOf(rows, first).length > mostPanels && keysOf(rows, second).length <= mostPanels;
  const [panelsOf, linesOf] = isTurned ? [second, first] : [first, second];
  return lineDrawing(rows, { measure, by, linesOf, panelsOf });
}

/** The keys that a dimension has in the answer, in its order. */
function keysOf(rows: readonly ExploreRow[], dimension: DimensionId): readonly string[] {
  return [...new Set(rows.flatMap(({ keys }) => keys[dimension] ?? []))];
}

interface TimeInput {
  readonly measure: DrawnMeasure;
  readonly time: TimeDimension;
  readonly panelsOf: DimensionId | null;
  readonly by: readonly DimensionId[];
}

function timeDrawing(
  rows: readonly ExploreRow[],
  { measure, time, panelsOf, by }: TimeInput,
): ExploreDrawing {
  const inner = rows.filter(({ isTotalOf }) => isTotalOf.length === 0);
  const periods = periodsOf(keysOf(inner, time), time);
  if (periods.length > mostPeriods)
    return { kind: 'none', reason: 'periods', n: periods.length, most: mostPeriods };
  const keys: readonly (string | null)[] = panelsOf === null ? [null] : keysOf(inner, panelsOf);
  if (keys.length > mostPanels) return { kind: 'none', reason: 'panels', n: keys.length, most: mostPanels };
  const pointsOf = (some: readonly ExploreRow[]): readonly DrawnPoint[] =>
    periods.map(({ at, key }) => ({
      at,
      value: some.find((row) => row.keys[time] === key)?.values[measure.id] ?? null,
    }));
  const panels = keys.map((key) => ({
    key,
    total: totalOf(rows, { measure, by, panelsOf, key }),
    points: pointsOf(panelsOf === null ? inner : inner.filter((row) => row.keys[panelsOf] === key)),
  }));
  const sums = panelsOf === null || panels.length < 2 ? [] : rows.filter((row) => isSumOf(row, [panelsOf]));
  const all = pointsOf(sums);
  // Only rates are drawn beside what they sum to: of counts the sum would dwarf its parts.
  const drawn =
    measure.kind === 'rate'
      ? [...panels.map(({ points }) => points), all]
      : panels.map(({ points }) => points);
  const values = drawn.flat().flatMap(({ value }) => value ?? []);
  return { kind: 'time', measure, time, panelsOf, periods, panels, all, top: topOf(values) };
}

interface LineInput {
  readonly measure: DrawnMeasure;
  readonly by: readonly DimensionId[];
  readonly linesOf: DimensionId;
  readonly panelsOf: DimensionId | null;
}

function lineDrawing(
  rows: readonly ExploreRow[],
  { measure, by, linesOf, panelsOf }: LineInput,
): ExploreDrawing {
  const inner = rows.filter(({ isTotalOf }) => isTotalOf.length === 0);
  const keys: readonly (string | null)[] = panelsOf === null ? [null] : keysOf(inner, panelsOf);
  if (keys.length > mostPanels) return { kind: 'none', reason: 'panels', n: keys.length, most: mostPanels };
  const panels = keys.map((key) => ({
    key,
    total: totalOf(rows, { measure, by, panelsOf, key }),
    lines: inner
      .filter((row) => panelsOf === null || row.keys[panelsOf] === key)
      .flatMap((row) => {
        const value = row.values[measure.id];
        return value === undefined ? [] : [{ key: row.keys[linesOf] ?? '', value }];
      }),
  }));
  const longest = Math.max(0, ...panels.map(({ lines }) => lines.length));
  if (longest > mostLines) return { kind: 'none', reason: 'rows', n: longest, most: mostLines };
  const values = panels.flatMap(({ lines }) => lines.map(({ value }) => value));
  return { kind: 'lines', measure, linesOf, panelsOf, panels, top: topOf(values) };
}

/** The value that sums over all that a panel is split by. */
function totalOf(
  rows: readonly ExploreRow[],
  {
    measure,
    by,
    panelsOf,
    key,
  }: Pick<TimeInput, 'measure' | 'by' | 'panelsOf'> & { readonly key: string | null },
): ExploreValue | null {
  const summed = by.filter((id) => id !== panelsOf);
  const row = rows.find((one) => isSumOf(one, summed) && (panelsOf === null || one.keys[panelsOf] === key));
  return row?.values[measure.id] ?? null;
}

function isSumOf({ isTotalOf }: ExploreRow, dimensions: readonly DimensionId[]): boolean {
  return isTotalOf.length === dimensions.length && dimensions.every((id) => isTotalOf.includes(id));
}

/** Every period from the first to the last one, those without rows included. */
function periodsOf(keys: readonly string[], time: TimeDimension): readonly DrawnPeriod[] {
  const places = keys.filter((key) => isPeriodKey(time, key)).map((key) => placeOf(key, time));
  if (places.length === 0) return [];
  const first = Math.min(...places);
  return Array.from({ length: Math.max(...places) - first + 1 }, (_, index) => ({
    at: first + index,
    key: keyAt(first + index, time),
  }));
}

const perYear: Readonly<Record<TimeDimension, number>> = { year: 1, quarter: 4, month: 12 };

/** Whether a period is the first one of its year. */
export function beginsYear({ at }: DrawnPeriod, time: TimeDimension): boolean {
  return at % perYear[time] === 0;
}

function placeOf(key: string, time: TimeDimension): number {
  const { first } = periodOf(time, key);
  const month = Number(first.slice(5, 7)) - 1;
  return yearOf(first) * perYear[time] + Math.floor(month / (12 / perYear[time]));
}

function keyAt(place: number, time: TimeDimension): string {
  const year = Math.floor(place / perYear[time]);
  const part = (place % perYear[time]) + 1;
  if (time === 'year') return String(year);
  return time === 'quarter' ? `${year}-Q${part}` : `${year}-${String(part).padStart(2, '0')}`;
}

function isTime(id: DimensionId): id is TimeDimension {
  return dimensionOf(id).source.kind === 'period';
}

/** How far a scale goes at least. */
const leastOf: Readonly<Record<ExploreValue['kind'], number>> = {
  count: leastCeiling,
  rate: 0.1,
  quantity: 1,
};

function topOf(values: readonly ExploreValue[]): number {
  const ends = values.flatMap((value) => {
    if (value.kind === 'rate') return isDrawn(value) ? [value.interval?.upper ?? value.value] : [];
    return value.value ?? [];
  });
  return Math.max(leastOf.rate, ...values.map(({ kind }) => leastOf[kind]), ...ends);
}

/** Whether a rate is part of a whole, so that no scale goes beyond all of it. */
export function isShare(measure: DrawnMeasure): measure is RateMeasure {
  return measure.kind === 'rate' && measure.isProportion !== false;
}
