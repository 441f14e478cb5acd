import { assertNever, type Measure, type MeasureValue } from '@neue-wege/domain';

/** The numbers of each kind of value, in the order of {@link numbersOf}: the columns in which a release keeps it. */
export const numberNames = {
  count: ['value'],
  quantity: ['value', 'n'],
  rate: [
    'value',
    'numerator',
    'denominator',
    'unknown',
    'coverage',
    'known_only',
    'excluded',
    'mature_share',
    'bounds_lower',
    'bounds_upper',
    'interval_lower',
    'interval_upper',
  ],
} as const satisfies Readonly<Record<MeasureValue['kind'], readonly string[]>>;

/** A number of a value; `null` where it may not be shown or makes no sense. */
export type ValueNumber = number | null;

/** Every number that a value consists of. */
export function numbersOf(value: MeasureValue): readonly ValueNumber[] {
  switch (value.kind) {
    case 'count':
      return [value.value];
    case 'quantity':
      return [value.value, value.n];
    case 'rate': {
      const { bounds, interval } = value;
      return [
        value.value,
        value.numerator,
        value.denominator,
        value.unknown,
        value.coverage,
        value.knownOnly,
        value.excluded,
        value.matureShare,
        bounds?.lower ?? null,
        bounds?.upper ?? null,
        interval?.lower ?? null,
        interval?.upper ?? null,
      ];
    }
    default:
      return assertNever(value);
  }
}

/** The value of a measure from its numbers, which {@link numbersOf} gave. */
export function valueFrom(
  measure: Measure,
  {
    numbers,
    state,
  }: {
    readonly numbers: readonly ValueNumber[];
    readonly state: Pick<MeasureValue, 'status' | 'preliminary' | 'target'>;
  },
): MeasureValue {
  const at = (index: number): ValueNumber => numbers[index] ?? null;
  const between = (lower: ValueNumber, upper: ValueNumber) =>
    lower === null || upper === null ? null : { lower, upper };
  switch (measure.kind) {
    case 'count':
      return { kind: 'count', value: at(0), ...state };
    case 'quantity':
      return { kind: 'quantity', value: at(0), unit: measure.unit, n: at(1), ...state };
    case 'rate':
      return {
        kind: 'rate',
        value: at(0),
        numerator: at(1),
        denominator: at(2),
        unknown: at(3),
        coverage: at(4),
        knownOnly: at(5),
        excluded: at(6),
        matureShare: at(7),
        bounds: between(at(8), at(9)),
        interval: between(at(10), at(11)),
        ...state,
      };
    default:
      return assertNever(measure);
  }
}
