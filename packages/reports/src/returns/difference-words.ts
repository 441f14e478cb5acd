import {
  dimensionIds,
  type FigureDifference,
  type MeasureValue,
  measureOf,
  type ReleaseDifference,
  returnSections,
  type Text,
} from '@neue-wege/domain';
import { keyName } from '../workbook/dimension-columns.ts';
import { looks, textCell } from '../workbook/looks.ts';
import { measureHeading, statusText } from '../workbook/measure-columns.ts';
import { sayIn } from '../workbook/table-sheet.ts';
import type { SheetCell } from '../workbook/workbook.ts';
import { columnTexts, workbookTexts } from '../workbook/workbook-texts.ts';
import { differenceTexts } from './difference-texts.ts';
import type { ReturnFrame } from './return-frame.ts';

type Say = (text: Text) => string;

/** What a figure is of, in words: of which section, place and attribute, and measure. */
export function namesOfFigure(
  { section, keys, isTotalOf, measure: id }: FigureDifference,
  frame: Pick<ReturnFrame, 'language' | 'nameOf'>,
): { readonly section: string; readonly place: string; readonly measure: string } {
  const say = sayIn(frame.language);
  const label = returnSections.find((one) => one.id === section)?.label;
  const measure = measureOf(id);
  const by = dimensionIds.filter((dimension) => keys[dimension] !== undefined);
  const names = by.map((dimension) => {
    const key = keys[dimension] ?? null;
    return say(key === null ? workbookTexts.all : keyName({ id: dimension, key }, frame));
  });
  return {
    section: label === undefined ? section : say(label),
    place: isTotalOf.length === by.length ? say(columnTexts.total) : names.join(', '),
    measure: measure === undefined ? id : measureHeading(measure, { say }),
  };
}

/** The state of a side, or that it is not there. */
export function sideStatus(value: MeasureValue | null, say: Say): string {
  return value === null ? say(differenceTexts.missing) : statusText(value, { say });
}

/** The lines of the cover about what a release corrects; none where it corrects nothing. */
export function correctionFacts(
  correction: ReleaseDifference | undefined,
  { language }: Pick<ReturnFrame, 'language'>,
): readonly (readonly [Text, SheetCell])[] {
  if (correction === undefined) return [];
  const { from, reason, figures, same, redefined } = correction;
  const say = sayIn(language);
  const words = (text: string): SheetCell => textCell(text, looks.prose);
  const count = say(differenceTexts.count)
    .replace('{release}', String(from))
    .replace('{n}', String(figures.length))
    .replace('{all}', String(figures.length + same));
  const anew = redefined.map(({ measure }) => {
    const label = measureOf(measure)?.label;
    return label === undefined ? measure : say(label);
  });
  return [
    [differenceTexts.corrects, words(count)],
    ...(reason === null ? [] : [[differenceTexts.reason, words(reason)] as const]),
    ...(anew.length === 0 ? [] : [[differenceTexts.redefined, words(anew.join(', '))] as const]),
  ];
}
