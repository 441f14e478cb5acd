import {
  type DimensionId,
  dimensionOf,
  type Measure,
  measureOf,
  type ValueStatus,
  valueStatuses,
} from '@neue-wege/domain';
import { filterTexts } from '../filters/filter-texts.ts';
import type { Reading } from '../reading/reading.ts';
import { isDrawn } from '../values/is-drawn.ts';
import { basisText } from '../values/rate-text.ts';
import type { ExploreRow, ExploreValue } from './explore-rows.ts';
import { valueText } from './explore-table.ts';
import { exploreTexts } from './explore-texts.ts';
import type { ExploreView } from './explore-view.ts';

/** With more of them a title would not be read to its end. */
const namedMeasures = 3;

/** What is seen, in a line: the measures, and by what they are split. */
export function titleText({ measures, by }: Pick<ExploreView, 'measures' | 'by'>, reading: Reading): string {
  const { say, language } = reading;
  const labels = measures.map((id) => say(measureOf(id)?.label ?? { de: id, en: id }));
  const told =
    labels.length > namedMeasures
      ? say(exploreTexts.someMeasures, { n: labels.length })
      : new Intl.ListFormat(language).format(labels);
  const [first, second] = by;
  const dimension = say(dimensionOf(first).label);
  if (second === undefined) return say(exploreTexts.byOne, { measures: told, dimension });
  return say(exploreTexts.byTwo, { measures: told, dimension, second: say(dimensionOf(second).label) });
}

/** What is summed up, and for whom. */
interface Summing {
  readonly measure: Measure;
  readonly by: readonly DimensionId[];
  readonly reading: Reading;
  /** Whether figures across locations are not theirs. */
  readonly lacksSums: boolean;
}

/** What the answer says of a measure: its total, between what its values lie, and why others are missing. */
export function summaryText(
  rows: readonly ExploreRow[],
  { measure, by, reading, lacksSums }: Summing,
): string {
  const valueOf = ({ values }: ExploreRow): ExploreValue | readonly [] => values[measure.id] ?? [];
  const inner = rows.filter(({ isTotalOf }) => isTotalOf.length === 0).flatMap(valueOf);
  const total = rows.filter(({ isTotalOf }) => isTotalOf.length === by.length).flatMap(valueOf)[0];
  const isHidden = lacksSums && total?.status === 'NOT_APPLICABLE';
  const hidden = `${reading.say(filterTexts.notAllLocations)}.`;
  if (isHidden && inner.every(({ status }) => status === 'NOT_APPLICABLE')) return hidden;
  return [
    total === undefined ? null : isHidden ? hidden : totalText(total, { measure, reading }),
    rangeText(inner, reading),
    missingText(inner, reading),
  ]
    .filter((sentence) => sentence !== null)
    .join(' ');
}

function totalText(
  total: ExploreValue,
  { measure, reading }: { measure: Measure; reading: Reading },
): string | null {
  const { say } = reading;
  const told = { label: say(measure.label), value: valueText(total, reading) };
  const basis = total.kind === 'rate' && isDrawn(total) ? basisText(total, reading) : null;
  return basis === null
    ? say(exploreTexts.totalTold, told)
    : say(exploreTexts.totalRateTold, { ...told, basis });
}

/** Small rates are written as counts, between which nothing lies. */
function rangeText(values: readonly ExploreValue[], reading: Reading): string | null {
  const shown = values
    .filter((value) => value.value !== null && (value.kind !== 'rate' || isDrawn(value)))
    .toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0));
  const [least] = shown;
  const most = shown.at(-1);
  if (least === undefined || most === undefined) return null;
  const told = { least: valueText(least, reading), most: valueText(most, reading) };
  return told.least === told.most ? null : reading.say(exploreTexts.rangeTold, told);
}

function missingText(values: readonly ExploreValue[], reading: Reading): string | null {
  const { say, count, language } = reading;
  const missing = values.filter(({ value }) => value === null);
  if (missing.length === 0) return null;
  const found = statusesOf(missing);
  const states = found.map((status) => {
    const state = say(valueStatuses[status].label);
    const n = count(missing.filter((value) => value.status === status).length);
    return found.length === 1 ? state : say(exploreTexts.stateTold, { state, n });
  });
  const told = { n: count(missing.length), all: count(values.length) };
  const list = new Intl.ListFormat(language).format(states);
  return missing.length === values.length
    ? say(exploreTexts.nothingTold, { states: list })
    : say(exploreTexts.missingTold, { ...told, states: list });
}

/** The states that occur, in the order of the catalogue. */
export function statusesOf(values: readonly ExploreValue[]): readonly ValueStatus[] {
  const found = new Set(values.map(({ status }) => status));
  return Object.keys(valueStatuses)
    .filter((status): status is ValueStatus => status in valueStatuses)
    .filter((status) => found.has(status));
}
