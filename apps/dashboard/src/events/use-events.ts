import { useMemo } from 'react';
import { useSearch } from 'wouter/use-browser-location';
import { type ReaderEvent, readEvents } from './reader-event.ts';

/** An event with its number, by which diagram and key are read together. */
export interface NumberedEvent extends ReaderEvent {
  readonly number: number;
}

/** The events of the address. */
export function useEvents(): readonly NumberedEvent[] {
  const search = useSearch();
  return useMemo(() => numbered(readEvents(new URLSearchParams(search)).events), [search]);
}

/** Events by the numbers that they have on every page. */
export function numbered(events: readonly ReaderEvent[]): readonly NumberedEvent[] {
  return events.map((event, index) => ({ ...event, number: index + 1 }));
}
