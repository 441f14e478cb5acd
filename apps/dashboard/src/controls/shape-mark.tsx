import type { ReactElement } from 'react';
import styles from './shape-mark.module.css';

/** A state as a shape and a word, never colour alone; `shape` is drawn in a square of 12. */
export function ShapeMark(props: {
  shape: ReactElement;
  label: string;
  tone?: 'good' | 'bad' | undefined;
}): ReactElement {
  const { shape, label, tone } = props;
  return (
    <span className={styles.mark} data-tone={tone}>
      <svg
        className={styles.glyph}
        width="0.75rem"
        height="0.75rem"
        viewBox="0 0 12 12"
        aria-hidden="true"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.75"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        {shape}
      </svg>
      <span className={styles.label}>{label}</span>
    </span>
  );
}
