import type { Interval, ValueStatus } from '@neue-wege/domain';
import type { CSSProperties } from 'react';
import type { Mark } from '../values/value-state.ts';

/** One line of a chart of dots or bars: what it is about, where its mark lies, and the same in words. */
export interface DotRow {
  readonly key: string;
  readonly label: string;
  /** The colour of the line, as `--mark`. */
  readonly colour: CSSProperties;
  /** `null` where there is nothing to draw: then `sign` stands at the beginning of the line. */
  readonly dot: { readonly at: number; readonly mark: Mark; readonly interval: Interval | null } | null;
  /** A count instead of a share: a bar from 0. */
  readonly bar?: { readonly to: number; readonly isFirm: boolean };
  /** What was expected, drawn as a tick; `null` without such a value. */
  readonly expected: number | null;
  readonly sign: string | null;
  readonly value: string;
  /** What stands small below the value. */
  readonly details: readonly string[];
  /** `null` where nothing has to be said of it. */
  readonly state: { readonly status: ValueStatus; readonly text: string } | null;
  /** All of it as a sentence. */
  readonly spoken: string;
}

/** A value for all lines, drawn as one line across them. */
export interface DotReference {
  readonly at: number;
  readonly label: string;
}

/** Every share that a chart of dots has to hold. */
export function sharesIn(rows: readonly DotRow[], reference: DotReference | null): readonly number[] {
  return [
    ...rows.flatMap(({ dot, expected }) => [
      ...(dot === null ? [] : [dot.interval?.upper ?? dot.at]),
      ...(expected === null ? [] : [expected]),
    ]),
    ...(reference === null ? [] : [reference.at]),
  ];
}
