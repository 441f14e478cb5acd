import type { ReactElement, ReactNode } from 'react';
import styles from './scroll-table.module.css';

/** A table that scrolls by itself where it is wider than the page. */
export function ScrollTable(props: {
  labelledBy: string;
  /** Whether it has few columns, which would stand too far apart on a wide page. */
  isNarrow?: boolean;
  /** Whether a row stands in several lines on a narrow page instead; `--columns` says how its cells are laid out. */
  isStacked?: boolean;
  children: ReactNode;
}): ReactElement {
  const { labelledBy, isNarrow = false, isStacked = false, children } = props;
  return (
    <div
      className={styles.scroll}
      data-narrow={isNarrow || undefined}
      data-stacked={isStacked || undefined}
      role="group"
      aria-labelledby={labelledBy}
      tabIndex={0}
    >
      <table className={styles.table}>{children}</table>
    </div>
  );
}
