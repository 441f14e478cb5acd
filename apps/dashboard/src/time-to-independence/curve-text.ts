import type { TimeToIndependenceQuery } from '../generated/graphql.ts';
import type { Reading } from '../reading/reading.ts';
import { type Curve, type CurvePoint, pointAt } from './curves.ts';
import { timeNouns, timeTexts } from './time-texts.ts';

/** The months that people ask for. */
const milestones = [6, 12, 24] as const;

/** From so many people under observation on a share has a decimal, as any rate (statistics.md 5.7). */
const decimalFrom = 30;

/** A share of the curve: with a decimal only where enough people are under observation. */
export function incidenceText(
  share: number,
  { point, reading }: { point: Pick<CurvePoint, 'atRisk'>; reading: Reading },
): string {
  return reading.share(share, curveDigits(point));
}

/** What everybody's curve says in a sentence, and how many are in no curve. */
export function timeMessage(curve: Curve, reading: Reading): string {
  if (curve.points.length === 0) return withoutCurve(curve, reading);
  return reading.say(timeTexts.told, partsOf(curve, reading));
}

/** What the curve of one group says, in short. */
export function curveMessage(curve: Curve, reading: Reading): string {
  if (curve.points.length === 0) return withoutCurve(curve, reading);
  return reading.say(timeTexts.panelTold, partsOf(curve, reading));
}

/** How many are in no curve; `null` where that is nobody. */
export function notObservedText({ notObserved }: Curve, reading: Reading): string | null {
  if (notObserved === 0) return null;
  return reading.say(timeTexts.notObserved, { people: reading.amount(notObserved, timeNouns.people) });
}

/** What may be said of two curves: the verdict is that of the server. */
export function comparisonText(
  comparison: TimeToIndependenceQuery['timeToIndependence']['comparison'],
  { say, language }: Reading,
): string | null {
  if (comparison === null) return null;
  const { words, p } = comparison;
  if (words !== null) return say(timeTexts.comparison, { words: words[language] });
  if (p < 0.001) return say(timeTexts.provenStrongly);
  const format = new Intl.NumberFormat(language, { maximumSignificantDigits: 2 });
  return say(timeTexts.proven, { p: format.format(p) });
}

/** How a month is called. */
export function monthText(month: number, reading: Reading): string {
  if (month === 0) return reading.say(timeTexts.atEntry);
  return reading.say(timeTexts.atMonth, { month: reading.amount(month, timeNouns.months) });
}

function partsOf(curve: Curve, reading: Reading): Readonly<Record<string, string>> {
  const shares = milestones.flatMap((months) => {
    const point = pointAt(curve, months);
    if (point === undefined) return [];
    const share = incidenceText(point.byWork.incidence, { point, reading });
    return [reading.say(timeTexts.shareAfter, { months, share })];
  });
  return {
    people: reading.amount(curve.people, timeNouns.people),
    shares: new Intl.ListFormat(reading.language).format(shares),
    median:
      curve.median === null
        ? reading.say(timeTexts.noMedian)
        : reading.say(timeTexts.median, { months: curve.median }),
  };
}

function withoutCurve({ people, status }: Curve, reading: Reading): string {
  return status === 'NOT_APPLICABLE' || people === 0
    ? reading.say(timeTexts.nobody)
    : reading.say(timeTexts.tooFew, { people: reading.amount(people, timeNouns.people) });
}

/** How many decimals a share of the curve has in a month. */
export function curveDigits({ atRisk }: Pick<CurvePoint, 'atRisk'>): number {
  return atRisk >= decimalFrom ? 1 : 0;
}
