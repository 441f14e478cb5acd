import { type PlainDate, parsePlainDate, toPlainDate } from '@neue-wege/domain';

/** Something that readers mark in the diagrams: a day of their own, and what it was. It stands in the address alone. */
export interface ReaderEvent {
  readonly day: PlainDate;
  readonly text: string;
}

/** The parameter of a URL that is an event; it may stand there several times. */
export const eventName = 'event';

/** More than these would cover what they explain. */
export const mostEvents = 12;

/** So many characters are read at a glance. */
export const longestText = 60;

/** Before this day nothing is drawn. */
export const firstEventDay: PlainDate = toPlainDate('1900-01-01');

const separator = '~';

/** What is wrong with an event, by the name of its words: day, no text, too long a text, or one event too many. */
export type EventRule = 'dayProblem' | 'textMissing' | 'textTooLong' | 'tooMany';

/** An event of the address that is not shown. */
export interface RefusedEvent {
  readonly written: string;
  readonly rules: readonly EventRule[];
}

/**
 * Reads the events of a URL, in the order of their days, each once, and what is refused. With `today` days are refused that lie
 * ahead.
 */
export function readEvents(
  parameters: URLSearchParams,
  today?: PlainDate,
): { readonly events: readonly ReaderEvent[]; readonly refused: readonly RefusedEvent[] } {
  const texts = [...new Set(parameters.getAll(eventName))].filter((text) => text !== '');
  const read = texts.map((written) => ({ written, ...parseEvent(written, today) }));
  const events = inOrder(read.flatMap(({ event }) => event ?? []));
  const broken = read.filter(({ rules }) => rules.length > 0);
  const beyond: readonly RefusedEvent[] = events
    .slice(mostEvents)
    .map((event) => ({ written: writeEvent(event), rules: ['tooMany'] }));
  return {
    events: events.slice(0, mostEvents),
    refused: [...broken.map(({ written, rules }) => ({ written, rules })), ...beyond],
  };
}

/** Writes what {@link readEvents} reads. */
export function formatEvents(
  events: readonly ReaderEvent[],
): readonly (readonly [name: string, text: string])[] {
  return inOrder(events).map((event) => [eventName, writeEvent(event)] as const);
}

function writeEvent({ day, text }: ReaderEvent): string {
  return `${day}${separator}${text}`;
}

/** Reads `2020-03-16~Erste Schließung`, or says what is wrong with it. */
export function parseEvent(written: string, today?: PlainDate): ReadEvent {
  const [day = '', ...rest] = written.split(separator);
  return eventOf({ day, text: rest.join(separator) }, today);
}

/** An event, or the rules that it breaks. */
export interface ReadEvent {
  readonly event?: ReaderEvent;
  readonly rules: readonly EventRule[];
}

/** Reads a day and a text as they were written. Marked are days of the past and, where that is known, up to today. */
export function eventOf(
  written: { readonly day: string; readonly text: string },
  today?: PlainDate,
): ReadEvent {
  const day = parsePlainDate(written.day);
  const text = cleanText(written.text);
  const isDay = day !== undefined && day >= firstEventDay && (today === undefined || day <= today);
  const rules: EventRule[] = isDay ? [] : ['dayProblem'];
  if (text === '') rules.push('textMissing');
  if (lengthOf(text) > longestText) rules.push('textTooLong');
  return day !== undefined && rules.length === 0 ? { event: { day, text }, rules } : { rules };
}

/** The text in one line, without what cannot be seen. */
function cleanText(text: string): string {
  return text.replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
}

/** How long a text is for whoever reads it. */
function lengthOf(text: string): number {
  return Array.from(text).length;
}

/** Events by day, those of one day by their text, the same one once. */
export function inOrder(events: readonly ReaderEvent[]): readonly ReaderEvent[] {
  const single = new Map(events.map((event) => [writeEvent(event), event]));
  return [...single.keys()].toSorted().flatMap((key) => single.get(key) ?? []);
}
