import { differenceText, sideText } from '../changes/changes-text.ts';
import { changesTexts } from '../changes/changes-texts.ts';
import type { Reading } from '../reading/reading.ts';
import { differenceNouns, differenceTexts } from './difference-texts.ts';
import { type DifferentFigure, periodText, placeText } from './different-figure.ts';

/** What differs in a few words: the totals of the quarter that is reported, then how many figures do and how many do not. */
export function differenceHeadline(
  { figures, same }: { readonly figures: readonly DifferentFigure[]; readonly same: number },
  reading: Reading,
): string {
  const { say, amount } = reading;
  const all = figures.filter(
    ({ periodRole, isTotalOf, change }) =>
      periodRole === 'QUARTER' && isTotalOf.includes('LOCATION') && Math.abs(change ?? 0) > 0,
  );
  const [first] = all;
  // The quarter stands in several sections.
  const whole = all.filter(({ section }) => section === first?.section);
  const totals =
    first === undefined
      ? null
      : say(changesTexts.whole, {
          place: placeText(first, reading),
          year: periodText(first, reading),
          values: whole.map((figure) => toldText(figure, reading)).join('; '),
        });
  const counted =
    figures.length === 0
      ? say(differenceTexts.nothing)
      : say(differenceTexts.counted, {
          different: amount(figures.length, differenceNouns.different),
          same: amount(same, differenceNouns.same),
        });
  return [totals, counted].filter((sentence) => sentence !== null).join(' ');
}

function toldText(figure: DifferentFigure, reading: Reading): string {
  return reading.say(changesTexts.wholeValue, {
    measure: reading.say(figure.measureLabel),
    before: sideText(figure.before, reading),
    after: sideText(figure.after, reading),
    difference: differenceText(figure, reading),
  });
}
