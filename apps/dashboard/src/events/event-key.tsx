import { yearOf } from '@neue-wege/domain';
import { type ReactElement, useId } from 'react';
import { useReading } from '../reading/use-reading.tsx';
import styles from './event-key.module.css';
import { EventNumber } from './event-number.tsx';
import { eventTexts } from './event-texts.ts';
import { useEvents } from './use-events.ts';

/** What the numbers of marked events mean, below a diagram or table of these years; nothing where none lies in them. */
export function EventKey(props: { years: readonly number[] }): ReactElement | null {
  const { years } = props;
  const { say, day } = useReading();
  const heading = useId();
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const shown = useEvents().filter((event) => first <= yearOf(event.day) && yearOf(event.day) <= last);
  if (shown.length === 0) return null;
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
    </div>
  );
}
