import { eventTexts } from '../events/event-texts.ts';
import type { NumberedEvent } from '../events/use-events.ts';
import type { Reading } from '../reading/reading.ts';
import type { Readout } from './readout.tsx';

/** What is said of a place in a chart, with the events that lie in it. */
export function withEvents(
  readout: Readout,
  { events, reading }: { events: readonly NumberedEvent[]; reading: Reading },
): Readout {
  if (events.length === 0) return readout;
  const notes = events.map(({ number, day, text }) =>
    reading.say(eventTexts.told, { number, day: reading.day(day), text }),
  );
  return { ...readout, notes };
}

/** The name of a chart, which says that events lie in it; their texts stand in the key and are said on the way. */
export function nameWithEvents(
  name: string,
  { events, reading }: { events: readonly NumberedEvent[]; reading: Reading },
): string {
  if (events.length === 0) return name;
  const numbers = new Intl.ListFormat(reading.language).format(events.map(({ number }) => String(number)));
  const ended = /[.!?]$/.test(name) ? name : `${name}.`;
  return `${ended} ${reading.say(eventTexts.drawn, { numbers })}`;
}
