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

/** Reads the events of a URL, in the order of their days, each once; whether some of them could not be read, or are too many. */
export function readEvents(parameters: URLSearchParams): {
  readonly events: readonly ReaderEvent[];
  readonly isUnread: boolean;
} {
  const texts = parameters.getAll(eventName).filter((text) => text !== '');
  const read = texts.flatMap((text) => parseEvent(text) ?? []);
  const events = inOrder(read);
  return {
    events: events.slice(0, mostEvents),
    isUnread: read.length < texts.length || events.length > mostEvents,
  };
}

/** Writes what {@link readEvents} reads. */
export function formatEvents(
  events: readonly ReaderEvent[],
): readonly (readonly [name: string, text: string])[] {
  return inOrder(events).map(({ day, text }) => [eventName, `${day}${separator}${text}`] as const);
}

/** Reads `2020-03-16~Erste Schließung`; `undefined` for anything else. */
export function parseEvent(written: string): ReaderEvent | undefined {
  const [first = '', ...rest] = written.split(separator);
  const day = parsePlainDate(first);
  const text = cleanText(rest.join(separator));
  const isRead = day !== undefined && day >= firstEventDay && text !== '' && lengthOf(text) <= longestText;
  return isRead ? { day, text } : undefined;
}

/** The text in one line, without what cannot be seen. */
export function cleanText(text: string): string {
  return text.replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
}

/** How long a text is for whoever reads it. */
export function lengthOf(text: string): number {
  return Array.from(text).length;
}

/** Events by day, those of one day by their text, the same one once. */
export function inOrder(events: readonly ReaderEvent[]): readonly ReaderEvent[] {
  const keyOf = ({ day, text }: ReaderEvent): string => `${day}${separator}${text}`;
  const single = new Map(events.map((event) => [keyOf(event), event]));
  return [...single.keys()].toSorted().flatMap((key) => single.get(key) ?? []);
}
