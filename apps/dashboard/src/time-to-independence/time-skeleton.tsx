import type { ReactElement } from 'react';
import { SkeletonLine } from '../controls/skeleton.tsx';
import { useReading } from '../reading/use-reading.tsx';
import styles from './time-skeleton.module.css';
import { timeTexts } from './time-texts.ts';

/** The room that the curves will take. */
export function TimeSkeleton(): ReactElement {
  const { say } = useReading();
  return (
    <div className={styles.skeleton} role="status" aria-busy="true">
      <span className="visually-hidden">{say(timeTexts.loading)}</span>
      <SkeletonLine className={styles.message} width={48} />
      <SkeletonLine className={styles.message} width={40} />
      <div className={styles.panels}>
        {['first', 'second', 'third'].map((panel) => (
          <div key={panel} className={styles.chart} />
        ))}
      </div>
    </div>
  );
}
