import type { ReactElement } from 'react';
import { SkeletonLine } from '../controls/skeleton.tsx';
import { useReading } from '../reading/use-reading.tsx';
import styles from './changes.module.css';
import { changesTexts } from './changes-texts.ts';

/** The room that the answer will take. */
export function ChangesSkeleton(): ReactElement {
  const { say } = useReading();
  return (
    <div className={styles.skeleton} role="status" aria-busy="true">
      <span className="visually-hidden">{say(changesTexts.loading)}</span>
      <SkeletonLine width={44} />
      <div className={styles.skeletonBody} />
    </div>
  );
}
