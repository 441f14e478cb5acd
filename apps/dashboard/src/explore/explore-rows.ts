import {
  type DimensionId,
  isDimensionId,
  type Measure,
  measureOf,
  type QuantityMeasure,
  type ValueStatus,
  valueStatuses,
} from '@neue-wege/domain';
import type { ExplorationQuery } from '../generated/graphql.ts';
import type { Count, Quantity, Rate } from '../values/value-parts.ts';

/** The value of a measure in a row, whatever its kind. */
export type ExploreValue =
  | ({ readonly kind: 'count' } & Count)
  | ({ readonly kind: 'quantity' } & Quantity)
  /** Rows without a period count what is due alone: `matureShare` of everything. */
  | ({ readonly kind: 'rate'; readonly matureShare: number | null } & Rate);

/** A row of the answer: its keys, `null` where summed over, and a value per id of a measure. */
export interface ExploreRow {
  readonly keys: Readonly<Partial<Record<DimensionId, string | null>>>;
  readonly isTotalOf: readonly DimensionId[];
  readonly values: Readonly<Record<string, ExploreValue>>;
}

type Column = ExplorationQuery['breakdown']['columns'][number];
type Cell = (name: string) => unknown;

/** The rows of an answer that came as columns, in their order; the grand total is the last. */
export function exploreRows(
  columns: readonly Column[],
  { by, measures }: { readonly by: readonly DimensionId[]; readonly measures: readonly string[] },
): readonly ExploreRow[] {
  const valuesOf = new Map(columns.map(({ id, values }) => [id, values]));
  const chosen = measures.map((id) => {
    const measure = measureOf(id);
    if (measure === undefined) throw new Error(`The catalogue has no measure ${id}`);
    return measure;
  });
  return (valuesOf.get('is_total_of') ?? []).map((isTotalOf, row) => {
    const cell: Cell = (name) => {
      const values = valuesOf.get(name);
      if (values === undefined) throw new Error(`The answer has no column ${name}`);
      return values[row];
    };
    return {
      keys: Object.fromEntries(by.map((id) => [id, keyFrom(cell(id))])),
      isTotalOf: Array.isArray(isTotalOf) ? isTotalOf.map(String).filter(isDimensionId) : [],
      values: Object.fromEntries(chosen.map((measure) => [measure.id, valueFrom(measure, cell)])),
    };
  });
}

function valueFrom(measure: Measure, cell: Cell): ExploreValue {
  const { id, kind } = measure;
  const number = (part: string): number | null => numberFrom(cell(`${id}.${part}`));
  const state = {
    value: number('value'),
    status: statusFrom(cell(`${id}.status`)),
    preliminary: cell(`${id}.preliminary`) === true,
  };
  if (kind === 'count') return { kind, ...state };
  if (kind === 'quantity') return { kind, ...state, unit: unitOf(measure), n: number('n') };
  const [lower, upper] = [number('interval.lower'), number('interval.upper')];
  return {
    kind,
    ...state,
    numerator: number('numerator'),
    denominator: number('denominator'),
    unknown: number('unknown'),
    coverage: number('coverage'),
    interval: lower === null || upper === null ? null : { lower, upper },
    matureShare: number('matureShare'),
  };
}

function unitOf({ unit }: QuantityMeasure): Quantity['unit'] {
  return unit === 'days' ? 'DAYS' : 'PARTICIPATIONS';
}

function keyFrom(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

function numberFrom(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

function statusFrom(value: unknown): ValueStatus {
  if (typeof value === 'string' && isStatus(value)) return value;
  throw new Error(`The answer has no state ${JSON.stringify(value)}`);
}

function isStatus(text: string): text is ValueStatus {
  return text in valueStatuses;
}

/** The years of the periods by which rows are split; none where they are not split by time. */
export function yearsIn(rows: readonly Pick<ExploreRow, 'keys'>[]): readonly number[] {
  const periods = rows.flatMap(({ keys }) => keys.month ?? keys.quarter ?? keys.year ?? []);
  return [...new Set(periods.map((key) => Number(key.slice(0, 4))))].filter(Number.isInteger);
}
