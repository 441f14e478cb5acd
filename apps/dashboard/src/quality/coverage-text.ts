import { certainCoverage, ratePrecision, type Text } from '@neue-wege/domain';
import { nameOfKey } from '../directory/directory.ts';
import type { RatePoint } from '../overview/trend.ts';
import type { Telling } from '../overview/trend-messages.ts';
import type { Reading } from '../reading/reading.ts';
import { rateText } from '../values/rate-text.ts';
import { belowAim, type Coverage, withheldIn } from './coverage.ts';
import { latestYear } from './latest-year.ts';
import { coverageTexts, qualityNouns } from './quality-texts.ts';
import type { CoverageField } from './quality-view.ts';
import type { YearPanels } from './year-panels.ts';

/** A sentence can name so many years of single locations. */
const mostNamed = 3;

/** The latest whole year of all locations together, and who misses the aim; `null` where nothing may be said. */
export function coverageMessage(
  { panels, together }: { panels: YearPanels<Coverage>; together: readonly RatePoint[] },
  { field, asOf, reading }: Telling & { readonly field: CoverageField },
): string | null {
  const { say, language } = reading;
  const points = together.map(({ year, rate }) => ({ year, value: rate }));
  const latest = latestYear(points, { asOf, isSaid: ({ value }) => value !== null });
  if (latest === null) return null;
  const below = belowAim(panels).toSorted((one, other) => other.year - one.year);
  const among = panels.panels.map(({ location }) => location);
  const cells = below
    .slice(0, mostNamed)
    .map(({ location, year }) => `${nameOfKey(location, { among, language })} ${year}`)
    .join(', ');
  const withheld = withheldIn(panels);
  const message = say(coverageTexts.message, {
    label: coverageLabel(field, reading),
    year: latest.year,
    share: coverageTold(latest.value, reading),
    aim: say(aimText(below.length), { aim: reading.share(certainCoverage, 0), cells, n: below.length }),
  });
  return withheld === 0 ? message : `${message} ${reading.amount(withheld, qualityNouns.withheld)}`;
}

function aimText(below: number): Text {
  if (below === 0) return coverageTexts.noneBelow;
  return below > mostNamed ? coverageTexts.belowMany : coverageTexts.below;
}

/** How much is known: `92,6 %`, or the counts where there are too few. */
export function coverageTold(coverage: Coverage, reading: Reading): string {
  const isShare = ratePrecision(coverage) !== 'counts';
  return isShare ? rateText(coverage, reading) : (coverageBasis(coverage, reading) ?? '');
}

/** How many are known of all, or unknown where that is what the server counts. */
export function coverageBasis(
  { numerator, denominator, unknown }: Coverage,
  { say, count }: Reading,
): string | null {
  if (denominator === null) return null;
  const whole = count(denominator);
  if (numerator !== null) return say(coverageTexts.known, { part: count(numerator), whole });
  return unknown === null ? null : say(coverageTexts.unknown, { part: count(unknown), whole });
}

/** The name of what is known. */
export function coverageLabel(field: CoverageField, { say }: Reading): string {
  return field === 'exit_reason'
    ? say(coverageTexts.exit_reasonKnown)
    : say(coverageTexts.receiptKnown, { n: Number.parseInt(field, 10) });
}
