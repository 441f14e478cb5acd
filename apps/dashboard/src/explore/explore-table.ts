import { assertNever, type DimensionId, type ValueStatus } from '@neue-wege/domain';
import type { Reading } from '../reading/reading.ts';
import { isDrawn } from '../values/is-drawn.ts';
import { quantityText } from '../values/quantity-text.ts';
import { basisText, countText, intervalText, rateText } from '../values/rate-text.ts';
import { stateText } from '../values/value-state.ts';
import type { ExploreRow, ExploreValue } from './explore-rows.ts';
import { exploreTexts } from './explore-texts.ts';

/** A cell: the value or why there is none, and below it what one has to know of it. */
export interface ExploreCell {
  readonly text: string;
  /** Why there is no number. */
  readonly absence?: ValueStatus;
  readonly details: readonly string[];
}

export interface ExploreTableRow {
  readonly key: string;
  readonly label: string;
  readonly isTotal: boolean;
  readonly cells: readonly ExploreCell[];
}

/** The answer as a table: rows under the keys of the first of two dimensions; without a second one a single group. */
export interface ExploreTable {
  readonly groups: readonly {
    readonly key: string;
    /** `null`: the rows stand for themselves. */
    readonly label: string | null;
    readonly rows: readonly ExploreTableRow[];
  }[];
}

/** What a table is made with. */
export interface Tabulating {
  readonly by: readonly DimensionId[];
  readonly measures: readonly string[];
  readonly nameOf: (dimension: DimensionId, key: string) => string;
  readonly reading: Reading;
}

/** Puts the rows in groups, each with its total; the totals over all groups stand last, where there are several. */
export function exploreTable(rows: readonly ExploreRow[], tabulating: Tabulating): ExploreTable {
  const { by, measures, nameOf, reading } = tabulating;
  const [first, second] = by;
  if (first === undefined) return { groups: [] };
  const named = (
    row: ExploreRow,
    { dimension, otherwise }: { dimension: DimensionId; otherwise: string },
  ) => {
    const key = row.keys[dimension] ?? null;
    return {
      key: key ?? '',
      label: key === null ? otherwise : nameOf(dimension, key),
      isTotal: key === null,
      cells: measures.map((id) => cellOf(row.values[id], reading)),
    };
  };
  const total = reading.say(exploreTexts.total);
  if (second === undefined) {
    return {
      groups: [
        {
          key: 'rows',
          label: null,
          rows: rows.map((row) => named(row, { dimension: first, otherwise: total })),
        },
      ],
    };
  }
  const together = reading.say(exploreTexts.together);
  const keys = [...new Set(rows.map((row) => row.keys[first] ?? null))].filter((key) => key !== null);
  const groupOf = (key: string | null) => ({
    key: key ?? '',
    label: key === null ? total : nameOf(first, key),
    rows: rows
      .filter((row) => (row.keys[first] ?? null) === key)
      .map((row) => named(row, { dimension: second, otherwise: together })),
  });
  return { groups: [...keys, ...(keys.length > 1 ? [null] : [])].map(groupOf) };
}

/** A value as people read it, large. */
export function valueText(value: ExploreValue, reading: Reading): string {
  switch (value.kind) {
    case 'count':
      return countText(value, reading);
    case 'quantity':
      return quantityText(value, reading);
    case 'rate':
      return rateText(value, reading);
    default:
      return assertNever(value);
  }
}

/** What has to be said of a value: interval, cases, unknown ones, how much is due. */
export function valueDetails(value: ExploreValue, reading: Reading): readonly string[] {
  if (value.value === null || value.kind === 'count') return [];
  if (value.kind === 'quantity') {
    return value.n === null ? [] : [reading.say(exploreTexts.cases, { n: reading.count(value.n) })];
  }
  const { matureShare } = value;
  return [
    intervalText(value, reading),
    isDrawn(value) ? basisText(value, reading) : null,
    unknownText(value, reading),
    matureShare === null || matureShare === 1
      ? null
      : reading.say(exploreTexts.matureShare, { share: reading.share(matureShare, 0) }),
  ].filter((detail) => detail !== null);
}

function cellOf(value: ExploreValue | undefined, reading: Reading): ExploreCell {
  if (value === undefined) throw new Error('A row of the answer lacks a measure of the question');
  if (value.value === null) return { text: stateText(value, reading), absence: value.status, details: [] };
  const state = value.status === 'FINAL' ? [] : [stateText(value, reading)];
  return { text: valueText(value, reading), details: [...valueDetails(value, reading), ...state] };
}

function unknownText(
  { unknown, denominator }: { readonly unknown: number | null; readonly denominator: number | null },
  { say, count }: Reading,
): string | null {
  if (unknown !== null) return unknown === 0 ? null : say(exploreTexts.unknown, { n: count(unknown) });
  return denominator === null ? null : say(exploreTexts.unknownWithheld);
}
