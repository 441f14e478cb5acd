import { comparableBase } from '@neue-wege/domain';
import type { Reading } from '../reading/reading.ts';
import type { Count, Rate } from '../values/value-parts.ts';
import { changeTexts } from './figure-texts.ts';
import { type CountFigure, changeBetween, type RateFigure } from './headline.ts';

/** Something of a year, and the same of an earlier year. */
export interface Compared<Value> {
  readonly now: Value;
  readonly before: Value | null;
  readonly yearBefore: number;
}

/** How a figure moved against the year before; a year that is not over is not compared with a whole one. */
export function figureChangeText(figure: CountFigure | RateFigure, reading: Reading): string {
  const { year, reason, before } = figure;
  if (reason === 'running' && before !== null)
    return reading.say(changeTexts.running, { year, before: year - 1 });
  if (figure.kind === 'rate')
    return rateChangeText({ now: figure.value, before: figure.before, yearBefore: year - 1 }, reading);
  const isStock = figure.measure.fact === 'stock';
  return countChangeText(
    { now: figure.value, before: figure.before, yearBefore: year - 1 },
    { reading, isStock },
  );
}

/** How a count moved, in words; stock is compared with the end of the year before. */
export function countChangeText(
  { now, before, yearBefore }: Compared<Count>,
  { reading, isStock = false }: { reading: Reading; isStock?: boolean },
): string {
  const year = { before: yearBefore };
  if (before === null) return reading.say(changeTexts.noCases, year);
  const earlier = before.value;
  if (now.value === null || earlier === null) return reading.say(changeTexts.noValue, year);
  const difference = now.value - earlier;
  const values = { ...year, n: reading.count(Math.abs(difference)) };
  if (difference === 0) return reading.say(isStock ? changeTexts.sameAsEnd : changeTexts.same, year);
  if (difference > 0) return reading.say(isStock ? changeTexts.moreThanEnd : changeTexts.more, values);
  return reading.say(isStock ? changeTexts.fewerThanEnd : changeTexts.fewer, values);
}

/** How a rate moved, in words: a difference is named only when it is proven (statistics.md 5.2 and 5.7). */
export function rateChangeText({ now, before, yearBefore }: Compared<Rate>, reading: Reading): string {
  const year = { before: yearBefore };
  const change = changeBetween(now, before);
  if (change !== null) {
    return reading.say(changeTexts[change.direction], { ...year, points: reading.points(change.difference) });
  }
  if (before === null) return reading.say(changeTexts.noCases, year);
  if (now.denominator === null || before.denominator === null) return reading.say(changeTexts.noValue, year);
  return Math.min(now.denominator, before.denominator) < comparableBase
    ? reading.say(changeTexts.tooFew, { ...year, base: comparableBase })
    : reading.say(changeTexts.tooUnknown, year);
}
