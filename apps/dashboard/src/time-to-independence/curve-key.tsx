import type { ReactElement } from 'react';
import { KeyItem, StateKey } from '../figures/state-key.tsx';
import { useReading } from '../reading/use-reading.tsx';
import styles from './curve-key.module.css';
import { timeTexts } from './time-texts.ts';

/** What the lines of the charts mean. */
export function CurveKey(props: { hasTotal: boolean }): ReactElement {
  const { hasTotal } = props;
  const { say } = useReading();
  return (
    <StateKey
      states={[]}
      marks={
        <>
          <KeyItem mark={<Line className={styles.byWork} hasBand />}>{say(timeTexts.withInterval)}</KeyItem>
          <KeyItem mark={<Line className={styles.competing} />}>{say(timeTexts.competing)}</KeyItem>
          {hasTotal ? (
            <KeyItem mark={<Line className={styles.total} />}>{say(timeTexts.totalByWork)}</KeyItem>
          ) : null}
        </>
      }
    />
  );
}

function Line(props: { className: string | undefined; hasBand?: boolean }): ReactElement {
  const { className, hasBand = false } = props;
  return (
    <svg width="2rem" height="0.75rem" viewBox="0 0 32 12" aria-hidden="true">
      {hasBand ? <rect className={styles.band} width="32" height="12" /> : null}
      <path className={className} d="M0 6h32" />
    </svg>
  );
}
