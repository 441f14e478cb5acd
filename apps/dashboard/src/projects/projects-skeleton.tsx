import type { ReactElement } from 'react';
import { SkeletonLine } from '../controls/skeleton.tsx';
import { useReading } from '../reading/use-reading.tsx';
import styles from './projects.module.css';
import { projectsTexts } from './projects-texts.ts';

/** The room that a part of the page will take. */
export function ProjectsSkeleton(): ReactElement {
  const { say } = useReading();
  return (
    <div className={styles.part} role="status" aria-busy="true">
      <span className="visually-hidden">{say(projectsTexts.loading)}</span>
      {[44, 60, 60, 60, 60].map((width, index) => (
        <SkeletonLine key={`${index} ${width}`} width={width} />
      ))}
    </div>
  );
}
