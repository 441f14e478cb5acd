import type { Reading } from '../reading/reading.ts';
import { rateText } from '../values/rate-text.ts';
import { figureChangeText } from './change-text.ts';
import { leadTexts, nouns } from './figure-texts.ts';
import type { Headline, RateFigure } from './headline.ts';

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
  const isRunning = entries.reason === 'running';
  const count = reading.say(isRunning ? leadTexts.entriesSoFar : leadTexts.entries, {
    year,
    entries: reading.amount(entered, nouns.entries),
  });
  const change = entries.before === null || isRunning ? '' : `, ${figureChangeText(entries, reading)}`;
  const completed =
    completion?.year === year && completion.value.value !== null
      ? `; ${reading.say(leadTexts.completion, { share: rateText(completion.value, reading) })}`
      : '';
  return `${count}${change}${completed}.`;
}

function independenceSentence(figure: RateFigure | null, reading: Reading): string | null {
  if (figure === null) return null;
  const { year, value, change, measure, reason } = figure;
  if (value.value === null) return null;
  const sentence = reading.say(leadTexts.independence, {
    year,
    months: measure.horizon ?? 0,
    share: rateText(value, reading),
  });
  const isCompared = change !== null && reason !== 'running';
  return `${sentence}${isCompared ? ` – ${figureChangeText(figure, reading)}` : ''}.`;
}
