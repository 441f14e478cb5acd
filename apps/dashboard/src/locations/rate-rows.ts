import type { CSSProperties } from 'react';
import type { DotReference, DotRow } from '../charts/dot-row.ts';
import { locationColour } from '../charts/location-colour.ts';
import { nameOf } from '../directory/directory.ts';
import { trendTexts } from '../overview/trend-texts.ts';
import type { Reading } from '../reading/reading.ts';
import { isDrawn } from '../values/is-drawn.ts';
import { basisText, intervalText, rateText } from '../values/rate-text.ts';
import type { Rate } from '../values/value-parts.ts';
import { markOf, signOf, stateText } from '../values/value-state.ts';
import { locationsTexts } from './locations-texts.ts';
import type { SideBySide } from './side-by-side.ts';

/** Whose rate a line is. */
interface RateLine {
  readonly key: string;
  readonly label: string;
  readonly colour: CSSProperties;
  readonly rate: Rate | null;
}

/** A rate as a line of a chart of dots; without a value it has the letter and the words of its state. */
export function rateRow({ key, label, colour, rate }: RateLine, reading: Reading): DotRow {
  const line = { key, label, colour, expected: null };
  if (rate === null) {
    const value = reading.say(trendTexts.noCases);
    const spoken = spokenText(label, [value]);
    return { ...line, dot: null, sign: null, value, details: [], state: null, spoken };
  }
  const isValue = isDrawn(rate);
  const value = rateText(rate, reading);
  const details = [intervalText(rate, reading), isValue ? basisText(rate, reading) : null].filter(
    (part) => part !== null,
  );
  return {
    ...line,
    dot: isValue ? { at: rate.value, mark: markOf(rate.status), interval: rate.interval } : null,
    sign: isValue ? null : signOf(rate.status),
    value,
    details: details.length === 0 ? [] : [details.join(' · ')],
    state: isSaid(rate) ? { status: rate.status, text: stateText(rate, reading) } : null,
    spoken: spokenText(label, [
      value,
      ...details,
      ...(rate.value === null ? [] : [stateText(rate, reading)]),
    ]),
  };
}

/** The lines of all locations, and the rate of all of them together as the line across. */
export function sideRows(
  { places, total }: Pick<SideBySide, 'places' | 'total'>,
  reading: Reading,
): { rows: readonly DotRow[]; reference: DotReference | null } {
  const rows = places.map(({ location, rank, rate }) =>
    rateRow(
      { key: location.key, label: nameOf(location, reading.language), colour: locationColour(rank), rate },
      reading,
    ),
  );
  const reference = isDrawn(total)
    ? {
        at: total.value,
        label: reading.say(locationsTexts.togetherValue, { share: rateText(total, reading) }),
      }
    : null;
  return { rows, reference };
}

/** A final value needs no word, and a state without a value is said in its place. */
function isSaid({ status, value }: Rate): boolean {
  return value !== null && status !== 'FINAL';
}

function spokenText(label: string, parts: readonly string[]): string {
  return `${label}: ${parts.join(', ')}`;
}
