import { nameOf } from '../directory/directory.ts';
import { filterTexts } from '../filters/filter-texts.ts';
import type { Reading } from '../reading/reading.ts';
import { rateText } from '../values/rate-text.ts';
import { locationsTexts } from './locations-texts.ts';
import type { SideBySide } from './side-by-side.ts';

/** More locations than these are not named one by one. */
const mostNamed = 6;

/** How the period of the exits is called. */
export function periodText(year: number | 'all', { say }: Reading): string {
  return year === 'all' ? say(locationsTexts.ofAllYears) : say(locationsTexts.ofYear, { year });
}

/** The chart in a sentence: all together, then each location in its order; `null` without a row. */
export function sideMessage(
  { measure, year, places, total }: SideBySide,
  { reading, lacksSums }: { readonly reading: Reading; readonly lacksSums: boolean },
): string | null {
  if (total === null) return null;
  const { say, language } = reading;
  const together =
    lacksSums && total.status === 'NOT_APPLICABLE'
      ? say(filterTexts.notAllLocations)
      : say(locationsTexts.togetherTold, { total: rateText(total, reading) });
  const told = { period: periodText(year, reading), label: say(measure.label), together };
  if (places.length > mostNamed) return say(locationsTexts.messageOfMany, { ...told, n: places.length });
  const named = places.flatMap(({ location, rate }) =>
    rate === null ? [] : [`${nameOf(location, language)} ${rateText(rate, reading)}`],
  );
  return named.length === 0
    ? say(locationsTexts.messageOfNone, told)
    : say(locationsTexts.message, { ...told, places: named.join(', ') });
}
