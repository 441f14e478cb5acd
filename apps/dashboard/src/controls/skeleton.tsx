import type { ReactElement } from 'react';
import styles from './skeleton.module.css';

/** Holds the place of a line of text until it arrives; `width` in characters. */
export function SkeletonLine(props: { width: number; className?: string | undefined }): ReactElement {
  const { width, className } = props;
  return (
    <span className={className} aria-hidden="true">
      <span className={styles.line} style={{ inlineSize: `${width}ch` }} />
    </span>
  );
}
