import type { ReactElement } from 'react';
import styles from './progress-bar.module.css';

/** How far something is; `share` from 0 to 1, or `null` as long as nobody can say. `words` are read instead of the number. */
export function ProgressBar(props: { label: string; share: number | null; words: string }): ReactElement {
  const { label, share, words } = props;
  const percent = share === null ? null : Math.round(Math.min(1, Math.max(0, share)) * 100);
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent ?? undefined}
      aria-valuetext={words}
      className={styles.track}
    >
      <div
        className={styles.bar}
        data-unknown={percent === null || undefined}
        style={percent === null ? undefined : { inlineSize: `${percent}%` }}
      />
    </div>
  );
}
