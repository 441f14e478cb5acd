import { type Day, day, dayOf, isoDate, workdayFrom } from './calendar.ts';
import { randomStream } from './random.ts';
import { story } from './story.ts';

/** The time between two deliveries: a delivery carries what became known in it. */
export interface DeliveryWindow {
  /** The quarter that the delivery reports, as `2019Q3`. */
  readonly quarter: string;
  readonly year: number;
  /** The day of the delivery before; earlier than everything for the first one. */
  readonly after: Day;
  readonly knownOn: Day;
}

/** One delivery some weeks after the end of each quarter, as far as they lie before the end of `through`. */
export function deliveryWindows(of: { seed: number; through: string }): readonly DeliveryWindow[] {
  const end = day(of.through);
  const windows: DeliveryWindow[] = [];
  for (let index = 0, after = -Infinity; ; index++) {
    const year = story.firstYear + Math.floor(index / 4);
    const number = (index % 4) + 1;
    const random = randomStream(of.seed, `delivery/${year}/${number}`);
    const knownOn = workdayFrom(dayOf(year, number * 3 + 1) + random.whole(15, 30));
    if (knownOn > end) return windows;
    windows.push({ quarter: `${year}Q${number}`, year, after, knownOn });
    after = knownOn;
  }
}

/** The last of the records that became known in the window, if any did; records are in order. */
export function latestIn<Recorded extends { readonly knownOn: Day }>(
  records: readonly Recorded[],
  window: DeliveryWindow,
): Recorded | undefined {
  return records.findLast(({ knownOn }) => knownOn > window.after && knownOn <= window.knownOn);
}

/** An empty cell for a day that is not known. */
export function dateCell(of: Day | undefined): string {
  return of === undefined ? '' : isoDate(of);
}
