import { dayInBerlin, type PlainDate } from '@neue-wege/domain';

/** Tells the present day in Berlin, which is worked out once a minute: a day ends with a whole one. */
export function dayClock(now: () => Date): () => PlainDate {
  let minute = Number.NaN;
  let day: PlainDate | undefined;
  return () => {
    const instant = now();
    const present = Math.floor(instant.getTime() / 60_000);
    if (day === undefined || present !== minute) day = dayInBerlin(instant);
    minute = present;
    return day;
  };
}
