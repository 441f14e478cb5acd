import type { Interval } from '@neue-wege/domain';
import type { ReactElement } from 'react';
import { useReading } from '../reading/use-reading.tsx';
import styles from './difference-bar.module.css';
import { differenceScale } from './difference-scale.ts';
import { comparisonTexts } from './locations-texts.ts';

/** A difference with its interval beside the line of no difference. The words beside it say the same. */
export function DifferenceBar(props: { at: number; interval: Interval; one: string }): ReactElement {
  const { at, interval, one } = props;
  const { say } = useReading();
  const place = differenceScale(at, interval);
  return (
    <div className={styles.bar} aria-hidden="true">
      <svg className={styles.drawing}>
        <line className={styles.ground} x1="0%" x2="100%" y1="50%" y2="50%" />
        <line className={styles.zero} x1="50%" x2="50%" y1="0%" y2="100%" />
        <line
          className={styles.felt}
          x1={place(interval.lower)}
          x2={place(interval.upper)}
          y1="50%"
          y2="50%"
        />
        <line
          className={styles.interval}
          x1={place(interval.lower)}
          x2={place(interval.upper)}
          y1="50%"
          y2="50%"
        />
        <circle className={styles.point} cx={place(at)} cy="50%" />
      </svg>
      <div className={styles.labels}>
        <span>{say(comparisonTexts.lower, { one })}</span>
        <span>{say(comparisonTexts.equal)}</span>
        <span>{say(comparisonTexts.higher, { one })}</span>
      </div>
    </div>
  );
}
