import type { ReactElement, ReactNode } from 'react';
import styles from './scroll-table.module.css';

/** A table that scrolls by itself where it is wider than the page. */
export function ScrollTable(props: {
  labelledBy: string;
  /** Whether it has few columns, which would stand too far apart on a wide page. */
  isNarrow?: boolean;
  children: ReactNode;
}): ReactElement {
  const { labelledBy, isNarrow = false, children } = props;
  return (
    <div
      className={styles.scroll}
      data-narrow={isNarrow || undefined}
      role="group"
      aria-labelledby={labelledBy}
      tabIndex={0}
    >
      <table className={styles.table}>{children}</table>
    </div>
  );
}
