import { ratePrecision } from '@neue-wege/domain';
import type { CSSProperties } from 'react';
import type { DotRow } from '../charts/dot-row.ts';
import { locationColour } from '../charts/location-colour.ts';
import { type Named, nameOf, rankOf } from '../directory/directory.ts';
import type { CaseMixQuery } from '../generated/graphql.ts';
import type { Reading } from '../reading/reading.ts';
import { digitsOf } from '../values/rate-text.ts';
import { markOf, signOf, stateText } from '../values/value-state.ts';
import { caseMixTexts } from './exact-texts.ts';

/** What was observed at a location in an exit year, and what was expected. */
export type CaseMixRow = CaseMixQuery['caseMix']['rows'][number];

/** What a row says in a table; `null` where it says nothing but its state. */
export interface CaseMixCells {
  readonly observed: string;
  readonly expected: string;
  readonly cases: string;
  readonly ratio: string;
  readonly interval: string;
  readonly words: string;
}

/** A row as a line of a chart of dots: a dot for what was observed, a tick for what was expected. The verdict is the server's. */
export function caseMixLine(
  row: CaseMixRow,
  { label, colour, reading }: { label: string; colour: CSSProperties; reading: Reading },
): DotRow {
  const { say, share } = reading;
  const { n, observedRate, expectedRate, status } = row;
  const line = { key: keyOf(row), label, colour };
  const state = stateText(row, reading);
  const precision = ratePrecision({ value: observedRate, denominator: n });
  if (observedRate === null || expectedRate === null || precision === null || precision === 'counts') {
    const cells = caseMixCells(row, reading);
    const value = cells === null ? state : `${cells.observed} / ${cells.expected}`;
    return {
      ...line,
      dot: null,
      expected: null,
      sign: signOf(status),
      value,
      details: [],
      state: cells === null ? null : { status, text: state },
      spoken: `${label}: ${value}, ${state}`,
    };
  }
  const observed = share(observedRate, digitsOf(precision));
  const expected = say(caseMixTexts.expectedDetail, { share: share(expectedRate, digitsOf(precision)) });
  const words = say(row.words ?? caseMixTexts.noVerdict);
  return {
    ...line,
    dot: { at: observedRate, mark: markOf(status), interval: null },
    expected: expectedRate,
    sign: null,
    value: observed,
    details: [expected, words],
    state: status === 'FINAL' ? null : { status, text: state },
    spoken: `${label}: ${observed}, ${expected}, ${words}, ${state}`,
  };
}

/** All rows as lines, each called by its location, or by its year where they are all of one location. */
export function caseMixLines(
  rows: readonly CaseMixRow[],
  { locations, isByYear, reading }: { locations: readonly Named[]; isByYear: boolean; reading: Reading },
): readonly DotRow[] {
  return rows.map((row) =>
    caseMixLine(row, {
      label: isByYear ? String(row.year) : nameOf(row.location, reading.language),
      colour: locationColour(rankOf(row.location.key, locations)),
      reading,
    }),
  );
}

/** The numbers of a row in words; `null` where it has none. */
export function caseMixCells(
  { observed, expected, n, ratio, interval, words }: CaseMixRow,
  { say, count, decimal }: Reading,
): CaseMixCells | null {
  if (observed === null || expected === null || n === null) return null;
  return {
    observed: count(observed),
    expected: decimal(expected, 1),
    cases: count(n),
    ratio: ratio === null ? say(caseMixTexts.noVerdict) : decimal(ratio, 2),
    interval:
      interval === null
        ? say(caseMixTexts.noVerdict)
        : `${decimal(interval.lower, 2)}–${decimal(interval.upper, 2)}`,
    words: say(words ?? caseMixTexts.noVerdict),
  };
}

function keyOf({ location, year }: CaseMixRow): string {
  return `${location.key} ${year}`;
}
