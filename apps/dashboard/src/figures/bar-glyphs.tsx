import type { ReactElement } from 'react';
import styles from './bar-glyphs.module.css';

/** A bar, as a key shows it. */
export function BarGlyph(): ReactElement {
  return (
    <svg width="0.75rem" height="0.875rem" viewBox="0 0 12 14" aria-hidden="true">
      <rect className={styles.bar} x="1.5" y="1.5" width="9" height="12" />
    </svg>
  );
}

/** A bar that may still grow. */
export function OpenBarGlyph(): ReactElement {
  return (
    <svg width="0.75rem" height="0.875rem" viewBox="0 0 12 14" aria-hidden="true">
      <path className={styles.hatch} d="M1.5 6.5 6 2M1.5 11.5l9-9M4 13.5l6.5-6.5M8.5 13.5l2-2" />
      <rect className={styles.openBar} x="1.5" y="1.5" width="9" height="12" />
    </svg>
  );
}

/** The line of all together. */
export function TogetherGlyph(): ReactElement {
  return (
    <svg width="1.625rem" height="0.75rem" viewBox="0 0 26 12" aria-hidden="true">
      <path className={styles.together} d="M1 6h24" />
    </svg>
  );
}
