import type { ReactElement } from 'react';
import { SkeletonLine } from '../controls/skeleton.tsx';
import { useReading } from '../reading/use-reading.tsx';
import styles from './cohort-skeleton.module.css';
import { cohortTexts } from './cohort-texts.ts';

/** The room that the cohorts will take. */
export function CohortSkeleton(): ReactElement {
  const { say } = useReading();
  return (
    <div className={styles.skeleton} role="status" aria-busy="true">
      <span className="visually-hidden">{say(cohortTexts.loading)}</span>
      <SkeletonLine className={styles.message} width={48} />
      <SkeletonLine className={styles.message} width={36} />
      <div className={styles.panels}>
        {['first', 'second', 'third', 'fourth'].map((panel) => (
          <div key={panel} className={styles.panel}>
            <SkeletonLine width={10} />
            <div className={styles.chart} />
          </div>
        ))}
      </div>
    </div>
  );
}
