import { useMemo } from 'react';
import { useSearch } from 'wouter/use-browser-location';
import { useToday } from '../reading/use-today.tsx';
import { type ReaderEvent, readEvents } from './reader-event.ts';

/** An event with its number, by which diagram and key are read together. */
export interface NumberedEvent extends ReaderEvent {
  readonly number: number;
}

/** The events of the address. */
export function useEvents(): readonly NumberedEvent[] {
  const { events } = useReadEvents();
  return useMemo(() => numbered(events), [events]);
}

/** The events of the address, and those that are not shown. */
export function useReadEvents(): ReturnType<typeof readEvents> {
  const search = useSearch();
  const today = useToday();
  return useMemo(() => readEvents(new URLSearchParams(search), today), [search, today]);
}

/** Events by the numbers that they have on every page. */
export function numbered(events: readonly ReaderEvent[]): readonly NumberedEvent[] {
  return events.map((event, index) => ({ ...event, number: index + 1 }));
}
