import type {
  Breakdown,
  BreakdownRow,
  CountValue,
  DimensionId,
  DisclosureProfile,
  MeasureValue,
  PlainDate,
  QuantityValue,
  RateValue,
  TargetValue,
} from '@neue-wege/domain';

/** The value of a measure: the record of the domain, whose kind follows from the measure. */
export type ValueDocument = WithoutKind<CountValue> | WithoutKind<QuantityValue> | WithoutKind<RateValue>;

/**
 * `target` stands there only where one was agreed, `excluded` only where exclusions were to be taken out, and `unknownStatus`
 * only where of a rate that is shown it is withheld how many are unknown.
 */
type WithoutKind<V extends MeasureValue> = Omit<V, 'kind' | 'target' | 'excluded'> & {
  readonly target?: TargetValue;
  readonly excluded?: number;
  readonly unknownStatus?: 'CONFIDENTIAL';
};

/**
 * One row: dimension ids with their keys (years are numbers, what is summed over is `null`), `isTotalOf`, and measure ids
 * with their values. Ids of dimensions and measures never meet.
 */
export type RowDocument = Readonly<
  Record<string, string | number | null | readonly DimensionId[] | ValueDocument>
>;

/** A breakdown as one JSON document (contract 3). Rates are fractions of 1 at full precision. */
export interface BreakdownDocument {
  readonly asOf: PlainDate;
  readonly dataVersion: number;
  readonly profile: DisclosureProfile;
  readonly exclusions: boolean;
  readonly by: readonly DimensionId[];
  readonly rows: readonly RowDocument[];
  readonly total: RowDocument;
}

/**
 * The text of {@link breakdownJson} in chunks, a line per row, so that a large answer is never one text in memory and a
 * small one can be read.
 */
export function* writeBreakdownJson(breakdown: Breakdown): Generator<string> {
  const { rows: _rows, total, ...head } = breakdownJson({ ...breakdown, rows: [] });
  yield JSON.stringify(head, null, 2).slice(0, -2);
  yield ',\n  "rows": [';
  for (const [index, row] of breakdown.rows.entries()) {
    yield `${index === 0 ? '\n    ' : ',\n    '}${JSON.stringify(rowDocument(row, breakdown.by))}`;
  }
  yield `${breakdown.rows.length === 0 ? '' : '\n  '}],\n  "total": ${JSON.stringify(total)}\n}\n`;
}

/** A breakdown as a JSON document. */
export function breakdownJson(breakdown: Breakdown): BreakdownDocument {
  const { asOf, dataVersion, profile, exclusions, by } = breakdown;
  const document = (row: BreakdownRow): RowDocument => rowDocument(row, by);
  return {
    asOf,
    dataVersion,
    profile,
    exclusions,
    by,
    rows: breakdown.rows.map(document),
    total: document(breakdown.total),
  };
}

function rowDocument(row: BreakdownRow, by: readonly DimensionId[]): RowDocument {
  return {
    ...keysDocument(row.keys, by),
    isTotalOf: row.isTotalOf,
    ...Object.fromEntries(Object.entries(row.values).map(([id, value]) => [id, valueDocument(value)])),
  };
}

/** The keys of a row by dimension: years are numbers, what is summed over is `null`. */
export function keysDocument(
  keys: BreakdownRow['keys'],
  by: readonly DimensionId[],
): Readonly<Record<string, string | number | null>> {
  return Object.fromEntries(by.map((dimension) => [dimension, keyDocument(dimension, keys[dimension])]));
}

function keyDocument(dimension: DimensionId, key: string | null | undefined): string | number | null {
  if (key === null || key === undefined) return null;
  return dimension === 'year' ? Number(key) : key;
}

/** A value without its kind, which follows from the measure, and with what stands there only where there is any. */
export function valueDocument({ kind: _kind, target, ...value }: MeasureValue): ValueDocument {
  const agreed = target === null ? {} : { target };
  if (!('excluded' in value)) return { ...value, ...agreed };
  const { excluded, ...rate } = value;
  const isUnknownWithheld = rate.value !== null && rate.unknown === null;
  return {
    ...rate,
    ...(isUnknownWithheld ? { unknownStatus: 'CONFIDENTIAL' } : {}),
    ...(excluded === null ? {} : { excluded }),
    ...agreed,
  };
}
