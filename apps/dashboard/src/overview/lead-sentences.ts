import type { Reading } from '../reading/reading.ts';
import { rateText } from '../values/rate-text.ts';
import { countChangeText, rateChangeText } from './change-text.ts';
import { leadTexts, nouns } from './figure-texts.ts';
import type { CountFigure, Headline, RateFigure } from './headline.ts';

/** The answer in two sentences: how many came and completed, and how many live without benefits. */
export function leadSentences(headline: Headline, reading: Reading): readonly string[] {
  const first = entrySentence(headline, reading);
  const second = independenceSentence(headline.independence, reading);
  return [...(first === null ? [] : [first]), ...(second === null ? [] : [second])];
}

function entrySentence({ entries, completion }: Headline, reading: Reading): string | null {
  const entered = entries?.value.value ?? null;
  if (entries === null || entered === null) return null;
  const { year } = entries;
  const count = reading.say(leadTexts.entries, { year, entries: reading.amount(entered, nouns.entries) });
  const change = entries.before === null ? '' : `, ${countChangeText(comparedOf(entries), { reading })}`;
  const completed =
    completion?.year === year && completion.value.value !== null
      ? `; ${reading.say(leadTexts.completion, { share: rateText(completion.value, reading) })}`
      : '';
  return `${count}${change}${completed}.`;
}

function independenceSentence(figure: RateFigure | null, reading: Reading): string | null {
  if (figure === null) return null;
  const { year, value, change, measure } = figure;
  if (value.value === null) return null;
  const sentence = reading.say(leadTexts.independence, {
    year,
    months: measure.horizon ?? 0,
    share: rateText(value, reading),
  });
  return `${sentence}${change === null ? '' : ` – ${rateChangeText(comparedOf(figure), reading)}`}.`;
}

/** A figure beside that of the year before. */
export function comparedOf<Figure extends CountFigure | RateFigure>(
  figure: Figure,
): { now: Figure['value']; before: Figure['before']; yearBefore: number } {
  return { now: figure.value, before: figure.before, yearBefore: figure.year - 1 };
}
