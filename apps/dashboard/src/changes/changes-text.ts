import { nameOf } from '../directory/directory.ts';
import { trendTexts } from '../overview/trend-texts.ts';
import type { Reading } from '../reading/reading.ts';
import { type Figure, valueText } from '../values/figure-text.ts';
import { signedText } from '../values/signed-text.ts';
import {
  type Change,
  type Changes,
  greatestOf,
  isSum,
  isTelling,
  measureOfChange,
  wholeChanges,
} from './change.ts';
import { changesNouns, changesTexts } from './changes-texts.ts';

/** What was asked of the changes: since when, and of how many locations and years. */
export interface HeadlineInput {
  readonly from: string;
  readonly locations: number;
  readonly years: number | undefined;
  /** How all locations of the answer together are called. */
  readonly together: string;
  readonly reading: Reading;
}

/** What has changed, in a few sentences: the totals, the greatest differences of counts and of rates, and how many values. */
export function headlineText(changes: readonly Change[], input: HeadlineInput): string {
  const { from, reading } = input;
  const { say, day, amount } = reading;
  if (changes.length === 0) return say(changesTexts.nothing);
  const sums = changes.filter(isSum).length;
  const whole = wholeText(changes, input);
  const most = [greatestOf(changes, 'count'), greatestOf(changes, 'rate')].filter((one) => one !== null);
  const singly = most.map((change) => say(changesTexts.mostValue, told(change, reading)));
  return [
    whole,
    singly.length === 0 ? null : say(changesTexts.most, { values: singly.join('; ') }),
    say(changesTexts.headline, { values: amount(changes.length, changesNouns.values), from: day(from) }),
    sums === 0 ? null : amount(sums, changesNouns.sums),
  ]
    .filter((sentence) => sentence !== null)
    .join(' ');
}

/** How the totals over all that was asked for have changed; `null` where they have not, or there are none. */
function wholeText(changes: readonly Change[], input: HeadlineInput): string | null {
  const { years, together, reading } = input;
  const { say, language } = reading;
  const whole = wholeChanges(changes, input).filter(isTelling);
  const [first] = whole;
  // A single value is told as the greatest one.
  if (first === undefined || !isSum(first)) return null;
  const ofYear = years === undefined ? changesTexts.allYears : changesTexts.chosenYears;
  return say(changesTexts.whole, {
    place: first.location === null ? together : nameOf(first.location, language),
    year: first.year === null ? say(ofYear) : String(first.year),
    values: whole.map((change) => say(changesTexts.wholeValue, told(change, reading))).join('; '),
  });
}

/** A value on one of the days; where there was nobody, that. */
export function sideText(figure: Figure | null, reading: Reading): string {
  return figure === null ? reading.say(trendTexts.noCases) : valueText(figure, reading);
}

/** How much more or less it has become. */
export function differenceText(
  {
    change,
    digits = 1,
    ...of
  }: Pick<Change, 'change'> & { readonly measure: string; readonly digits?: number },
  reading: Reading,
): string {
  if (change === null) return reading.say(changesTexts.untold);
  const isRate = measureOfChange(of).kind === 'rate';
  return signedText(change, { isRate, digits, reading }) ?? reading.say(changesTexts.same);
}

/** Through what: a single step made the whole difference, of several each has its own. Together they are the difference shown. */
export function causesText(
  { causes, change: whole, measure }: Pick<Change, 'causes' | 'change'> & { readonly measure: string },
  reading: Reading,
): string {
  const { say } = reading;
  const digits = addsUp(causes, whole) ? 1 : 2;
  return causes
    .map(({ label, change }) =>
      causes.length === 1 || change === null
        ? say(label)
        : say(changesTexts.causeChange, {
            cause: say(label),
            difference: differenceText({ change, measure, digits }, reading),
          }),
    )
    .join(' · ');
}

/** Whether the parts of a difference of rates add up to it with one decimal; whole numbers always do. */
function addsUp(parts: Change['causes'], whole: number | null): boolean {
  if (whole === null || parts.some(({ change }) => change === null)) return true;
  const rounded = (change: number): number => Math.sign(change) * Math.round(Math.abs(change) * 1000);
  return parts.reduce((sum, { change }) => sum + rounded(change ?? 0), 0) === rounded(whole);
}

/** Which years a change is about; a total over years counts of outcomes what is due. */
export function yearText(
  { year, measure }: Pick<Change, 'year'> & { readonly measure: string },
  { say }: Reading,
): string {
  if (year !== null) return String(year);
  return say(
    measureOfChange({ measure }).horizon === null ? changesTexts.everyYear : changesTexts.everyMatureYear,
  );
}

function told(change: Change, reading: Reading): Record<string, string> {
  const { say, language } = reading;
  const { location, old, new: now } = change;
  return {
    name: say(changesTexts.name, {
      measure: say(measureOfChange(change).label),
      year: yearText(change, reading),
      place: location === null ? say(trendTexts.together) : nameOf(location, language),
    }),
    measure: say(measureOfChange(change).label),
    before: sideText(old, reading),
    after: sideText(now, reading),
    difference: differenceText(change, reading),
  };
}

/** How the answer is to be read: what the causes mean, or under disclosure control what is compared. */
export function readingText({
  isProtected,
}: {
  isProtected: boolean;
}): (typeof changesTexts)['reading' | 'protectedReading'] {
  return isProtected ? changesTexts.protectedReading : changesTexts.reading;
}

/** Why there is nothing in the table; the same release on both days has nothing to tell. */
export function nothingText({ from, asOf }: Pick<Changes, 'from' | 'asOf'>, { say, day }: Reading): string {
  return from === asOf
    ? say(changesTexts.sameRelease, { day: day(asOf) })
    : say(changesTexts.nothingHint, { from: day(from), to: day(asOf) });
}
