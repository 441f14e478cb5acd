import type { ReactElement } from 'react';
import { SkeletonLine } from '../controls/skeleton.tsx';
import { useReading } from '../reading/use-reading.tsx';
import { completionRate, enrolments, independenceRate, stock } from '../values/named-measure.ts';
import styles from './figures.module.css';
import own from './figures-skeleton.module.css';
import { trendTexts } from './trend-texts.ts';

/** The room that the figures will take, with the names that are known already. */
export function FiguresSkeleton(): ReactElement {
  const { say } = useReading();
  return (
    <div className={styles.figures} role="status" aria-busy="true">
      {[enrolments, completionRate, independenceRate, stock].map((measure) => (
        <div key={measure.id} className={styles.tile}>
          <p className={own.label}>{say(measure.label)}</p>
          <div className={`${styles.values} ${own.values}`}>
            <SkeletonLine className={styles.value} width={4} />
          </div>
          <SkeletonLine className={`${styles.year} ${own.year}`} width={22} />
          {measure.kind === 'rate' ? (
            <SkeletonLine className={`${styles.detail} ${own.detail}`} width={26} />
          ) : (
            <div />
          )}
          <div className={own.trend} />
          <div className={`${styles.rest} ${own.rest}`} />
        </div>
      ))}
      <span className="visually-hidden">{say(trendTexts.loading)}</span>
    </div>
  );
}
