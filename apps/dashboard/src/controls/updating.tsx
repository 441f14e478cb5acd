import type { ReactElement, ReactNode } from 'react';
import styles from './updating.module.css';

/** Marks what it holds as out of date while `note` is given: faded, busy, and said in words. */
export function Updating(props: { note: string | null; children: ReactNode }): ReactElement {
  const { note, children } = props;
  return (
    <div className={styles.area} data-updating={note !== null || undefined} aria-busy={note !== null}>
      <div className={styles.content}>{children}</div>
      <p className={styles.note} role="status">
        {note}
      </p>
    </div>
  );
}
