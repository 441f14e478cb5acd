import type { RateValue, ValueStatus } from '../breakdown/breakdown.ts';
import type { DimensionFilters } from '../breakdown/request.ts';
import { type Door, runBreakdown } from '../breakdown/run-breakdown.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { RateMeasure } from '../catalogue/measure.ts';
import { comparableBase, type RateChange, rateChange } from '../statistics/rate-change.ts';
import type { Interval } from '../statistics/wilson.ts';
import type { DisclosureProfile } from '../vocabulary/context.ts';
import type { Text } from '../vocabulary/text.ts';
import type { ComparisonRequest } from './comparison-request.ts';
import { countsBehind, rateIn } from './proportion-rate.ts';
import { noEstablishedDifference, type Verdict } from './verdict.ts';
import { worstStatus } from './worst-status.ts';

/** How a comparison is told; `glossary` is the id of its answer method, which explains it at length. */
export const comparisonMethod: {
  readonly glossary: string;
  readonly note: Text;
  readonly verdicts: Readonly<Record<Verdict, Text>>;
} = {
  glossary: 'comparison',
  note: {
    de: `Das Intervall (Newcombe, 95 %) behandelt die vollständig gezählten Fälle als Stichprobe eines Verlaufs. Teilen sich die Ausschnitte Fälle, ist es eher zu breit als zu schmal. Unter ${comparableBase} Fällen auf einer Seite gibt es keinen Unterschied; ist auf einer Seite zu viel unbekannt, gibt es kein Ergebnis.`,
    en: `The interval (Newcombe, 95 %) treats the cases, although all are counted, as a sample of a process. Where the slices share cases it is too wide rather than too narrow. Below ${comparableBase} cases on a side there is no difference; where too much is unknown on a side there is no verdict.`,
  },
  verdicts: {
    HIGHER: { de: 'A gesichert höher als B', en: 'A proven higher than B' },
    LOWER: { de: 'A gesichert niedriger als B', en: 'A proven lower than B' },
    NOT_ESTABLISHED: noEstablishedDifference,
  },
};

/** One side of a comparison. */
export interface ComparisonSide {
  /** Every filter that holds on this side, the common ones included. */
  readonly where: DimensionFilters;
  readonly value: RateValue;
}

/** Rate A against rate B, at one data version. See {@link comparisonMethod} for how it is read. */
export interface Comparison {
  readonly asOf: PlainDate;
  readonly dataVersion: number;
  readonly profile: DisclosureProfile;
  readonly exclusions: boolean;
  readonly measure: RateMeasure;
  readonly a: ComparisonSide;
  readonly b: ComparisonSide;
  /** Rate A − rate B, as a difference of fractions of 1; `null` where a side has no value or fewer than 10 cases. */
  readonly difference: number | null;
  /** Newcombe, 95 %; `null` together with `difference`. */
  readonly interval: Interval | null;
  /** A against B; `null` also where too little is known on a side, because a gap in the follow-ups would pass for a fall. */
  readonly verdict: Verdict | null;
  /** The worse of the two sides. */
  readonly status: ValueStatus;
}

/**
 * Compares two slices of one proportion rate: difference, Newcombe interval and verdict (statistics.md 5.2, 5.7).
 *
 * Both sides are read at one data version, also when a new one is made in between, and out of one release under disclosure
 * control. Against a side that is withheld nothing is compared.
 *
 * @throws DomainError `NOT_PUBLISHED` as {@link runBreakdown}.
 */
export async function runComparison(request: ComparisonRequest, door: Door): Promise<Comparison> {
  const { measure, where, exclusions, profile } = request;
  const ask = (slice: DimensionFilters, through: Door) =>
    runBreakdown(
      {
        by: [],
        measures: [measure],
        where: { ...where, ...slice },
        asOf: request.asOf,
        margins: false,
        exclusions,
        profile,
      },
      through,
    );
  const ofA = await ask(request.a, door);
  const { dataVersion } = ofA;
  const ofB = await ask(request.b, { ...door, dataVersion });
  if (ofB.dataVersion !== dataVersion || ofB.asOf !== ofA.asOf) return runComparison(request, door);
  const a = { where: { ...where, ...request.a }, value: rateIn(ofA.total, measure) };
  const b = { where: { ...where, ...request.b }, value: rateIn(ofB.total, measure) };
  const [countsA, countsB] = [countsBehind(a.value), countsBehind(b.value)];
  const change = countsA === null || countsB === null ? null : rateChange(countsA, countsB);
  const isSmall = [countsA, countsB].some((counts) => counts !== null && counts.denominator < comparableBase);
  const status = worstStatus([a.value.status, b.value.status, ...(isSmall ? (['UNCERTAIN'] as const) : [])]);
  return {
    asOf: ofA.asOf,
    dataVersion,
    profile,
    exclusions,
    measure,
    a,
    b,
    difference: change?.difference ?? null,
    interval: change?.interval ?? null,
    verdict: change === null || status === 'UNCERTAIN' ? null : verdictByDirection[change.direction],
    status,
  };
}

const verdictByDirection: Readonly<Record<RateChange['direction'], Verdict>> = {
  up: 'HIGHER',
  down: 'LOWER',
  unproven: 'NOT_ESTABLISHED',
};
