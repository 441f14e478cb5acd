import { daysBetween, type PlainDate, periodKeyOf, periodOf } from '@neue-wege/domain';
import type { NumberedEvent } from '../events/use-events.ts';
import type { DrawnPeriod, TimeDimension } from '../explore/explore-drawing.ts';

/** An event in its place on an axis of periods by numbers: 2020.5 is the middle of 2020. */
export interface TimedEvent extends NumberedEvent {
  readonly time: number;
}

/** The events that lie within the periods of a chart; `timeOf` places a day on its axis. */
export function eventsWithin(
  events: readonly NumberedEvent[],
  { periods, timeOf }: { periods: readonly number[]; timeOf: (day: PlainDate) => number | undefined },
): readonly TimedEvent[] {
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return [];
  return events.flatMap((event) => {
    const time = timeOf(event.day);
    return time !== undefined && first <= time && time < last + 1 ? [{ ...event, time }] : [];
  });
}

/** Places days on an axis of quarters or months, which lie one after the other by their numbers. */
export function timeAmong(
  periods: readonly DrawnPeriod[],
  time: TimeDimension,
): (day: PlainDate) => number | undefined {
  return (day) => {
    const key = periodKeyOf(time, day);
    const period = periods.find((one) => one.key === key);
    if (period === undefined) return undefined;
    const { first, last } = periodOf(time, key);
    return period.at + daysBetween(first, day) / (daysBetween(first, last) + 1);
  };
}
