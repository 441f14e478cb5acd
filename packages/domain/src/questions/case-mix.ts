import type { Breakdown, BreakdownRow } from '../breakdown/breakdown.ts';
import type { DimensionFilters } from '../breakdown/request.ts';
import { requireExact } from '../breakdown/require-exact.ts';
import { type Door, runBreakdown } from '../breakdown/run-breakdown.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { DimensionId } from '../catalogue/dimension.ts';
import type { RateMeasure } from '../catalogue/measure.ts';
import { independenceRate } from '../catalogue/outcome-measures.ts';
import { comparableBase } from '../statistics/rate-change.ts';
import type { DisclosureProfile } from '../vocabulary/context.ts';
import type { Text } from '../vocabulary/text.ts';
import type { CaseMixRequest } from './case-mix-request.ts';
import { type CaseMixRow, caseMixRow, rowWithoutFigures } from './case-mix-row.ts';
import { rateIn } from './proportion-rate.ts';
import type { Verdict } from './verdict.ts';

/** The characteristics whose mix is held equal; together their keys make a stratum. */
export const caseMixStrata = ['age_band', 'sex', 'single_parent', 'long_term_recipient'] as const;

/** How a case-mix comparison is told; `glossary` is the id of its answer method, which explains it at length. */
export const caseMixMethod: {
  readonly glossary: string;
  readonly note: Text;
  /** Why nothing is compared for whoever may see some locations only. */
  readonly needsAllLocations: Text;
  readonly verdicts: Readonly<Record<Verdict, Text>>;
} = {
  glossary: 'case_mix',
  note: {
    de: `Der Standort ist Teil aller Standorte, mit denen er verglichen wird: Je größer sein Anteil an einer Gruppe, desto näher liegt das Verhältnis bei 1. Unter ${comparableBase} Austritten gibt es kein Verhältnis; ist zu viel unbekannt, gibt es kein Ergebnis.`,
    en: `The location is part of all the locations it is compared with: the larger its share of a group, the closer the ratio lies to 1. Below ${comparableBase} exits there is no ratio; where too much is unknown there is no verdict.`,
  },
  needsAllLocations: {
    de: 'Der Vergleich braucht die Zahlen aller Standorte; sichtbar sind nur einige.',
    en: 'The comparison needs the figures of all locations; only some may be seen.',
  },
  verdicts: {
    HIGHER: { de: 'gesichert höher als erwartet', en: 'proven higher than expected' },
    LOWER: { de: 'gesichert niedriger als erwartet', en: 'proven lower than expected' },
    NOT_ESTABLISHED: {
      de: 'kein gesicherter Unterschied zum Erwarteten',
      en: 'no proven difference from the expected',
    },
  },
};

/** Observed against expected independence per location and exit year. See {@link caseMixMethod} for how it is read. */
export interface CaseMix {
  readonly asOf: PlainDate;
  readonly dataVersion: number;
  readonly profile: DisclosureProfile;
  readonly measure: RateMeasure;
  readonly strata: readonly DimensionId[];
  readonly where: CaseMixRequest['where'];
  /** Why nothing could be compared; `null` where it could. */
  readonly reason: Text | null;
  /** In the order of locations and years; never ranked. */
  readonly rows: readonly CaseMixRow[];
}

const measure = independenceRate(6);
const unit = ['location', 'year'] as const;
const stratum = ['year', ...caseMixStrata] as const;

/**
 * Compares independence at six months with what the mix of people lets expect, by indirect standardisation over
 * {@link caseMixStrata}. The reference is all locations in the same exit year, whichever locations are chosen; for
 * whoever may see some of them only, every row is NOT_APPLICABLE. All figures are read at one data version.
 *
 * Over the locations of a year, expected sums to observed.
 *
 * @throws DomainError `NOT_PUBLISHED` for every profile but EXACT.
 */
export async function runCaseMix(request: CaseMixRequest, door: Door): Promise<CaseMix> {
  requireExact(request);
  const { where, asOf, profile } = request;
  const ask = (asked: { by: readonly DimensionId[]; where: DimensionFilters }, through: Door) =>
    runBreakdown(
      { ...asked, measures: [measure], asOf, margins: false, exclusions: false, profile },
      through,
    );
  const observed = await ask({ by: unit, where }, door);
  const { dataVersion } = observed;
  const answer = { asOf, dataVersion, profile, measure, strata: caseMixStrata, where };
  if (door.context.locations !== 'all') {
    const state = { status: 'NOT_APPLICABLE', preliminary: false } as const;
    const rows = observed.rows.map((row) => rowWithoutFigures(row, state));
    return { ...answer, reason: caseMixMethod.needsAllLocations, rows };
  }
  const pinned = { ...door, dataVersion };
  const strata = await ask({ by: [...unit, ...caseMixStrata], where }, pinned);
  const everywhere = where.year === undefined ? {} : { year: where.year };
  const reference = await ask({ by: stratum, where: everywhere }, pinned);
  return { ...answer, reason: null, rows: compareRows(observed, { strata, reference }) };
}

function compareRows(
  observed: Breakdown,
  { strata, reference }: { strata: Breakdown; reference: Breakdown },
): readonly CaseMixRow[] {
  const ofUnits = Map.groupBy(strata.rows, (row) => keyOf(row, unit));
  const ofAll = new Map(reference.rows.map((row) => [keyOf(row, stratum), rateIn(row, measure)]));
  return observed.rows.map((row) => {
    const pairs = (ofUnits.get(keyOf(row, unit)) ?? []).map((one) => {
      const all = ofAll.get(keyOf(one, stratum));
      if (all === undefined) throw new Error('A stratum of a location is one of all locations');
      return { own: rateIn(one, measure), all };
    });
    return caseMixRow(row, { value: rateIn(row, measure), pairs });
  });
}

function keyOf({ keys }: BreakdownRow, dimensions: readonly DimensionId[]): string {
  return JSON.stringify(dimensions.map((dimension) => keys[dimension]));
}
