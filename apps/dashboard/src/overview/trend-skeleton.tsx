import type { ReactElement } from 'react';
import { SkeletonLine } from '../controls/skeleton.tsx';
import { useReading } from '../reading/use-reading.tsx';
import styles from './trend-skeleton.module.css';
import { trendTexts } from './trend-texts.ts';

/** The room that the charts will take. */
export function TrendSkeleton(): ReactElement {
  const { say } = useReading();
  return (
    <div className={styles.skeleton} role="status" aria-busy="true">
      <span className="visually-hidden">{say(trendTexts.loading)}</span>
      <SkeletonLine className={styles.message} width={48} />
      <SkeletonLine className={styles.key} width={32} />
      <div className={styles.panels}>
        {['first', 'second', 'third'].map((panel) => (
          <div key={panel} className={styles.panel}>
            <SkeletonLine width={10} />
            <SkeletonLine className={styles.line} width={28} />
            <div className={styles.chart} />
          </div>
        ))}
      </div>
    </div>
  );
}
