import { nameOf } from '../directory/directory.ts';
import { trendTexts } from '../overview/trend-texts.ts';
import type { Reading } from '../reading/reading.ts';
import { type Figure, valueText } from '../values/figure-text.ts';
import { signedText } from '../values/signed-text.ts';
import { type Change, type Changes, greatestOf, isSum, measureOfChange } from './change.ts';
import { changesNouns, changesTexts } from './changes-texts.ts';

/** What has changed, in a sentence or a few: how many values, and the greatest differences of counts and of rates. */
export function headlineText(
  changes: readonly Change[],
  { from, reading }: { from: string; reading: Reading },
): string {
  const { say, day, amount } = reading;
  if (changes.length === 0) return say(changesTexts.nothing);
  const sums = changes.filter(isSum).length;
  const [most, mostRate] = [greatestOf(changes, 'count'), greatestOf(changes, 'rate')];
  return [
    say(changesTexts.headline, { values: amount(changes.length, changesNouns.values), from: day(from) }),
    sums === 0 ? null : amount(sums, changesNouns.sums),
    most === null ? null : say(changesTexts.mostCount, told(most, reading)),
    mostRate === null ? null : say(changesTexts.mostRate, told(mostRate, reading)),
  ]
    .filter((sentence) => sentence !== null)
    .join(' ');
}

/** A value on one of the days; where there was nobody, that. */
export function sideText(figure: Figure | null, reading: Reading): string {
  return figure === null ? reading.say(trendTexts.noCases) : valueText(figure, reading);
}

/** How much more or less it has become. */
export function differenceText(
  { change, ...of }: Pick<Change, 'change' | 'measure'>,
  reading: Reading,
): string {
  if (change === null) return reading.say(changesTexts.untold);
  const isRate = measureOfChange(of).kind === 'rate';
  return signedText(change, { isRate, reading }) ?? reading.say(changesTexts.same);
}

/** Through what: a single step made the whole difference, of several each has its own. */
export function causesText(
  { causes, measure }: Pick<Change, 'causes' | 'measure'>,
  reading: Reading,
): string {
  const { say } = reading;
  return causes
    .map(({ label, change }) =>
      causes.length === 1 || change === null
        ? say(label)
        : say(changesTexts.causeChange, {
            cause: say(label),
            difference: differenceText({ change, measure }, reading),
          }),
    )
    .join(' · ');
}

/** Which years a change is about; a total over years counts of outcomes what is due. */
export function yearText({ year, measure }: Pick<Change, 'year' | 'measure'>, { say }: Reading): string {
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
