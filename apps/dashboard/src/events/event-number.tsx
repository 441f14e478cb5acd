import type { ReactElement } from 'react';
import { useReading } from '../reading/use-reading.tsx';
import styles from './event-key.module.css';
import { eventTexts } from './event-texts.ts';

/** The number of an event as it stands in the diagrams. */
export function EventNumber(props: { number: number }): ReactElement {
  const { number } = props;
  const { say } = useReading();
  return (
    <span className={styles.number}>
      <span className="visually-hidden">{say(eventTexts.number, { number })}</span>
      <span aria-hidden="true">{number}</span>
    </span>
  );
}
