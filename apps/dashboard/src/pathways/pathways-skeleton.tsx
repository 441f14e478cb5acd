import type { ReactElement } from 'react';
import { SkeletonLine } from '../controls/skeleton.tsx';
import { useReading } from '../reading/use-reading.tsx';
import styles from './pathways-skeleton.module.css';
import { pathwaysTexts } from './pathways-texts.ts';

/** The room that the flow will take. */
export function PathwaysSkeleton(): ReactElement {
  const { say } = useReading();
  return (
    <div className={styles.skeleton} role="status" aria-busy="true">
      <span className="visually-hidden">{say(pathwaysTexts.loading)}</span>
      <SkeletonLine className={styles.message} width={48} />
      <SkeletonLine className={styles.message} width={40} />
      <div className={styles.flow} />
    </div>
  );
}
