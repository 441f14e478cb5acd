import type { CSSProperties } from 'react';
import type { ExploreValue } from '../explore/explore-rows.ts';
import { valueDetails, valueText } from '../explore/explore-table.ts';
import type { Reading } from '../reading/reading.ts';
import { isDrawn } from '../values/is-drawn.ts';
import { markOf, signOf, stateText } from '../values/value-state.ts';
import type { DotRow } from './dot-row.ts';

/** Whose value a line is. */
interface ExploreLine {
  readonly key: string;
  readonly label: string;
  readonly colour: CSSProperties;
  readonly value: ExploreValue;
}

/** A value as a line of a chart: a rate as a dot, a count as a bar, and what has no number as the letter and words of its state. */
export function exploreLine({ key, label, colour, value }: ExploreLine, reading: Reading): DotRow {
  const text = valueText(value, reading);
  const details = valueDetails(value, reading);
  const state = value.value !== null && value.status !== 'FINAL' ? stateText(value, reading) : null;
  // A bar says by its hatching what the key explains once.
  const isSaid = value.kind !== 'count';
  const line = {
    key,
    label,
    colour,
    expected: null,
    value: text,
    details: details.length === 0 ? [] : [details.join(' · ')],
    state: state === null || !isSaid ? null : { status: value.status, text: state },
    spoken: `${label}: ${[text, ...details, ...(state === null ? [] : [state])].join(', ')}`,
  };
  if (value.kind === 'rate' && isDrawn(value)) {
    const { interval, status } = value;
    return { ...line, sign: null, dot: { at: value.value, mark: markOf(status), interval } };
  }
  if (value.kind === 'count' && value.value !== null) {
    const isFirm = markOf(value.status) === 'solid';
    return { ...line, sign: null, dot: null, bar: { to: value.value, isFirm } };
  }
  return { ...line, sign: signOf(value.status), dot: null };
}
