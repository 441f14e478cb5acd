import type { ReactElement } from 'react';
import { useReading } from '../reading/use-reading.tsx';
import type { ImportStanding } from './import-entry.ts';
import { importTexts } from './import-texts.ts';
import styles from './standing-mark.module.css';

const shapes: Readonly<Record<ImportStanding, ReactElement>> = {
  stored: <path d="m2.5 6.5 2.5 2.5 4.5-5.5" />,
  unchanged: <path d="M2.5 6h7" />,
  refused: <path d="m3 3 6 6M9 3 3 9" />,
  withdrawn: <path d="M4 2.5 2 4.75 4.25 6.5M2.25 4.75H7a2.5 2.5 0 0 1 0 5H4.5" />,
};

/** What has become of an import: a shape and a word, never colour alone. */
export function StandingMark(props: { standing: ImportStanding }): ReactElement {
  const { standing } = props;
  const { say } = useReading();
  return (
    <span className={styles.mark} data-standing={standing}>
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
        {shapes[standing]}
      </svg>
      {say(importTexts[standing])}
    </span>
  );
}
