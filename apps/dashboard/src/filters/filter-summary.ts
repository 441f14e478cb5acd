import type { PlainDate } from '@neue-wege/domain';
import { type Named, nameOfKey } from '../directory/directory.ts';
import { eventTexts } from '../events/event-texts.ts';
import type { ReaderEvent } from '../events/reader-event.ts';
import type { Reading } from '../reading/reading.ts';
import { filterTexts } from './filter-texts.ts';
import type { YearChoice } from './year-choice.ts';

/** What is chosen of a list, as short as it stays clear: all, the names of one or two, or how many. */
export function keysText(
  keys: readonly string[],
  { among, reading }: { among: readonly Named[]; reading: Reading },
): string {
  if (keys.length === 0) return reading.say(filterTexts.all);
  if (keys.length > 2) return reading.say(filterTexts.several, { n: keys.length, all: among.length });
  return keys.map((key) => nameOfKey(key, { among, language: reading.language })).join(', ');
}

export function yearsText(years: YearChoice, { say }: Reading): string {
  if (years.kind === 'all') return say(filterTexts.all);
  if (years.kind === 'last') return say(filterTexts.lastYears, { n: years.count });
  return years.from === years.to ? String(years.from) : `${years.from}–${years.to}`;
}

export function eventsText(events: readonly ReaderEvent[], { say, count }: Reading): string {
  return events.length === 0 ? say(eventTexts.none) : say(eventTexts.marked, { n: count(events.length) });
}

/** The as-of day; where none is chosen today, or under disclosure control the day of the newest release. */
export function asOfText(
  asOf: PlainDate | null,
  { releasedOn, reading: { say, day } }: { releasedOn: string | null; reading: Reading },
): string {
  const shown = asOf ?? releasedOn;
  return shown === null ? say(filterTexts.today) : day(shown);
}
