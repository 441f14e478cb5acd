import { yearOf } from '@neue-wege/domain';
import { type ReactElement, useId } from 'react';
import { useReading } from '../reading/use-reading.tsx';
import styles from './event-key.module.css';
import { EventNumber } from './event-number.tsx';
import { eventTexts } from './event-texts.ts';
import { type NumberedEvent, useEvents } from './use-events.ts';

/** What the numbers of marked events mean, below a diagram or table of these years, and which lie outside of them. */
export function EventKey(props: { years: readonly number[] }): ReactElement | null {
  const { years } = props;
  const { say, day } = useReading();
  const heading = useId();
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const events = useEvents();
  const isShown = (event: NumberedEvent): boolean => first <= yearOf(event.day) && yearOf(event.day) <= last;
  const shown = events.filter(isShown);
  const outside = events.filter((event) => !isShown(event));
  if (years.length === 0 || events.length === 0) return null;
  const told = outside.map(({ number, text, ...event }) =>
    say(eventTexts.outsideEvent, { number, day: day(event.day), text }),
  );
  const rest =
    outside.length === 0 ? null : (
      <p className={styles.outside}>{say(eventTexts.outside, { events: told.join('; ') })}</p>
    );
  if (shown.length === 0) return rest;
  return (
    <div>
      <p id={heading} className={styles.title}>
        {say(eventTexts.key)}
      </p>
      <ul className={styles.events} aria-labelledby={heading}>
        {shown.map((event) => (
          <li key={event.number} className={styles.event}>
            <EventNumber number={event.number} />
            <span className={styles.day}>{day(event.day)}</span>
            <span className={styles.text}>{event.text}</span>
          </li>
        ))}
      </ul>
      {rest}
    </div>
  );
}
