import type { ReactElement } from 'react';
import type { FindingSeverity } from '../generated/graphql.ts';
import { useReading } from '../reading/use-reading.tsx';
import { findingTexts } from './finding-texts.ts';
import styles from './findings.module.css';

const shapes: Readonly<Record<FindingSeverity, ReactElement>> = {
  ERROR: <path d="M6 1 11.5 11H.5Z" fill="currentColor" stroke="none" />,
  WARNING: <path d="M6 1.5 10.5 6 6 10.5 1.5 6Z" />,
  NOTICE: <circle cx="6" cy="6" r="4.25" />,
};

/** How much a finding weighs: a shape and a word. */
export function SeverityMark(props: { severity: FindingSeverity }): ReactElement {
  const { severity } = props;
  const { say } = useReading();
  return (
    <span className={styles.severity} data-severity={severity}>
      <svg
        width="0.75rem"
        height="0.75rem"
        viewBox="0 0 12 12"
        aria-hidden="true"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
      >
        {shapes[severity]}
      </svg>
      {say(findingTexts[severity])}
    </span>
  );
}
