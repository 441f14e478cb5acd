import type { ReactElement } from 'react';
import { SkeletonLine } from '../controls/skeleton.tsx';
import { useReading } from '../reading/use-reading.tsx';
import styles from './quality.module.css';
import { qualityTexts } from './quality-texts.ts';

/** The room that a part of the page will take. */
export function QualitySkeleton(): ReactElement {
  const { say } = useReading();
  return (
    <div className={styles.skeleton} role="status" aria-busy="true">
      <span className="visually-hidden">{say(qualityTexts.loading)}</span>
      <SkeletonLine width={40} />
      <div className={styles.skeletonBody} />
    </div>
  );
}
