import type { RecordingQuery } from '../generated/graphql.ts';
import type { Reading } from '../reading/reading.ts';
import { quantityText } from '../values/quantity-text.ts';
import type { Quantity } from '../values/value-parts.ts';
import { findingsTold } from './finding-text.ts';
import type { FindingCounts } from './findings.ts';
import { recordingTexts } from './quality-texts.ts';
import type { LocatedValue } from './year-panels.ts';

type Answered = Pick<RecordingQuery['dataQuality'], 'rules' | 'measures'>;

/** How long recording takes in all, and what is recorded late. */
export interface Recording {
  readonly delay: Quantity;
  readonly late: FindingCounts;
}

/** Picks the totals of recording; `null` where the server has none. */
export function recordingOf(answer: Answered): Recording | null {
  const delay = measureIn(answer)?.total;
  const late = answer.rules[0]?.total;
  if (delay === undefined || late === undefined || !isQuantity(delay)) return null;
  return { delay, late };
}

/** How long recording takes at each location in each year. */
export function delayByYear(answer: Answered): readonly LocatedValue<Quantity>[] {
  return (measureIn(answer)?.rows ?? []).flatMap(({ location, period, value }) =>
    period === null || !isQuantity(value) ? [] : [{ location: location.key, year: Number(period), value }],
  );
}

/** How long recording takes, and how much of it is late; `null` where nothing was recorded. */
export function recordingMessage({ delay, late }: Recording, reading: Reading): string | null {
  if (delay.value === null) return null;
  return reading.say(recordingTexts.message, {
    delay: quantityText(delay, reading),
    late: findingsTold(late, reading),
  });
}

function measureIn({ measures }: Answered): Answered['measures'][number] | undefined {
  return measures.find(({ measure }) => measure.id === 'recording_delay_median');
}

function isQuantity(value: object): value is Quantity {
  return 'unit' in value;
}
