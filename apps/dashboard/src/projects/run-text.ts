import { deliveryModes, type PlainDate } from '@neue-wege/domain';
import { labelOf } from '../reading/label-of.ts';
import type { Reading } from '../reading/reading.ts';
import { runTexts } from './projects-texts.ts';
import { type Run, runTime } from './runs.ts';

/** From when to when a run is planned. */
export function timeText({ startsOn, endsOn }: Pick<Run, 'startsOn' | 'endsOn'>, reading: Reading): string {
  const { say, day } = reading;
  if (startsOn === null) return say(runTexts.noTime);
  if (endsOn === null) return say(runTexts.from, { from: day(startsOn) });
  return say(runTexts.fromTo, { from: day(startsOn), to: day(endsOn) });
}

/** Whether a run is over, goes on or is planned, in words; `null` where that is not known. */
export function standingText(
  run: Run,
  { asOf, reading }: { asOf: PlainDate; reading: Reading },
): string | null {
  const time = runTime(run, asOf);
  return time === 'unknown' ? null : reading.say(runTexts[time]);
}

/** How and where a run takes place. */
export function deliveryText(
  { deliveryMode, host }: Pick<Run, 'deliveryMode' | 'host'>,
  reading: Reading,
): string {
  const mode = reading.say(labelOf(deliveryModes, deliveryMode));
  return host === null ? mode : reading.say(runTexts.mobileIn, { mode, place: host[reading.language] });
}
