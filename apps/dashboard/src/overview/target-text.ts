import { comparableBase, type DisclosureProfile, type Interval, type Text } from '@neue-wege/domain';
import type { Reading } from '../reading/reading.ts';
import { agreedText } from '../values/agreed-text.ts';
import type { Rate, Target } from '../values/value-parts.ts';
import type { CountFigure, RateFigure } from './headline.ts';
import { targetTexts } from './target-texts.ts';

/** Counts for the public are rounded to 5: by so much the true one may differ. */
const rounding = 2;

/** What was agreed for the year of a figure, and whether it was reached; `null` where nothing was agreed. */
export function targetText(
  figure: CountFigure | RateFigure,
  { reading, profile }: { reading: Reading; profile: DisclosureProfile },
): string | null {
  const { year, target } = figure;
  if (target === null) return null;
  const { source, comment } = target;
  const said = reading.say(targetTexts.target, {
    year,
    value: agreedText(target.value, { measure: figure.measure, reading }),
    source: comment === null ? source : `${source}; ${comment}`,
  });
  const verdict = verdictText(figure, { target, reading, profile });
  return verdict === null ? said : `${said}\u00a0– ${verdict}`;
}

interface Judged {
  readonly target: Target;
  readonly reading: Reading;
  readonly profile: DisclosureProfile;
}

/** `null` where nothing can be compared and the state of the value says why. */
function verdictText(figure: CountFigure | RateFigure, judged: Judged): string | null {
  const { say } = judged.reading;
  if (!judged.target.isSameDefinition) return say(targetTexts.otherDefinition);
  if (figure.value.value === null) return null;
  if (figure.reason === 'running' || figure.reason === 'as_of') return say(targetTexts.running);
  if (figure.kind === 'count') return countVerdict(figure, { ...judged, value: figure.value.value });
  return rateVerdict(figure.value, judged);
}

function countVerdict(
  { measure, value: { preliminary } }: CountFigure,
  { value, target, reading, profile }: Judged & { value: number },
): string {
  const tolerance = profile === 'PUBLIC' ? rounding : 0;
  const isReached = value - tolerance >= target.value;
  const isMissed = value + tolerance < target.value;
  if (!isReached && !isMissed) return reading.say(targetTexts.rounded);
  const verdict = reading.say(
    measure.fact === 'stock'
      ? stockVerdict(value - target.value)
      : targetTexts[isReached ? 'reached' : 'missed'],
  );
  return preliminary ? reading.say(targetTexts.soFar, { verdict }) : verdict;
}

/** More people present than planned is not what success is. */
function stockVerdict(difference: number): Text {
  if (difference === 0) return targetTexts.equal;
  return difference > 0 ? targetTexts.above : targetTexts.below;
}

/** A rate has reached or missed its target only when its interval lies to one side of it. */
function rateVerdict(
  { denominator, interval, status, preliminary }: Rate,
  { target, reading }: Judged,
): string | null {
  const { say } = reading;
  if (denominator === null || interval === null) return null;
  if (denominator < comparableBase) return say(targetTexts.tooFew, { base: comparableBase });
  if (status === 'UNCERTAIN') return say(targetTexts.tooUnknown);
  const verdict = say(targetTexts[standing(interval, target.value)]);
  return preliminary ? say(targetTexts.soFar, { verdict }) : verdict;
}

function standing({ lower, upper }: Interval, target: number): 'unproven' | 'provenReached' | 'provenMissed' {
  if (lower > target) return 'provenReached';
  return upper < target ? 'provenMissed' : 'unproven';
}
