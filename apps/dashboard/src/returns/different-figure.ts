import { type DimensionId, dimensionOf, measureOf } from '@neue-wege/domain';
import type { Change } from '../changes/change.ts';
import { yearText } from '../changes/changes-text.ts';
import { changesTexts } from '../changes/changes-texts.ts';
import { keyName } from '../explore/key-names.ts';
import type { DifferentFigureFragment } from '../generated/graphql.ts';
import { trendTexts } from '../overview/trend-texts.ts';
import { quarterName } from '../reading/quarter-name.ts';
import type { Reading } from '../reading/reading.ts';

/** A figure of a return that is not what it was; with the share of each step for whoever is told. */
export interface DifferentFigure extends DifferentFigureFragment {
  readonly causes?: Change['causes'] | null;
}

const nobody = new Map<string, never>();

/** Of whom a figure is: `Bocholt, Weiblich`; without what it is a total of; all where it is split by nothing. */
export function placeText(figure: DifferentFigure, reading: Reading): string {
  const { location, run, residence, isTotalOf } = figure;
  const codes: readonly (readonly [DimensionId, string | null])[] = [
    ['exit_reason', figure.exitReason],
    ['sex', figure.sex],
    ['age_band', figure.ageBand],
    ['single_parent', figure.singleParent],
    ['long_term_recipient', figure.longTermRecipient],
    ['target_group', figure.targetGroup],
  ];
  const attributes = codes.flatMap(([dimension, code]) => {
    if (code === null) return [];
    // The API writes the codes of closed lists in upper case.
    const key = dimensionOf(dimension).source.kind === 'codes' ? code.toLowerCase() : code;
    return [keyName({ dimension, key }, { options: nobody, reading })];
  });
  const places = [location?.name, run?.name, residence?.name].filter((name) => name !== undefined);
  const isUndivided = isTotalOf.length + places.length + attributes.length === 0;
  const isOfAll = isTotalOf.includes('LOCATION') || isTotalOf.includes('RUN') || isUndivided;
  return [...(isOfAll ? [reading.say(trendTexts.together)] : []), ...places, ...attributes].join(', ');
}

/** Of when it is: `3. Quartal 2026`, `2026-Q1 – 2026-Q3`, `2025`, or all that is due. */
export function periodText(
  { periodName, measure }: Pick<DifferentFigure, 'periodName' | 'measure'>,
  reading: Reading,
): string {
  if (periodName !== null) return quarterName(periodName, reading) ?? periodName;
  return measureOf(measure) === undefined
    ? reading.say(changesTexts.everyYear)
    : yearText({ year: null, measure }, reading);
}
